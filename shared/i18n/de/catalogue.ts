/**
 * The German catalogue. Keys are those of the English one; a message that is missing here is said in English.
 * Which ones are, is told by a test.
 */
import type { en } from '../en/catalogue'

export const de: Readonly<Partial<Record<keyof typeof en, string>>> = {}
