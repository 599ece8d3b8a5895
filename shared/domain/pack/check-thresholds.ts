/** Thresholds are known by name, and inside their range; the same rules for packs and for a session's overrides. */
import { showValue } from '../../i18n/problem-report'
import type { JsonPath } from '../../lib/json-path'
import type { Fault } from './checks/pack-check'
import { THRESHOLD_NAMES } from './pack'
import { isInRange, isThresholdName, THRESHOLD_RANGES } from './threshold-ranges'

export const checkThresholds = (thresholds: Readonly<Record<string, number | undefined>>, path: JsonPath): Fault[] =>
  Object.entries(thresholds).flatMap(([name, value]): Fault[] => {
    const place = [...path, name]
    if (!isThresholdName(name)) {
      const values = { name: showValue(name), known: THRESHOLD_NAMES.join(', ') }
      return [{ path: place, name: 'unknownThreshold', values }]
    }
    const { min, max, whole } = THRESHOLD_RANGES[name]
    if (value === undefined || isInRange(value, THRESHOLD_RANGES[name])) return []
    const values = { name, got: String(value), min: String(min), max: String(max), whole: whole ? 'yes' : 'no' }
    return [{ path: place, name: 'thresholdOutOfRange', values }]
  })
