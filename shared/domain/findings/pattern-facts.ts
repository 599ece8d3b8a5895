/** What pattern conditions may look at: METHOD.md section 6. */

import { type Rational, rational } from '../../lib/rational'
import type { Agreement } from '../agreement/agreement'
import { heldSeats } from '../interview/held-seats'
import type { Session } from '../interview/session'
import type { GateState, Pack } from '../pack/pack'
import type { Scorecard } from '../scoring/scorecard'

export interface PatternFacts {
  readonly profile: Readonly<Record<string, string>>
  readonly scorecard: Scorecard
  readonly agreement: Agreement
  readonly gateStates: ReadonlyMap<string, GateState>
  /** Answered questions, and the mean of claimed − counted over them; null when there are none. */
  readonly answeredCount: number
  readonly meanConfidenceGap: Rational | null
  /** Quorum seats nobody holds. */
  readonly emptySeats: number
}

export function gatherPatternFacts(pack: Pack, session: Session, scorecard: Scorecard, agreement: Agreement): PatternFacts {
  const answered = [...scorecard.questions.values()].filter((question) => question.answered)
  const gaps = answered.reduce((total, { claimed, counted }) => total + (claimed ?? 0) - (counted ?? 0), 0)
  const held = heldSeats(session)
  return {
    profile: session.session.profile,
    scorecard,
    agreement,
    gateStates: new Map(scorecard.gates.map(({ id, state }) => [id, state])),
    answeredCount: answered.length,
    meanConfidenceGap: answered.length === 0 ? null : rational(gaps, answered.length),
    emptySeats: pack.seats.filter(({ id, quorum }) => quorum && !held.has(id)).length,
  }
}
