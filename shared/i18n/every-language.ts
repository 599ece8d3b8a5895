/** All catalogues at once, for programs without a window. The window loads what it speaks: see `renderer/platform/words.ts`. */
import { de } from './de/catalogue'
import { en } from './en/catalogue'
import { type Language, localeIn } from './languages'
import { type Catalogue, createTranslator, type Translator } from './translate'

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de }

/** @param systemLocale of the computer, for dates and numbers */
export const translatorIn = (language: Language, systemLocale?: string): Translator =>
  createTranslator(localeIn(language, systemLocale), CATALOGUES[language])
