/** What every check of the linter is: a function from a pack to the faults it sees. One file, one idea. */
import type { ProblemName } from '../../../i18n/problem-report'
import type { MessageValues } from '../../../i18n/translate'
import type { JsonPath } from '../../../lib/json-path'
import type { PackView } from './pack-view'

export interface Fault {
  readonly path: JsonPath
  readonly name: ProblemName
  readonly values?: MessageValues
}

export type PackCheck = (view: PackView) => Fault[]
