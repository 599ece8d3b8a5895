import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../../../shared/domain/findings/derive-findings'
import { finishPlan } from '../../../../../shared/domain/roadmap/finish-plan'
import { planRoadmap } from '../../../../../shared/domain/roadmap/plan-roadmap'
import { preparePlan } from '../../../../../shared/domain/roadmap/prepare-plan'
import { solvePlan } from '../../../../../shared/domain/roadmap/solve-plan'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { corePack, sampleSession } from '../../../../support/core-pack'

describe('a plan solved elsewhere', () => {
  const [pack, session] = [corePack(), sampleSession('service-desk-agent.session.json')]
  const scorecard = scoreAnswers(pack, session)
  const findings = deriveFindings(pack, session, scorecard, measureAgreement(pack, session))
  const prepared = preparePlan(pack, session, scorecard, findings)

  it('is the plan made in one go: problem and solution survive the way to a worker and back', () => {
    const solution = structuredClone(solvePlan(structuredClone(prepared.problem)))
    expect(finishPlan(prepared, solution)).toEqual(planRoadmap(pack, session, scorecard, findings))
  })

  it('is shorter when restarts are asked for', () => {
    const weeks = (restarts: number): number => solvePlan({ ...prepared.problem, restarts }).makespan
    expect(weeks(500)).toBeLessThan(weeks(0))
  })
})
