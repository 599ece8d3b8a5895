/** What a shell says itself, in the language of the computer: errors, dialogs, menu. */
import { translatorIn } from '../../shared/i18n/every-language'
import { languageOf } from '../../shared/i18n/languages'

const { locale } = new Intl.DateTimeFormat().resolvedOptions()

export const messages = translatorIn(languageOf(locale) ?? 'en', locale)
