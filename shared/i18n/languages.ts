/** The languages the app, its command line and its documents speak. A question bank may come in others. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** The one of ours that a BCP 47 tag asks for: `de-AT` → `de`; null when it asks for none of them. */
export function languageOf(tag: string): Language | null {
  const [primary] = tag.toLowerCase().split('-')
  return LANGUAGES.find((language) => language === primary) ?? null
}

const USUAL_LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** How dates and numbers are written in a language: as the reader's own system does where that is one of its locales (`de-AT`). */
export const localeIn = (language: Language, systemLocale = ''): string =>
  languageOf(systemLocale) === language ? systemLocale : USUAL_LOCALE[language]
