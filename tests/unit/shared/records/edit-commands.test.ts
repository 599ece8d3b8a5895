import { describe, expect, it } from 'vitest'
import type { RoadmapEdit } from '../../../../shared/domain/interview/session'
import { applyOps } from '../../../../shared/records/apply-change'
import type { ChangeOp } from '../../../../shared/records/change'
import {
  addOwnAction,
  dropAction,
  forgetEdit,
  pullAction,
  removeOwnAction,
  restoreAction,
  setActionField,
} from '../../../../shared/records/edit-commands'
import { findOverwrites, invertChange } from '../../../../shared/records/invert-change'
import type { SessionData } from '../../../../shared/records/session-data'
import { sessionFileFromData } from '../../../../shared/records/session-file'
import { aSession } from './a-session'

type Step = (data: SessionData) => ChangeOp[]
const run = (data: SessionData, ...steps: readonly Step[]) => steps.reduce((before, step) => applyOps(before, step(before)), data)
const edits = (data: SessionData) => sessionFileFromData(data).edits
const withEdits = (...list: RoadmapEdit[]) => aSession({ edits: list })

describe('editing an action', () => {
  it('keeps one edit per field, the last value', () => {
    const data = run(
      aSession(),
      (now) => setActionField(now, 'a', 'title', 'One'),
      (now) => setActionField(now, 'a', 'cost', 900),
      (now) => setActionField(now, 'a', 'title', 'Two'),
    )
    expect(edits(data)).toEqual([
      { id: 'a/title', actionId: 'a', op: 'set', field: 'title', value: 'Two' },
      { id: 'a/cost', actionId: 'a', op: 'set', field: 'cost', value: 900 },
    ])
    expect(setActionField(data, 'a', 'title', 'Two')).toEqual([])
    expect(edits(run(data, (now) => setActionField(now, 'a', 'title', null)))).toHaveLength(1)
  })

  it('continues with the last edit of a file that has several', () => {
    const file = ['One', 'Two'].map((value, at): RoadmapEdit => ({ id: `e${at}`, actionId: 'a', op: 'set', field: 'title', value }))
    const data = run(withEdits(...file), (now) => setActionField(now, 'a', 'title', 'Three'))
    expect(edits(data).map(({ value }) => value)).toEqual(['One', 'Three'])
    expect(edits(run(data, (now) => setActionField(now, 'a', 'title', null)))).toEqual([])
  })

  it('drops with a reason, pulls, and restores, one at a time', () => {
    const dropped = run(aSession(), (now) => dropAction(now, 'a', 'No budget'))
    expect(edits(dropped)).toEqual([{ id: 'a/drop', actionId: 'a', op: 'drop', value: { reason: 'No budget' } }])
    expect(edits(run(dropped, (now) => dropAction(now, 'a', '  ')))).toEqual([{ id: 'a/drop', actionId: 'a', op: 'drop' }])
    expect(edits(run(dropped, (now) => restoreAction(now, 'a')))).toEqual([])
    const pulled = run(dropped, (now) => pullAction(now, 'a'))
    expect(edits(pulled)).toEqual([{ id: 'a/add', actionId: 'a', op: 'add' }])
    expect(pullAction(pulled, 'a')).toEqual([])
    expect(edits(run(pulled, (now) => restoreAction(now, 'a')))).toEqual([])
  })

  it("knows the team's own action until it is removed, also while it is dropped", () => {
    const added = run(
      aSession(),
      (now) => addOwnAction(now, 'own', { title: 'Ours' }),
      (now) => addOwnAction(now, 'own', { title: 'Ours', lifts: ['q1'] }),
      (now) => dropAction(now, 'own'),
      (now) => setActionField(now, 'own', 'order', 1),
    )
    expect(edits(added).map(({ op, value }) => [op, value])).toEqual([
      ['add', { title: 'Ours', lifts: ['q1'] }],
      ['drop', undefined],
      ['set', 1],
    ])
    expect(edits(run(added, (now) => restoreAction(now, 'own'))).map(({ op }) => op)).toEqual(['add', 'set'])
    const removal = removeOwnAction(added, 'own')
    expect(edits(applyOps(added, removal))).toEqual([])
    expect(edits(applyOps(applyOps(added, removal), invertChange({ ops: removal })))).toEqual(edits(added))
    expect(removeOwnAction(withEdits({ id: 'e', actionId: 'a', op: 'add' }), 'a')).toEqual([])
  })

  it('keeps ids within their length and apart', () => {
    const [one, other] = ['x', 'y'].map((end) => 'a'.repeat(90) + end) as [string, string]
    const data = run(
      aSession(),
      (now) => setActionField(now, one, 'ownerStatus', { status: 'accepted', by: 'p1', when: '2026-11-21' }),
      (now) => setActionField(now, other, 'ownerStatus', { status: 'declined', by: 'p1', when: '2026-11-21' }),
    )
    expect(new Set(edits(data).map(({ id }) => id)).size).toBe(2)
    expect(edits(data).every(({ id }) => id.length <= 100)).toBe(true)
  })

  it('can be undone, each step exactly', () => {
    const steps: readonly Step[] = [
      (now) => setActionField(now, 'a', 'effort', { min: 1, likely: 2, max: 3 }),
      (now) => setActionField(now, 'a', 'effort', { min: 2, likely: 3, max: 4 }),
      (now) => dropAction(now, 'a', 'Too much'),
      (now) => pullAction(now, 'a'),
      (now) => addOwnAction(now, 'own', { title: 'Ours' }),
      (now) => removeOwnAction(now, 'own'),
      (now) => setActionField(now, 'a', 'effort', null),
      (now) => forgetEdit(now, 'a/add'),
    ]
    let data = aSession()
    for (const step of steps) {
      const ops = step(data)
      expect(ops.length).toBeGreaterThan(0)
      const after = applyOps(data, ops)
      const back = invertChange({ ops })
      expect(findOverwrites(after, back)).toEqual([])
      // Edits of different things may change places: with one per thing, nothing depends on it.
      expect(applyOps(after, back).edits).toEqual(data.edits)
      data = after
    }
  })
})
