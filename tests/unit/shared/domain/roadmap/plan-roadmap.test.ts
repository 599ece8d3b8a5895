import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../../../shared/domain/findings/derive-findings'
import type { Action, Pack, Pattern } from '../../../../../shared/domain/pack/pack'
import { planRoadmap } from '../../../../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { rational } from '../../../../../shared/lib/rational'
import {
  aGate,
  anAction,
  answered,
  aPackOf,
  aPattern,
  aQuestion,
  aSession,
  aTopic,
  head,
  notApplicable,
  type SessionStep,
  unknown,
} from '../../../../support/builders'

const topics = [
  aTopic('ownership.value', [aQuestion('owner', { gate: aGate('G01', 'foundation') }), aQuestion('value', { weight: 2 })]),
  aTopic('data.access', [aQuestion('access'), aQuestion('quality')]),
  aTopic('adoption.change', [aQuestion('people')]),
]
const plan = (actions: readonly Action[], steps: readonly SessionStep[], more: Partial<Pack> = {}) => {
  const [pack, session] = [aPackOf(topics, { actions, ...more }), aSession(...steps)]
  const scorecard = scoreAnswers(pack, session)
  const findings = deriveFindings(pack, session, scorecard, measureAgreement(pack, session))
  return planRoadmap(pack, session, scorecard, findings)
}
const split = (...parameters: Parameters<typeof plan>) => {
  const { actions, later, done } = plan(...parameters)
  return { planned: actions.map(({ id }) => id).sort(), later: later.map(({ id }) => id).sort(), done }
}
const lift = (id: string, question: string, more: Partial<Action> = {}) => anAction(id, { lifts: [question], ...more })

describe('which actions', () => {
  it('lifts a weak topic: planned; lifts a fair one: later; lifts an open question: nothing', () => {
    const actions = [lift('fix-access', 'access'), lift('fix-people', 'people'), lift('fix-value', 'value')]
    const steps = [answered('access', 1), answered('people', 2, 'E2')]
    expect(split(actions, steps)).toEqual({ planned: ['fix-access'], later: ['fix-people'], done: [] })
  })

  it('is done when everything it lifts is answered at the bar, evidence included', () => {
    expect(split([lift('a', 'access')], [answered('access', 3, 'E1')])).toEqual({ planned: [], later: [], done: ['a'] })
    expect(split([lift('a', 'access')], [answered('access', 4)])).toEqual({ planned: [], later: ['a'], done: [] })
  })

  it('is not done while one of its questions is open, nor when none applies', () => {
    const both = anAction('a', { lifts: ['access', 'quality'] })
    expect(split([both], [answered('access', 3, 'E1')]).done).toEqual([])
    expect(split([both], [answered('access', 3, 'E1'), notApplicable('quality')]).done).toEqual(['a'])
    expect(split([both], [notApplicable('access'), notApplicable('quality')]).done).toEqual([])
  })

  it('closes a failed gate: planned though its topic is strong', () => {
    const thresholds = { weaknessTopic: 0 }
    const closing = lift('a', 'owner', { closes: ['G01'] })
    expect(split([closing, lift('b', 'owner')], [answered('owner', 2)], { thresholds })).toMatchObject({ planned: ['a'], later: ['b'] })
  })

  it('closes a gate answered "we don’t know", not one only to be shown', () => {
    const thresholds = { weaknessTopic: 0 }
    const closing = lift('a', 'value', { closes: ['G01'] })
    const known = answered('value', 2)
    expect(split([closing], [unknown('owner'), known], { thresholds }).planned).toEqual(['a'])
    expect(split([closing], [answered('owner', 3), known], { thresholds }).planned).toEqual([])
    expect(split([closing], [known], { thresholds }).planned).toEqual([])
  })

  it('closes an open gate but lifts nothing: no candidate', () => {
    expect(split([anAction('a', { closes: ['G01'] })], [answered('owner', 0)])).toEqual({ planned: [], later: [], done: [] })
  })

  it('lifts an unknown question of a topic without a mean: planned', () => {
    expect(split([lift('a', 'people')], [unknown('people')]).planned).toEqual(['a'])
  })

  it('of phase scale is later, unless a seed needs it', () => {
    const scale = lift('s', 'people', { phase: 'scale' })
    expect(split([scale], [answered('people', 0)])).toMatchObject({ planned: [], later: ['s'] })
    expect(split([scale, lift('a', 'access', { after: ['s'] })], [answered('people', 0), answered('access', 0)]).planned).toEqual([
      'a',
      's',
    ])
  })

  it('brings its prerequisites along, and theirs, but the walk stops at a done one', () => {
    const actions = [
      lift('a', 'access', { after: ['b'] }),
      anAction('b', { after: ['c'] }),
      lift('c', 'people', { after: ['d'] }),
      anAction('d'),
    ]
    expect(split(actions, [answered('access', 0)]).planned).toEqual(['a', 'b', 'c', 'd'])
    expect(split(actions, [answered('access', 0), answered('people', 3, 'E2')])).toEqual({ planned: ['a', 'b'], later: [], done: ['c'] })
  })

  it('brings prerequisites of later actions along as later', () => {
    const actions = [lift('a', 'people', { after: ['b'] }), anAction('b')]
    expect(split(actions, [answered('people', 2, 'E2')])).toMatchObject({ planned: [], later: ['a', 'b'] })
  })

  it('tells why it is in the plan', () => {
    const actions = [lift('a', 'access', { after: ['b'] }), anAction('b'), lift('c', 'owner', { closes: ['G01'] })]
    const { actions: planned } = plan(actions, [answered('access', 1), answered('owner', 1)])
    expect(Object.fromEntries(planned.map(({ id, reason }) => [id, reason]))).toEqual({
      a: 'weak-topic',
      b: 'prerequisite',
      c: 'closes-gate',
    })
    expect(planned.find(({ id }) => id === 'a')?.because).toEqual([{ questionId: 'access', gap: rational(2) }])
  })
})

describe('priority', () => {
  const priorityOf = (id: string, ...parameters: Parameters<typeof plan>) => {
    const { actions, later } = plan(...parameters)
    return [...actions, ...later].find((action) => action.id === id)?.priority
  }
  const oneDay = { effort: { min: 1, likely: 1, max: 1 } }

  it('is gap times weight over effort', () => {
    expect(priorityOf('a', [lift('a', 'value')], [answered('value', 1)])).toEqual(rational(2))
    expect(priorityOf('a', [lift('a', 'value')], [unknown('value')])).toEqual(rational(3, 2))
    expect(
      priorityOf('a', [anAction('a', { lifts: ['value', 'access', 'value'], ...oneDay })], [answered('value', 1), answered('access', 0)]),
    ).toEqual(rational(7))
  })

  it('is tripled by a gate that is not passed, else half as much again by a cause that fired', () => {
    const cause = aPattern('p', { when: { all: [] }, actions: ['a'] })
    const using = (patterns: Pattern[]) => ({ patterns })
    expect(priorityOf('a', [lift('a', 'owner', oneDay)], [answered('owner', 2)], using([cause]))).toEqual(rational(3))
    expect(priorityOf('a', [lift('a', 'access', oneDay)], [answered('access', 2)], using([cause]))).toEqual(rational(3, 2))
    expect(priorityOf('a', [lift('a', 'access', oneDay)], [answered('access', 2)], using([{ ...cause, kind: 'symptom' }]))).toEqual(
      rational(1),
    )
  })

  it('is inherited from everything that needs it, through candidates of any kind', () => {
    const actions = [anAction('root'), anAction('middle', { after: ['root'] }), lift('top', 'access', { ...oneDay, after: ['middle'] })]
    expect(priorityOf('root', actions, [answered('access', 0)])).toEqual(rational(3))
  })

  it('does not pass through a done action', () => {
    const actions = [
      lift('root', 'value'),
      lift('middle', 'people', { after: ['root'] }),
      lift('top', 'access', { ...oneDay, after: ['middle'] }),
    ]
    const steps = [answered('value', 2, 'E2'), answered('people', 3, 'E2'), answered('access', 0)]
    expect(priorityOf('root', actions, steps)).toEqual(rational(1))
  })
})

describe('the schedule', () => {
  const days = (likely: number) => ({ effort: { min: 1, likely, max: likely } })
  const weak = [answered('access', 0), answered('people', 0)]
  const named = (roadmap: ReturnType<typeof plan>) => Object.fromEntries(roadmap.actions.map((action) => [action.id, action]))

  it('takes the longer of calendar weeks and effort over capacity', () => {
    const roadmap = plan(
      [lift('a', 'access', days(6)), lift('b', 'access', { owner: 'operations', weeks: { min: 1, likely: 2.5, max: 4 } })],
      weak,
    )
    expect(named(roadmap)).toMatchObject({
      a: { startWeek: 0, endWeek: 3, rate: rational(2) },
      b: { startWeek: 0, endWeek: 3, rate: rational(2, 3) },
    })
  })

  it('shares a pool between seats and uses the capacity entered for it', () => {
    const withPool: SessionStep = (session) => ({
      ...session,
      pools: { operations: 'team', 'business-owner': 'team' },
      capacity: { team: 1 },
    })
    const { actions, pools, weeks } = plan([lift('a', 'access'), lift('b', 'people', { owner: 'operations' })], [...weak, withPool])
    expect(actions.map(({ pool, startWeek, endWeek }) => [pool, startWeek, endWeek])).toEqual([
      ['team', 0, 2],
      ['team', 2, 4],
    ])
    expect(pools).toEqual([{ pool: 'team', capacity: rational(1), used: [1, 1, 1, 1].map((used) => rational(used)) }])
    expect(weeks).toBe(4)
  })

  it('names the actions of the pool running the week before as the reason of a move', () => {
    const actions = [
      lift('a', 'access', days(4)),
      lift('b', 'people', days(4)),
      anAction('first', { owner: 'operations' }),
      lift('c', 'access', { owner: 'operations', after: ['first'] }),
    ]
    const planned = named(plan(actions, weak))
    expect(planned.a).toMatchObject({ startWeek: 0, movedBy: null })
    expect(planned.b).toMatchObject({ startWeek: 2, movedBy: ['a'] })
    expect(planned.c).toMatchObject({ startWeek: 1, movedBy: null })
  })

  it('does not call the start limit a move', () => {
    const actions = [1, 2, 3, 4, 5, 6].map((n) => lift(`a${n}`, 'access', { owner: `seat-${n}` }))
    const planned = named(plan(actions, weak))
    expect(planned.a6).toMatchObject({ startWeek: 4, movedBy: null })
    expect(named(plan(actions, [...weak, head({ thresholds: { startsMax: 6 } })])).a6).toMatchObject({ startWeek: 0 })
  })

  it('calls a start after the start limit’s window a move when the pool is busy then', () => {
    const actions = [
      ...[1, 2, 3, 4].map((n) => lift(`a${n}`, 'access', { owner: `seat-${n}` })),
      lift('busy', 'access', days(12.5)),
      lift('z', 'people', days(20)),
    ]
    expect(named(plan(actions, weak)).busy).toMatchObject({ startWeek: 0, endWeek: 5 })
    expect(named(plan(actions, weak)).z).toMatchObject({ startWeek: 5, movedBy: ['busy'] })
  })

  it('drops links through done actions without bridging them', () => {
    const actions = [
      lift('root', 'access'),
      lift('middle', 'value', { after: ['root'] }),
      lift('top', 'people', { owner: 'operations', after: ['middle'] }),
    ]
    expect(named(plan(actions, [...weak, answered('value', 3, 'E2')]))).toMatchObject({
      root: { startWeek: 0 },
      top: { startWeek: 0, after: [] },
    })
  })

  it('measures float and the critical path in the network without capacity', () => {
    const actions = [lift('a', 'access', days(5)), lift('b', 'people', days(5)), lift('c', 'access', { owner: 'operations', after: ['a'] })]
    const roadmap = plan(actions, weak)
    expect(named(roadmap)).toMatchObject({
      a: { float: 0, critical: true },
      b: { float: 1, critical: false },
      c: { float: 0, critical: true },
    })
    expect(roadmap).toMatchObject({ lowerBoundWeeks: 3, weeks: 4, effort: rational(12) })
  })

  it('tells how long it may take, from the spread of its estimates', () => {
    const spread = { effort: { min: 2, likely: 5, max: 22 }, weeks: { min: 1, likely: 1, max: 1 } }
    const { weeks, p50Weeks, p80Weeks } = plan([lift('a', 'access', spread)], weak)
    // 2.5 days a week; half of the triangle lies below 22 − √170 ≈ 9 days, 8 tenths below 22 − √68 ≈ 13.8 days.
    expect({ weeks, p50Weeks, p80Weeks }).toEqual({ weeks: 2, p50Weeks: 4, p80Weeks: 6 })
  })

  it('orders actions by start, priority, id and the overload by priority', () => {
    const actions = [lift('a', 'people', days(4)), lift('b', 'access', days(2)), lift('c', 'access', { owner: 'operations', ...days(2) })]
    const roadmap = plan(actions, [...weak, head({ thresholds: { releaseMax: 1 } })])
    expect(roadmap.actions.map(({ id, startWeek }) => `${id}${startWeek}`)).toEqual(['b0', 'c0', 'a1'])
    expect(roadmap.overload).toEqual(['c', 'a'])
  })

  it('is empty when nothing is to be done', () => {
    expect(plan([lift('a', 'access')], [])).toMatchObject({
      actions: [],
      later: [],
      overload: [],
      weeks: 0,
      lowerBoundWeeks: 0,
      p50Weeks: null,
      p80Weeks: null,
      effort: rational(0),
    })
  })
})
