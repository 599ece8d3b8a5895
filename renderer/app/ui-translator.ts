/** The translators of the window, one per language; dates and numbers as the reader's system writes them where it speaks that language. */
import { APP_LANGUAGES, createTranslator, type Translator } from '../../shared/i18n/translate'

const made = new Map<string, Translator>()

/** A language the app does not speak is shown in English words. */
export function uiTranslator(language: string): Translator {
  const spoken = APP_LANGUAGES.find((known) => known === language || language.startsWith(`${known}-`)) ?? 'en'
  const translator = made.get(spoken) ?? createTranslator(spoken, localeOf(spoken))
  made.set(spoken, translator)
  return translator
}

function localeOf(language: string): string | undefined {
  return navigator.language === language || navigator.language.startsWith(`${language}-`) ? navigator.language : undefined
}
