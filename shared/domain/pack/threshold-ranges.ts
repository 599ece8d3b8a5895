/** Within which limits a threshold makes sense; outside them a rule could never, or always, hold, or a plan never start. */
import { DEFAULT_THRESHOLDS, type ThresholdName } from './pack'

export interface ThresholdRange {
  readonly min: number
  readonly max: number
  /** Counts are whole numbers. */
  readonly whole: boolean
  /** Shares of a whole read as per cent. */
  readonly share: boolean
}

const SHARE: ThresholdRange = { min: 0, max: 1, whole: false, share: true }
const LEVEL: ThresholdRange = { min: 0, max: 4, whole: false, share: false }
const COUNT: ThresholdRange = { min: 0, max: 1000, whole: true, share: false }

export const THRESHOLD_RANGES: Readonly<Record<ThresholdName, ThresholdRange>> = {
  weakestWithin: LEVEL,
  minCoverage: SHARE,
  rescopeGates: COUNT,
  rescopeDimensions: COUNT,
  rescopeClaimed: LEVEL,
  fixDimension: LEVEL,
  fixTopic: LEVEL,
  coverage: SHARE,
  maxUnverified: COUNT,
  readyLow: LEVEL,
  readyCoverage: SHARE,
  readyTopic: LEVEL,
  readyBacked: SHARE,
  weaknessTopic: LEVEL,
  groupGap: LEVEL,
  releaseMax: COUNT,
  /** Person-days a week. */
  capacityDefault: { min: 0.05, max: 10_000, whole: false, share: false },
  startsMax: { ...COUNT, min: 1 },
  startsWeeks: COUNT,
}

export const isThresholdName = (name: string): name is ThresholdName => Object.hasOwn(DEFAULT_THRESHOLDS, name)

export function isInRange(value: number, { min, max, whole }: ThresholdRange): boolean {
  return value >= min && value <= max && (!whole || Number.isInteger(value))
}
