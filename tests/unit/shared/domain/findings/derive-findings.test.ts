import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../../../shared/domain/findings/derive-findings'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import {
  aGate,
  agreed,
  answered,
  aPackOf,
  aQuestion,
  aSession,
  aTopic,
  head,
  level,
  notApplicable,
  type SessionStep,
  seated,
  unknown,
  voted,
  votedAll,
} from '../../../../support/builders'

const pack = aPackOf([
  aTopic('ownership.value', [aQuestion('owner', { gate: aGate('G01', 'foundation') }), aQuestion('value')]),
  aTopic('data.access', [aQuestion('access', { gate: aGate('G05', 'foundation') }), aQuestion('quality')], {
    lead: ['data-engineer'],
    second: ['risk-legal'],
  }),
])
const derive = (steps: readonly SessionStep[], using: Pack = pack) => {
  const session = aSession(...steps)
  const [scorecard, agreement] = [scoreAnswers(using, session), measureAgreement(using, session)]
  return deriveFindings(using, session, scorecard, agreement)
}
const found = (...steps: SessionStep[]) => derive(steps).findings.map(({ kind, ref }) => `${kind} ${ref}`)
const everybody = [seated('ada', 'business-owner'), seated('bob', 'data-engineer')]
const allAt = (value: number) => ['owner', 'value', 'access', 'quality'].map((id) => answered(id, value, 'E1'))

describe('findings', () => {
  it('are none for a session where everything is at the bar, confirmed but not seen, apart from the gates to be shown', () => {
    expect(found(...everybody, ...allAt(3))).toEqual(['unknown G01', 'unknown G05'])
  })

  it('name failed gates as blockers and topics whose mean is below 2 as weaknesses', () => {
    expect(found(...everybody, ...allAt(3), answered('owner', 0), answered('value', 3, 'E1'))).toEqual([
      'blocker G01',
      'weakness ownership.value',
      'unknown G05',
    ])
  })

  it('name unknown questions first, then gates to be shown, then the one about open questions', () => {
    expect(found(...everybody, answered('owner', 3), unknown('quality'), unknown('value'))).toEqual([
      'unknown value',
      'unknown quality',
      'unknown G01',
      'unknown open-questions',
    ])
  })

  it('take a provisional "unknown" like an agreed one, and neither on a question that is not applicable', () => {
    const deep = aPackOf([aTopic('data.access', [aQuestion('one'), aQuestion('two', { depth: 'half-day' })])])
    const findings = derive([seated('ada', 'business-owner'), voted('one', 'ada', { state: 'unknown' }), unknown('two')], deep).findings
    expect(findings.map(({ ref }) => ref)).toEqual(['one'])
  })

  it('name disagreement by label, by the stored flag, by group gap and for missing voices, in that order', () => {
    const sides = ['1', '2', '3'].flatMap((n) => [seated(`b${n}`, 'business-owner'), seated(`o${n}`, 'operations')])
    const split = ['1', '2', '3'].flatMap((n) => [voted('value', `b${n}`, 4), voted('value', `o${n}`, 0)])
    const flagged = agreed('quality', level(3), { disputed: true, evidence: 'E1' })
    const findings = found(...sides, ...split, ...allAt(3).slice(0, 3), flagged).filter((text) => text.startsWith('disagreement'))
    expect(findings).toEqual(['disagreement value', 'disagreement quality', 'disagreement ownership.value', 'disagreement missing-voices'])
  })

  it('name a question once though it is both split and flagged', () => {
    const steps = [...everybody, ...allAt(3), votedAll('quality', [0, 0, 0, 4, 4, 4]), agreed('quality', level(3), { disputed: true })]
    expect(found(...steps).filter((text) => text === 'disagreement quality')).toHaveLength(1)
  })

  it('pass over a flag on a question that is not applicable, and a wide few nobody flagged', () => {
    const outside = agreed('quality', { state: 'not-applicable', reason: 'x' }, { disputed: true })
    expect(found(...everybody, ...allAt(3).slice(0, 3), outside)).not.toContain('disagreement quality')
    expect(found(...everybody, ...allAt(3), votedAll('quality', [0, 4]))).not.toContain('disagreement quality')
  })

  it('miss a lead voice only where questions apply', () => {
    const { missingVoices } = derive([seated('ada', 'business-owner')])
    expect(missingVoices).toEqual(['data.access'])
    expect(derive([seated('ada', 'business-owner'), notApplicable('access'), notApplicable('quality')]).missingVoices).toEqual([])
  })

  it('name claims at the bar that were seen as strengths', () => {
    const steps = [
      ...everybody,
      answered('owner', 3, 'E2'),
      answered('value', 3, 'E1'),
      answered('access', 2, 'E3'),
      answered('quality', 4, 'E3'),
    ]
    expect(found(...steps).filter((text) => text.startsWith('strength'))).toEqual(['strength owner', 'strength quality'])
  })

  it('compare group gaps with the threshold, inclusive', () => {
    const sides = ['1', '2', '3'].flatMap((n) => [seated(`b${n}`, 'business-owner'), seated(`o${n}`, 'data-engineer')])
    const votes = [
      ...['1', '2', '3'].map((n) => voted('value', `b${n}`, 3)),
      voted('value', 'o1', 1),
      voted('value', 'o2', 2),
      ...['o1', 'o2', 'o3'].map((id) => voted('owner', id, 2)),
      voted('value', 'o3', 0),
    ]
    // Business mean 3, technology mean (1+2+0+2+2+2)/6 = 1.5: a gap of exactly 1.5.
    expect(found(...sides, ...votes)).toContain('disagreement ownership.value')
    expect(found(head({ thresholds: { groupGap: 1.51 } }), ...sides, ...votes)).not.toContain('disagreement ownership.value')
  })
})

describe('tasks', () => {
  const tasksOf = (...steps: SessionStep[]) => derive(steps).tasks

  it('go with the findings of kind unknown, in their order', () => {
    const tasks = tasksOf(...everybody, answered('owner', 3), unknown('quality'))
    expect(tasks.map(({ id }) => id)).toEqual(['find-out:quality', 'show-it:G01', 'finish-interview'])
  })

  it('are due on the tenth working day after the session', () => {
    expect(tasksOf(...everybody, unknown('quality')).every(({ due }) => due === '2026-12-04')).toBe(true)
  })

  it('ask the holder of a lead seat, then of a second seat', () => {
    const second = seated('eve', 'risk-legal')
    expect(tasksOf(second, ...everybody, unknown('quality'))[0]).toMatchObject({ personId: 'bob', seat: null, topicId: 'data.access' })
    expect(tasksOf(second, unknown('quality'))[0]).toMatchObject({ personId: 'eve', seat: null })
  })

  it('name the seat when nobody holds one', () => {
    expect(tasksOf(unknown('quality'))[0]).toMatchObject({ personId: null, seat: 'data-engineer' })
  })

  it('name the artefact to be shown', () => {
    expect(tasksOf(...everybody, ...allAt(3)).map(({ artefact }) => artefact)).toEqual(['Evidence for owner', 'Evidence for access'])
  })

  it('ask whoever is best placed for most open questions to finish the interview', () => {
    expect(tasksOf(...everybody, answered('value', 2)).at(-1)).toMatchObject({ kind: 'finish-interview', personId: 'bob' })
    expect(tasksOf(...everybody).at(-1)).toMatchObject({ kind: 'finish-interview', personId: 'ada', topicId: null })
    expect(tasksOf().at(-1)).toMatchObject({ personId: null, seat: 'business-owner' })
  })
})
