/** The catalogue for what a shell says itself: errors, dialogs, menu. */
import { createTranslator } from '../../shared/i18n/translate'

export const messages = createTranslator('en')
