import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../../../shared/domain/findings/derive-findings'
import { estimateMoney } from '../../../../../shared/domain/roadmap/estimate-money'
import { planRoadmap } from '../../../../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { rational } from '../../../../../shared/lib/rational'
import { anAction, answered, aPackOf, aQuestion, aSession, aTopic, head, type SessionStep } from '../../../../support/builders'

const pack = aPackOf([aTopic('data.access', [aQuestion('access'), aQuestion('quality')])], {
  actions: [
    anAction('open-access', { lifts: ['access'], weeks: { min: 1, likely: 3, max: 4 } }),
    anAction('clean', { lifts: ['quality'], owner: 'data-engineer', effort: { min: 0.5, likely: 1.5, max: 4 } }),
  ],
})
const weak = [answered('access', 1), answered('quality', 1)]
const moneyWith = (...steps: readonly SessionStep[]) => {
  const session = aSession(...steps)
  const scorecard = scoreAnswers(pack, session)
  return estimateMoney(
    session,
    planRoadmap(pack, session, scorecard, deriveFindings(pack, session, scorecard, measureAgreement(pack, session))),
  )
}
const euros = (more: object = {}) => head({ business: { currency: 'EUR', ...more } })
const cost =
  (value: number): SessionStep =>
  (session) => ({
    ...session,
    edits: [{ id: 'e', actionId: 'clean', op: 'set', field: 'cost', value }],
  })

describe('money', () => {
  it('is silent where nothing was entered', () => {
    expect(moneyWith(...weak, head({ rates: { 'business-owner': 900 } }))).toBeNull()
    expect(moneyWith(...weak, euros())).toEqual({
      currency: 'EUR',
      costToRelease: null,
      costOfWaiting: null,
      benefitPerYear: null,
      runCostPerYear: null,
      spent: null,
      unpricedDays: null,
      unpriced: [],
    })
  })

  it('adds up effort at day rates and external costs', () => {
    const rates = head({ rates: { 'business-owner': 900, 'data-engineer': 750.5 } })
    expect(moneyWith(...weak, euros(), rates, cost(99.99))).toMatchObject({
      costToRelease: rational(1800 * 100 + 112575 + 9999, 100),
      unpricedDays: rational(0),
    })
  })

  it('leaves days without a rate out, and says so', () => {
    expect(moneyWith(...weak, euros(), head({ rates: { 'business-owner': 900 } }))).toMatchObject({
      costToRelease: rational(1800),
      unpricedDays: rational(3, 2),
      unpriced: [{ seat: 'data-engineer', days: rational(3, 2) }],
    })
    expect(moneyWith(...weak, euros(), cost(100))).toMatchObject({ costToRelease: rational(100), unpricedDays: rational(7, 2) })
    expect(moneyWith(...weak, euros(), head({ rates: { operations: 900 } }))).toMatchObject({ costToRelease: null, unpricedDays: null })
  })

  it('says what waiting costs, week by week, and what running costs beside it', () => {
    expect(moneyWith(...weak, euros({ benefitPerYear: 100_000, runCostPerYear: 30_000, spent: 12.5 }))).toMatchObject({
      costOfWaiting: rational(300_000, 52),
      benefitPerYear: rational(100_000),
      runCostPerYear: rational(30_000),
      spent: rational(25, 2),
    })
  })

  it('costs nothing to release what needs no work', () => {
    const rates = head({ rates: { 'business-owner': 900 } })
    expect(moneyWith(answered('access', 3, 'E2'), answered('quality', 3, 'E2'), euros({ benefitPerYear: 5 }), rates)).toMatchObject({
      costToRelease: rational(0),
      costOfWaiting: rational(0),
    })
  })
})
