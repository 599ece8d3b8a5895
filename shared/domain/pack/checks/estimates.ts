/** Three-point estimates rise from min over likely to max. */
import type { Estimate } from '../pack'
import type { Fault, PackCheck } from './pack-check'

export const checkEstimates: PackCheck = ({ pack }) =>
  pack.actions.flatMap((action, index) =>
    (['effort', 'weeks'] as const).flatMap((field): Fault[] =>
      isRising(action[field]) ? [] : [{ path: ['actions', index, field], name: 'estimateOrder', values: numbers(action[field]) }],
    ),
  )

const isRising = ({ min, likely, max }: Estimate): boolean => min <= likely && likely <= max

const numbers = ({ min, likely, max }: Estimate) => ({ min: String(min), likely: String(likely), max: String(max) })
