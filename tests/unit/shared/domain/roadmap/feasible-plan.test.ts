/** What must hold of every plan, whatever the answers and capacities. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../../../shared/domain/findings/derive-findings'
import type { Session } from '../../../../../shared/domain/interview/session'
import { tryPlan } from '../../../../../shared/domain/roadmap/plan-roadmap'
import type { Roadmap } from '../../../../../shared/domain/roadmap/roadmap'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { exactThresholds } from '../../../../../shared/domain/scoring/thresholds'
import { compare, rationalFromNumber, sum, toNumber } from '../../../../../shared/lib/rational'
import { arbitrarySession } from '../../../../support/arbitrary-session'
import { corePack } from '../../../../support/core-pack'

const core = corePack()

function planOf(session: Session): Roadmap {
  const scorecard = scoreAnswers(core, session)
  return tryPlan(core, session, scorecard, deriveFindings(core, session, scorecard, measureAgreement(core, session)))
}

test('every plan can be worked: prerequisites first, no pool beyond its capacity in any week, no more starts than agreed', () => {
  fc.assert(
    fc.property(arbitrarySession(core), (session) => {
      const { actions, weeks } = planOf(session)
      const thresholds = exactThresholds(core, session)
      const ends = new Map(actions.map(({ id, endWeek }) => [id, endWeek]))
      for (const { id, pool, startWeek, endWeek, after } of actions) {
        expect(Number.isInteger(startWeek) && startWeek >= 0 && endWeek > startWeek && endWeek <= weeks, id).toBe(true)
        for (const before of after) expect(ends.get(before), `${before} before ${id}`).toBeLessThanOrEqual(startWeek)
        // A pool's load only ever rises where something starts.
        const running = actions.filter((other) => other.pool === pool && other.startWeek <= startWeek && startWeek < other.endWeek)
        const entered = session.capacity?.[pool]
        const capacity = entered === undefined ? thresholds.capacityDefault : rationalFromNumber(entered)
        expect(compare(sum(running.map(({ rate }) => rate)), capacity), `${pool} in week ${startWeek}`).toBeLessThanOrEqual(0)
      }
      const early = actions.filter(({ startWeek }) => startWeek < toNumber(thresholds.startsWeeks))
      expect(early.length).toBeLessThanOrEqual(toNumber(thresholds.startsMax))
    }),
    { numRuns: 40 },
  )
})
