/** The checks in the order their faults are reported. */
import { checkClaims } from './claims'
import { checkConditions } from './conditions'
import { checkEstimates } from './estimates'
import { checkExpressGates } from './express-gates'
import { checkExpressTopics } from './express-topics'
import { checkIdStyle } from './id-style'
import { checkMissingWords } from './missing-words'
import type { PackCheck } from './pack-check'
import { checkPhaseOrder } from './phase-order'
import { checkPrerequisiteCycles } from './prerequisite-cycles'
import { checkReachability } from './reachability'
import { checkReadability } from './readability'
import { checkReferences } from './references'
import { checkRemedies } from './remedies'
import { checkRepeatedEntries } from './repeated-entries'
import { checkPackThresholds } from './thresholds'
import { checkUnevenFields } from './uneven-fields'
import { checkUniqueIds } from './unique-ids'
import { checkWording } from './wording'

/** What the arithmetic relies on: a pack with one of these faults is not opened at all. */
export const SOUNDNESS_CHECKS: readonly PackCheck[] = [
  checkUniqueIds,
  checkReferences,
  checkConditions,
  checkPrerequisiteCycles,
  checkPackThresholds,
]

/** What makes a sound pack a well-made one. */
export const CRAFT_CHECKS: readonly PackCheck[] = [
  checkIdStyle,
  checkExpressGates,
  checkExpressTopics,
  checkPhaseOrder,
  checkEstimates,
  checkRemedies,
  checkReachability,
  checkRepeatedEntries,
  checkMissingWords,
  checkUnevenFields,
  checkClaims,
  checkWording,
  checkReadability,
]
