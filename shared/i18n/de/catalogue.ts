/**
 * The German catalogue. Keys are those of the English one; a message that is missing here is said in English.
 * Which ones are, is told by a test.
 */
import type { PartialCatalogue } from '../translate'

export const de: PartialCatalogue = {}
