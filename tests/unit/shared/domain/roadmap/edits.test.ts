import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { analyse } from '../../../../../shared/domain/analyse'
import { deriveFindings } from '../../../../../shared/domain/findings/derive-findings'
import type { RoadmapEdit, Session } from '../../../../../shared/domain/interview/session'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { tryPlan } from '../../../../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { arbitrarySession } from '../../../../support/arbitrary-session'
import { anAction, answered, aPackOf, aQuestion, aSession, aTopic, head, type SessionStep, seated } from '../../../../support/builders'
import { corePack } from '../../../../support/core-pack'

const pack = aPackOf(
  [aTopic('data.access', [aQuestion('access'), aQuestion('quality')]), aTopic('adoption.change', [aQuestion('people')])],
  {
    actions: [
      anAction('ask', { phase: 'unblock' }),
      anAction('open-access', { lifts: ['access'], after: ['ask'] }),
      anAction('clean', { lifts: ['quality'], owner: 'data-engineer' }),
      anAction('train', { lifts: ['people'], phase: 'scale' }),
    ],
  },
)
const weak = [answered('access', 1), answered('quality', 1), answered('people', 1)]
const edit = (actionId: string, rest: Partial<RoadmapEdit>, id = ''): RoadmapEdit => ({ id, actionId, op: 'set', ...rest })
const edited =
  (...edits: RoadmapEdit[]): SessionStep =>
  (session) => ({ ...session, edits: [...session.edits, ...edits.map((one, at) => ({ ...one, id: one.id === '' ? `e${at}` : one.id }))] })
const set = (actionId: string, field: string, value: unknown): RoadmapEdit => edit(actionId, { field, value })

function plan(session: Session, of: Pack = pack) {
  const scorecard = scoreAnswers(of, session)
  return tryPlan(of, session, scorecard, deriveFindings(of, session, scorecard, measureAgreement(of, session)))
}
const planWith = (...steps: SessionStep[]) => plan(aSession(...weak, ...steps))
const placed = ({ actions }: ReturnType<typeof plan>) => actions.map(({ id, startWeek, endWeek }) => `${id} ${startWeek}-${endWeek}`)

describe('edits over the plan', () => {
  it('start from this one', () => {
    const roadmap = planWith()
    expect(placed(roadmap)).toEqual(['ask 0-1', 'clean 0-1', 'open-access 1-2'])
    expect([roadmap.later.map(({ id }) => id), roadmap.unapplied]).toEqual([['train'], []])
  })

  it('change what an action is, effort and length included, and keep what it was', () => {
    const roadmap = planWith(
      edited(
        set('clean', 'title', 'Scrub'),
        set('clean', 'title', 'Clean up'),
        set('clean', 'effort', { min: 5, likely: 6, max: 8 }),
        set('clean', 'phase', 'scale'),
        set('ask', 'weeks', { min: 3, likely: 3, max: 4 }),
        set('ask', 'cost', 1200),
      ),
    )
    expect(placed(roadmap).sort()).toEqual(['ask 0-3', 'clean 0-3', 'open-access 3-4'])
    expect(roadmap.definitions.get('clean')).toMatchObject({ title: 'Clean up', phase: 'scale', edited: ['title', 'effort', 'phase'] })
    expect(roadmap.definitions.get('clean')?.generated.title).toBe('Action clean')
    expect(roadmap.definitions.get('ask')?.cost).toBe(1200)
    expect(roadmap.effort).toEqual({ n: 10n, d: 1n })
  })

  it('go back to the plan when the last one says so', () => {
    const session = aSession(...weak, edited(set('clean', 'title', 'Scrub'), set('clean', 'title', null)))
    expect(plan(session)).toEqual(planWith())
  })

  it('hold an action until the first week that begins on or after its date', () => {
    const from = (date: string) => placed(planWith(head({ planStart: '2026-11-23' }), edited(set('ask', 'notBefore', date))))
    expect(from('2026-12-07')).toEqual(['clean 0-1', 'ask 2-3', 'open-access 3-4'])
    expect(from('2026-12-08')).toContain('ask 3-4')
    expect(from('2026-01-01')).toContain('ask 0-1')
    const roadmap = planWith(head({ planStart: '2026-11-23' }), edited(set('ask', 'notBefore', '2026-12-07')))
    expect(roadmap.actions.map(({ movedBy }) => movedBy)).toEqual([null, null, null])
    expect(roadmap.lowerBoundWeeks).toBe(4)
  })

  it('let the given order break ties before priority does', () => {
    const sharing = { pools: { 'data-engineer': 'business-owner' }, capacity: { 'business-owner': 2 } }
    const withOrder = (...list: RoadmapEdit[]) => placed(planWith((session) => ({ ...session, ...sharing }), edited(...list)))
    expect(withOrder()).toEqual(['ask 0-1', 'clean 1-2', 'open-access 2-3'])
    expect(withOrder(set('open-access', 'order', 1))).toEqual(['ask 0-1', 'open-access 1-2', 'clean 2-3'])
  })
})

describe('an owner', () => {
  const people = [seated('ada', 'business-owner', 'data-engineer'), seated('bo', 'operations'), seated('cy')]
  const pools = { pools: { 'business-owner': 'ada', 'data-engineer': 'ada', operations: 'run-team' } }
  const ownedBy = (owner: string) =>
    planWith(...people, (session) => ({ ...session, ...pools }), edited(set('clean', 'owner', owner))).definitions.get('clean')

  it('is a participant, by id or by name, who brings the pool their seats share', () => {
    const ada = { owner: 'data-engineer', person: { participantId: 'ada', name: 'Name of ada' }, pool: 'ada' }
    expect(ownedBy('ada')).toMatchObject(ada)
    expect(ownedBy('Name of ada')).toMatchObject(ada)
    expect(ownedBy('bo')).toMatchObject({ owner: 'operations', person: { participantId: 'bo' }, pool: 'run-team' })
    expect(ownedBy('cy')).toMatchObject({ owner: 'data-engineer', person: { participantId: 'cy' }, pool: 'cy' })
  })

  it('is another seat, or somebody outside with time of their own', () => {
    expect(ownedBy('operations')).toMatchObject({ owner: 'operations', person: null, pool: 'run-team' })
    expect(ownedBy('Dee')).toMatchObject({ owner: 'data-engineer', person: { participantId: null, name: 'Dee' }, pool: 'Dee' })
  })

  it('moves the work to their pool', () => {
    const roadmap = planWith(...people, (session) => ({ ...session, ...pools }), edited(set('clean', 'owner', 'bo')))
    expect(roadmap.actions.find(({ id }) => id === 'clean')?.pool).toBe('run-team')
  })
})

describe('adding and dropping', () => {
  it('pulls an action of the pack into the plan, and sends it back', () => {
    const pull = edit('train', { op: 'add' }, 'e1')
    const pulled = planWith(edited(pull))
    expect(pulled.later).toEqual([])
    expect(pulled.actions.find(({ id }) => id === 'train')).toMatchObject({ reason: 'added', phase: 'scale' })
    expect(planWith(edited(pull, edit('train', { op: 'restore' }, 'e2')))).toEqual(planWith())
  })

  it('plans an action of the team’s own, with what it waits for', () => {
    const value = { title: 'Ours', owner: 'operations', lifts: ['people'], after: ['clean'], weeks: { min: 1, likely: 2, max: 2 } }
    const roadmap = planWith(edited(edit('own', { op: 'add', value }), set('own', 'phase', 'prove')))
    expect(placed(roadmap)).toContain('own 1-3')
    expect(roadmap.definitions.get('own')).toMatchObject({ own: true, title: 'Ours', topic: 'adoption.change', phase: 'prove' })
  })

  it('leaves out what was dropped, says why, and lets nothing wait for it', () => {
    const roadmap = planWith(edited(edit('ask', { op: 'drop', value: { reason: 'Asked already' } })))
    expect(placed(roadmap)).toEqual(['clean 0-1', 'open-access 0-1'])
    expect(roadmap.dropped).toEqual([{ id: 'ask', reason: 'Asked already' }])
    expect(roadmap.cutLinks).toEqual([{ actionId: 'open-access', prerequisiteId: 'ask' }])
    expect(roadmap.later.map(({ id }) => id)).toEqual(['train'])
  })

  it('needs no prerequisite of a dropped action either', () => {
    const roadmap = planWith(edited(edit('open-access', { op: 'drop' })))
    expect(placed(roadmap)).toEqual(['clean 0-1'])
    expect([...roadmap.later, ...roadmap.dropped].map(({ id }) => id)).toEqual(['train', 'open-access'])
    expect(roadmap.unapplied).toEqual([])
  })

  it('plans own actions that wait for each other without their links, and says so', () => {
    const own = (id: string, after: string) => edit(id, { op: 'add', value: { after: [after] } }, `add-${id}`)
    const roadmap = planWith(edited(own('one', 'two'), own('two', 'one')))
    expect(placed(roadmap)).toEqual(expect.arrayContaining(['one 2-3', 'two 2-3']))
    expect(roadmap.unapplied.map(({ editId, reason }) => [editId, reason])).toEqual([
      ['add-one', 'cycle'],
      ['add-two', 'cycle'],
    ])
  })
})

describe('an edit whose action has gone', () => {
  const reasons = (session: Session) => plan(session).unapplied.map(({ editId, reason }) => [editId, reason])

  it('is reported with the reason, in force again when the action comes back', () => {
    const edits = edited(set('clean', 'title', 'Old'), set('clean', 'title', 'Scrub'), edit('open-access', { op: 'drop' }, 'gone'))
    const strong = aSession(answered('quality', 3, 'E2'), edits)
    expect(reasons(strong)).toEqual([
      ['e1', 'done'],
      ['gone', 'not-needed'],
    ])
    expect(plan({ ...strong, agreed: aSession(...weak).agreed }).unapplied).toEqual([])
  })

  it('is reported when neither pack nor team knows the action, or its value makes no sense', () => {
    expect(reasons(aSession(...weak, edited(set('magic', 'title', 'x'), set('clean', 'effort', 'much'))))).toEqual([
      ['e0', 'no-such-action'],
      ['e1', 'unreadable'],
    ])
  })
})

describe('for any session and edits', () => {
  const core = corePack()
  const ids = core.actions.map(({ id }) => id)
  const estimate = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(9))
    .map(([min, a, b]) => ({ min, likely: min + a, max: min + a + b }))
  const anEdit = fc
    .tuple(
      fc.constantFrom(...ids, 'own-1', 'own-2'),
      fc.oneof(
        fc.record({ op: fc.constant('set' as const), field: fc.constantFrom('effort', 'weeks'), value: estimate }),
        fc.record({ op: fc.constant('set' as const), field: fc.constant('order'), value: fc.integer({ min: 0, max: 9 }) }),
        fc.record({ op: fc.constant('set' as const), field: fc.constant('notBefore'), value: fc.constantFrom('2026-12-01', '2027-03-01') }),
        fc.record({ op: fc.constantFrom('drop' as const, 'restore' as const) }),
      ),
    )
    .map(([actionId, rest]): RoadmapEdit => ({ id: '', actionId, ...rest }))
  const own = ['own-1', 'own-2'].map((id) => edit(id, { op: 'add', value: { lifts: ['run-money'], after: ids.slice(0, 2) } }))
  const cases = fc.tuple(arbitrarySession(core), fc.array(anEdit, { maxLength: 25 }), fc.boolean()).map(([session, edits, withOwn]) => ({
    ...session,
    edits: [...(withOwn ? own : []), ...edits].map((one, at) => ({ ...one, id: `e${at}` })),
  }))

  it('applying the same edits twice changes nothing', () => {
    fc.assert(
      fc.property(cases, (session) => {
        const twice = { ...session, edits: [...session.edits, ...session.edits.map((one) => ({ ...one, id: `again-${one.id}` }))] }
        expect(JSON.stringify(analyse(core, twice))).toBe(JSON.stringify(analyse(core, session)))
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('nothing is planned that was dropped, and the schedule keeps every date and link', () => {
    fc.assert(
      fc.property(cases, (session) => {
        const roadmap = plan(session, core)
        const byId = new Map(roadmap.actions.map((action) => [action.id, action]))
        for (const { id } of roadmap.dropped) expect(byId.has(id)).toBe(false)
        for (const action of roadmap.actions) {
          for (const other of action.after) expect(byId.get(other)?.endWeek).toBeLessThanOrEqual(action.startWeek)
        }
        expect(roadmap.weeks).toBeGreaterThanOrEqual(roadmap.lowerBoundWeeks)
      }),
      { numRuns: 60 },
    )
  }, 15_000)
})
