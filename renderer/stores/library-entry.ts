/** One line of the library. */
import { interviewProgress, isVerdictShown } from '../../shared/domain/interview/interview-progress'
import type { Purpose } from '../../shared/domain/interview/session'
import type { Depth, Pack } from '../../shared/domain/pack/pack'
import { scoreAnswers } from '../../shared/domain/scoring/score-answers'
import type { Scorecard, Verdict } from '../../shared/domain/scoring/scorecard'
import { type Rational, toNumber } from '../../shared/lib/rational'
import type { SessionData } from '../../shared/records/session-data'
import { sessionFileFromData } from '../../shared/records/session-file'
import type { SessionRow } from '../data/database'

/** A dimension as the library draws it, on the 0-4 scale; null where nothing is known. */
export interface WeakestDimension {
  readonly title: string
  readonly low: number | null
  readonly high: number | null
  readonly counted: number | null
  readonly claimed: number | null
}

export interface LibraryEntry {
  readonly id: string
  readonly initiative: string
  readonly client: string | null
  /** ISO date of the workshop. */
  readonly date: string
  readonly depth: Depth
  readonly purpose: Purpose
  /** ISO instant of the last change. */
  readonly touchedAt: string
  /** False until the answers have been read: until then `answered` and `total` are 0 and the verdict is null. */
  readonly summarised: boolean
  /** Applicable questions with an answer of any kind, "we don't know" included. */
  readonly answered: number
  /** Applicable questions. */
  readonly total: number
  /** Null while fewer than half of the questions have an answer. */
  readonly verdict: Verdict | null
  /** The weakest dimension; null while the verdict is. */
  readonly weakest: WeakestDimension | null
  readonly lastQuestionId: string | null
  /** True for a copy of a shipped sample. */
  readonly sample: boolean
  /** ISO instant of removal, for the list of what can be restored; null for sessions in the library. */
  readonly deletedAt: string | null
}

/** What the answers of a session add up to, as far as the library shows it. */
export type Summary = Pick<LibraryEntry, 'summarised' | 'answered' | 'total' | 'verdict' | 'weakest'>

const NOT_SUMMARISED: Summary = { summarised: false, answered: 0, total: 0, verdict: null, weakest: null }

export function entryOf({ id, record, touchedAt }: SessionRow, summary: Summary = NOT_SUMMARISED): LibraryEntry {
  const { head, sample = false, lastQuestionId = null, deletedAt = null } = record
  const { initiative, client = null, date, depth, purpose = 'release' } = head
  return { id, initiative, client, date, depth, purpose, touchedAt, lastQuestionId, sample, deletedAt, ...summary }
}

export function summariseSession(pack: Pack, data: SessionData): Summary {
  const session = sessionFileFromData(data)
  const { asked, answered } = interviewProgress(pack, session)
  const known = { summarised: true, answered, total: asked }
  if (!isVerdictShown(pack, session)) return { ...known, verdict: null, weakest: null }
  const scorecard = scoreAnswers(pack, session)
  return { ...known, verdict: scorecard.verdict, weakest: weakestOf(pack, scorecard) }
}

function weakestOf(pack: Pack, { weakest, dimensions }: Scorecard): WeakestDimension | null {
  const score = dimensions.find(({ id }) => id === weakest[0])
  if (score === undefined) return null
  const title = pack.dimensions.find(({ id }) => id === score.id)?.title ?? score.id
  return {
    title,
    low: numberOrNull(score.low),
    high: numberOrNull(score.high),
    counted: numberOrNull(score.index),
    claimed: numberOrNull(score.claimed),
  }
}

const numberOrNull = (value: Rational | null): number | null => (value === null ? null : toNumber(value))
