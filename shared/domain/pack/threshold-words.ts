/** Thresholds in words: what each decides, how its value is written, what it may be. */
import type { Translator } from '../../i18n/translate'
import { decimalsOf } from '../../lib/decimals'
import type { ThresholdName } from './pack'
import { isInRange, THRESHOLD_RANGES } from './threshold-ranges'

/** What the threshold decides, in one sentence. */
export const thresholdTitle = ({ t }: Translator, name: ThresholdName): string => t(`pack.threshold.${name}`)

/** Shares as per cent, everything else as it is. */
export const writeThreshold = (translator: Translator, name: ThresholdName, value: number): string =>
  THRESHOLD_RANGES[name].share ? translator.percent(value) : translator.number(value, decimalsOf(value))

/** The sentence for an entry outside the range; null when the entry can be used. */
export function thresholdProblem(translator: Translator, name: ThresholdName, value: number): string | null {
  const range = THRESHOLD_RANGES[name]
  if (isInRange(value, range)) return null
  const written = (bound: number): string => writeThreshold(translator, name, bound)
  return translator.t('pack.threshold.problem', { min: written(range.min), max: written(range.max), whole: range.whole })
}
