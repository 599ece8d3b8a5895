import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vanDerEijk } from '../../../../shared/domain/agreement/van-der-eijk'
import { type Analysis, analyse } from '../../../../shared/domain/analyse'
import type { LevelNumber } from '../../../../shared/domain/pack/pack'
import { scoreAnswers } from '../../../../shared/domain/scoring/score-answers'
import { VERDICTS } from '../../../../shared/domain/scoring/scorecard'
import { compare, type Rational, rational } from '../../../../shared/lib/rational'
import { arbitrarySession } from '../../../support/arbitrary-session'
import { answered, aPack, aSession, head, seated, unknown, votedAll } from '../../../support/builders'
import { corePack } from '../../../support/core-pack'

const core = corePack()
const sessions = arbitrarySession(core)
const runs = { numRuns: 60 }
/** Every run plans from scratch, in milliseconds. */
const PLANNING_TIME = 120_000

describe('the analysis', () => {
  it('has its keys in the order tools outside the app read them', () => {
    const analysis = analyse(
      aPack(),
      aSession(seated('ada', 'business-owner'), answered('run-money', 1), unknown('answerable-owner'), votedAll('run-money', [1, 2])),
    )
    expect(Object.keys(analysis)).toEqual(
      'verdict weightSensitive indicative weakest coverage backed dimensions gates agreement findings patterns tasks roadmap'.split(' '),
    )
    const keysOf = (part: keyof Analysis | object) => Object.keys(Object(part))
    expect(keysOf(analysis.dimensions[0] ?? {})).toEqual('id index claimed low high coverage backed topics'.split(' '))
    expect(keysOf(analysis.dimensions[0]?.topics[0] ?? {})).toEqual('id mean claimed low high'.split(' '))
    expect(keysOf(analysis.gates[0] ?? {})).toEqual(['id', 'state'])
    expect(keysOf(analysis.agreement[0] ?? {})).toEqual('questionId label n spread ad a'.split(' '))
    expect(keysOf(analysis.findings[0] ?? {})).toEqual(['kind', 'ref'])
    expect(keysOf(analysis.roadmap)).toEqual('actions later overload weeks lowerBoundWeeks p50Weeks p80Weeks effort money'.split(' '))
    expect(keysOf(analysis.roadmap.actions[0] ?? {})).toEqual('id pool startWeek endWeek phase priority critical float movedBy'.split(' '))
  })

  it('writes absent values as null and thirds unrounded', () => {
    const analysis = analyse(aPack(), aSession(answered('run-money', 1)))
    expect(analysis.dimensions[1]).toMatchObject({ id: 'data', index: null, claimed: null, low: 0, high: 4, coverage: 0, backed: null })
    expect(analysis.coverage).toBe(2 / 9)
    expect(analysis.roadmap.money).toBeNull()
    const { actions, p50Weeks, p80Weeks } = analyse(aPack(), aSession()).roadmap
    expect({ actions, p50Weeks, p80Weeks }).toEqual({ actions: [], p50Weeks: null, p80Weeks: null })
  })

  it('says what release and waiting cost where figures were entered', () => {
    const business = { currency: 'EUR', benefitPerYear: 520_000, runCostPerYear: 40_000 }
    const session = aSession(answered('answerable-owner', 1), head({ business, rates: { 'business-owner': 800 } }))
    expect(Object.entries(analyse(aPack(), session).roadmap.money ?? {})).toEqual([
      ['currency', 'EUR'],
      ['costToRelease', 1600],
      ['costOfWaiting', 10_000],
      ['benefitPerYear', 520_000],
      ['runCostPerYear', 40_000],
      ['spent', null],
      ['unpricedDays', 0],
    ])
  })

  it(
    'never throws on a valid session and is the same to the byte on every run',
    () => {
      fc.assert(
        fc.property(sessions, (session) => {
          expect(JSON.stringify(analyse(core, structuredClone(session)))).toBe(JSON.stringify(analyse(core, session)))
        }),
        runs,
      )
    },
    PLANNING_TIME,
  )

  it(
    'does not depend on the order of votes and answers in the file',
    () => {
      fc.assert(
        fc.property(sessions, (session) => {
          const shuffled = { ...session, votes: [...session.votes].reverse(), agreed: [...session.agreed].reverse() }
          expect(analyse(core, shuffled)).toEqual(analyse(core, session))
        }),
        runs,
      )
    },
    PLANNING_TIME,
  )

  it(
    'plans within the start limit and moves nothing without a reason',
    () => {
      fc.assert(
        fc.property(sessions, (session) => {
          const { actions, weeks, lowerBoundWeeks } = analyse(core, session).roadmap
          const startsMax = session.session.thresholds?.startsMax ?? 5
          expect(actions.filter(({ startWeek }) => startWeek < 4).length).toBeLessThanOrEqual(startsMax)
          expect(weeks).toBeGreaterThanOrEqual(lowerBoundWeeks)
          for (const { movedBy } of actions) expect(movedBy).not.toEqual([])
        }),
        runs,
      )
    },
    PLANNING_TIME,
  )
})

describe('scores', () => {
  const contains = (low: Rational | null, value: Rational | null, high: Rational | null) =>
    value === null || (low !== null && high !== null && compare(low, value) <= 0 && compare(value, high) <= 0)

  it('lie within their range: index, mean and claimed, of every dimension and topic', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        for (const { index, claimed, low, high, topics } of scoreAnswers(core, session).dimensions) {
          expect(contains(low, index, high) && contains(low, claimed, high)).toBe(true)
          for (const topic of topics) {
            expect(contains(topic.low, topic.mean, topic.high) && contains(topic.low, topic.claimed, topic.high)).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  it('reach a verdict that no higher level, seen, makes worse', () => {
    // Mostly strong answers, so that every verdict comes up and not only the worst two.
    const raise = fc.tuple(fc.oneof(sessions, arbitrarySession(core, [2, 3, 3, 3, 4])), fc.nat(), fc.integer({ min: 1, max: 4 }))
    fc.assert(
      fc.property(raise, ([session, pick, by]) => {
        const raisable = session.agreed.filter(({ answer }) => answer.state === 'level' && answer.level < 4)
        const chosen = raisable[pick % Math.max(1, raisable.length)]
        if (chosen === undefined || chosen.answer.state !== 'level') return
        const higher = {
          ...chosen,
          answer: { state: 'level', level: Math.min(4, chosen.answer.level + by) as LevelNumber },
          evidence: 'E2',
        } as const
        const raised = { ...session, agreed: session.agreed.map((agreed) => (agreed === chosen ? higher : agreed)) }
        const rank = (of: typeof session) => VERDICTS.indexOf(scoreAnswers(core, of).verdict)
        expect(rank(raised)).toBeGreaterThanOrEqual(rank(session))
      }),
      { numRuns: 300 },
    )
  })
})

describe("van der Eijk's A", () => {
  const counts = fc.array(fc.nat(20), { minLength: 5, maxLength: 5 })

  it('lies between −1 and 1, and does not change when the scale is turned round', () => {
    fc.assert(
      fc.property(counts, (votes) => {
        const a = vanDerEijk(votes)
        if (a === null) return
        expect(compare(a, rational(-1)) >= 0 && compare(a, rational(1)) <= 0).toBe(true)
        expect(vanDerEijk([...votes].reverse())).toEqual(a)
      }),
    )
  })
})
