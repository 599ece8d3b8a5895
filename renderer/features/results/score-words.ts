/** Scores as tables print them. */
import type { Translator } from '../../../shared/i18n/translate'
import { type Rational, toNumber } from '../../../shared/lib/rational'

/** One digit behind the point; a dash where nothing was counted. */
export const scoreWords = ({ number }: Translator, value: Rational | null): string => (value === null ? '–' : number(toNumber(value), 1))
