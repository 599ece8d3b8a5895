/** The pack's own thresholds. */
import { checkThresholds } from '../check-thresholds'
import type { PackCheck } from './pack-check'

export const checkPackThresholds: PackCheck = ({ pack }) => checkThresholds(pack.thresholds, ['thresholds'])
