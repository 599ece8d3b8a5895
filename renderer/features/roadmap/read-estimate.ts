/** Three figures that are being typed. */
import type { Estimate } from '../../../shared/domain/pack/pack'
import type { MessageValues, Translator } from '../../../shared/i18n/translate'

export interface EstimateDraft {
  readonly min: number | null
  readonly likely: number | null
  readonly max: number | null
}

export const ENDS = ['min', 'likely', 'max'] as const

export type EstimateProblem = 'missing' | 'notPositive' | 'order'

/** An end that is left empty is as the likely figure. */
export function readEstimate({ min, likely, max }: EstimateDraft): Estimate | EstimateProblem {
  if (likely === null) return 'missing'
  const estimate = { min: min ?? likely, likely, max: max ?? likely }
  if (ENDS.some((end) => estimate[end] <= 0)) return 'notPositive'
  return estimate.min <= likely && likely <= estimate.max ? estimate : 'order'
}

/** What a sentence about three figures is filled with; a range of one figure is none. */
export function estimateValues({ number }: Translator, { min, likely, max }: Estimate): MessageValues {
  const figure = (value: number) => number(value, Number.isInteger(value) ? 0 : 1)
  return { likely: figure(likely), count: likely, min: figure(min), max: figure(max), same: min === max }
}
