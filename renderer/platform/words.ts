/**
 * The language the window speaks. English is always there; the others are loaded when they are first needed, because starting the app
 * should not read words that nobody asked for.
 */
import { useSyncExternalStore } from 'react'
import { english } from '../../shared/i18n/english'
import { type Language, languageOf, localeIn } from '../../shared/i18n/languages'
import { type Catalogue, createTranslator, type Translator } from '../../shared/i18n/translate'

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => (await import('../../shared/i18n/de/catalogue')).de,
}

const loaded = new Map<Language, Translator>()
const listeners = new Set<() => void>()
let spoken: Translator | null = null

const systemLocale = (): string => (typeof navigator === 'undefined' ? '' : navigator.language)

function inEnglish(): Translator {
  const known = loaded.get('en')
  if (known !== undefined) return known
  const locale = localeIn('en', systemLocale())
  const made = locale === english().locale ? english() : createTranslator(locale)
  loaded.set('en', made)
  return made
}

/** The words of the language a tag asks for are there when this ends. A language we do not speak is English, and so is one that cannot be read. */
export async function loadWords(tag: string): Promise<void> {
  const language = languageOf(tag)
  if (language === null || language === 'en' || loaded.has(language)) return
  try {
    loaded.set(language, createTranslator(localeIn(language, systemLocale()), await LOADERS[language]()))
    for (const listener of listeners) listener()
  } catch {
    // English then; the next time may succeed.
  }
}

/** What the window speaks now: for sentences made outside the screens. */
export const words = (): Translator => spoken ?? inEnglish()

/** Speaks the language of the tag from now on, or English where that one is not loaded. */
export function speak(tag: string): Translator {
  const language = languageOf(tag)
  spoken = (language === null ? undefined : loaded.get(language)) ?? inEnglish()
  return spoken
}

/** The translator for the language of the tag; while its words are being loaded, what the window spoke before. */
export function useWords(tag: string): Translator {
  const language = languageOf(tag) ?? 'en'
  const isThere = useSyncExternalStore(subscribe, () => language === 'en' || loaded.has(language))
  if (isThere) return speak(tag)
  void loadWords(tag)
  return words()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What the system speaks, where we speak it, too: the first start. */
export const systemLanguage = (): Language => languageOf(systemLocale()) ?? 'en'
