import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../../../shared/domain/findings/derive-findings'
import type { Session } from '../../../../../shared/domain/interview/session'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { tryPlan } from '../../../../../shared/domain/roadmap/plan-roadmap'
import { createProjector, projectPhases } from '../../../../../shared/domain/roadmap/project-verdict'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { VERDICTS, type Verdict } from '../../../../../shared/domain/scoring/scorecard'
import { compare } from '../../../../../shared/lib/rational'
import { arbitrarySession } from '../../../../support/arbitrary-session'
import {
  aGate,
  agreed,
  anAction,
  answered,
  aPackOf,
  aQuestion,
  aSession,
  aTopic,
  level,
  notApplicable,
  type SessionStep,
  seated,
  unknown,
  votedAll,
} from '../../../../support/builders'
import { corePack } from '../../../../support/core-pack'

function prepare(pack: Pack, session: Session) {
  const today = scoreAnswers(pack, session)
  const roadmap = tryPlan(pack, session, today, deriveFindings(pack, session, today, measureAgreement(pack, session)))
  return { today, roadmap, project: createProjector(pack, session, today, roadmap) }
}

const pack = aPackOf(
  [
    aTopic('ownership.value', [aQuestion('owner', { gate: aGate('G01', 'foundation') })]),
    aTopic('data.access', [aQuestion('access'), aQuestion('quality')]),
  ],
  {
    actions: [
      anAction('appoint', { lifts: ['owner'], closes: ['G01'], phase: 'unblock' }),
      anAction('open-access', { lifts: ['access'] }),
      anAction('clean', { lifts: ['access', 'quality'], phase: 'prove' }),
    ],
  },
)
const weak = [answered('owner', 1), answered('access', 1), answered('quality', 1)]
const projectWith = (done: readonly string[], ...steps: readonly SessionStep[]) =>
  prepare(pack, aSession(seated('ada', 'business-owner'), ...steps)).project(new Set(done))

describe('with actions done', () => {
  it('a question rises when every candidate lifting it is done, and not before', () => {
    expect(projectWith([], ...weak).raised).toEqual([])
    expect(projectWith(['open-access'], ...weak).raised).toEqual([])
    expect(projectWith(['clean'], ...weak).raised).toEqual(['quality'])
    expect(projectWith(['open-access', 'clean'], ...weak).raised).toEqual(['access', 'quality'])
  })

  it('it rises to the bar, seen, from whatever was said before', () => {
    const resultOf = (...steps: readonly SessionStep[]) => {
      const { claimed, counted, evidence } =
        projectWith(['open-access', 'clean'], answered('owner', 1), answered('quality', 1), ...steps).scorecard.questions.get('access') ??
        {}
      return [claimed, counted, evidence]
    }
    expect(resultOf(answered('access', 1))).toEqual([3, 3, 'E2'])
    expect(resultOf(unknown('access'))).toEqual([3, 3, 'E2'])
    expect(resultOf()).toEqual([3, 3, 'E2'])
    expect(resultOf(votedAll('access', [4, 4, 4]))).toEqual([4, 3, 'E2'])
    expect(resultOf(answered('access', 4, 'E1'))).toEqual([4, 3, 'E2'])
    expect(resultOf(answered('access', 4, 'E3'))).toEqual([4, 4, 'E3'])
    expect(resultOf(notApplicable('access'))).toEqual([null, null, 'E0'])
  })

  it('an old exercise keeps counting as seen', () => {
    const old = agreed('access', level(4), { evidence: 'E3', evidenceRef: { title: 'Test', date: '2025-01-01' } })
    const { scorecard } = projectWith(['open-access', 'clean'], answered('quality', 1), old)
    expect(scorecard.questions.get('access')).toMatchObject({ claimed: 4, evidence: 'E2' })
  })

  it('a gate may pass, and is to be verified', () => {
    expect(projectWith(['appoint'], ...weak).gates).toEqual([
      { id: 'G01', questionId: 'owner', today: 'fail', projected: 'pass', toBeVerified: true },
    ])
    expect(projectWith(['clean'], ...weak).gates[0]).toMatchObject({ projected: 'fail', toBeVerified: false })
  })

  it('a dropped action delivers nothing', () => {
    const dropped: SessionStep = (session) => ({ ...session, edits: [{ id: 'e', actionId: 'open-access', op: 'drop' }] })
    expect(projectWith(['clean'], ...weak, dropped).raised).toEqual(['quality'])
  })
})

describe('at the end of each phase', () => {
  it('the plan up to there is done', () => {
    const { project, roadmap } = prepare(pack, aSession(seated('ada', 'business-owner'), ...weak))
    const exits = projectPhases(project, roadmap)
    expect(exits.map(({ phase, actions, projection }) => [phase, actions.map(({ id }) => id), projection.raised])).toEqual([
      ['unblock', ['appoint'], ['owner']],
      ['build', ['open-access'], ['owner']],
      ['prove', ['clean'], ['owner', 'access', 'quality']],
    ])
  })
})

describe('for any session', () => {
  const core = corePack()
  const ids = core.actions.map(({ id }) => id)
  const cases = fc.tuple(fc.oneof(arbitrarySession(core), arbitrarySession(core, [1, 2, 3, 3, 3, 4])), fc.subarray(ids), fc.subarray(ids))
  const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict)

  it('no action done makes a verdict, a level or a score worse, and more actions do no harm', () => {
    fc.assert(
      fc.property(cases, ([session, some, more]) => {
        const { today, project } = prepare(core, session)
        const [none, one, both] = [project(new Set()), project(new Set(some)), project(new Set([...some, ...more]))] as const
        expect(none.verdict).toBe(today.verdict)
        expect(rank(one.verdict)).toBeGreaterThanOrEqual(rank(today.verdict))
        expect(rank(both.verdict)).toBeGreaterThanOrEqual(rank(one.verdict))
        for (const { questionId, claimed, counted } of today.questions.values()) {
          const later = one.scorecard.questions.get(questionId)
          expect(later?.claimed ?? -1).toBeGreaterThanOrEqual(claimed ?? -1)
          expect(later?.counted ?? -1).toBeGreaterThanOrEqual(counted ?? -1)
        }
        for (const [at, { low }] of today.dimensions.entries()) {
          const later = one.scorecard.dimensions[at]?.low ?? null
          expect(low === null ? later === null : later !== null && compare(later, low) >= 0).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  }, 15_000)
})
