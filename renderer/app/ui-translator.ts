/** The translator of the window: English words; dates and numbers as the reader's system writes them in English. */
import { createTranslator } from '../../shared/i18n/translate'

const locale = navigator.language.startsWith('en') ? navigator.language : 'en-GB'

export const uiTranslator = createTranslator('en', locale)
