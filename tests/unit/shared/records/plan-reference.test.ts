import { expect, test } from 'vitest'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import { setPlanReference } from '../../../../shared/records/commands'
import { invertChange } from '../../../../shared/records/invert-change'
import type { PlanReference } from '../../../../shared/records/plan-reference'
import { openSavedSession } from '../../../../shared/records/saved-session'
import { opsFromSessionFile, sessionFileFromData } from '../../../../shared/records/session-file'
import { aSession } from '../../../support/builders'

const session = aSession()
const data = applyOps(emptySessionData('s1'), opsFromSessionFile(session, { createdAt: '2026-11-21T09:00:00Z' }))
const reference: PlanReference = {
  keptAt: '2026-11-21T10:00:00.000Z',
  weeks: 2,
  actions: [
    { id: 'a', title: 'A', startWeek: 0, endWeek: 2, pool: 'ops', owner: 'ops', phase: 'build', effort: 3, after: [], movedBy: [] },
  ],
}
const kept = applyOps(data, setPlanReference(data, reference))

test('a kept plan is found again when the session is opened the next day', () => {
  const opened = openSavedSession(JSON.parse(JSON.stringify(kept)))
  expect(opened.ok && opened.value.data.session?.planReference).toEqual(reference)
})

test('a session saved without one opens as before', () => {
  const opened = openSavedSession(JSON.parse(JSON.stringify(data)))
  expect(opened.ok && opened.value.data.session?.planReference).toBeUndefined()
})

test('it is no part of the session file', () => {
  expect(sessionFileFromData(kept)).toEqual(sessionFileFromData(data))
})

test('it can be forgotten, and keeping it can be undone', () => {
  expect(applyOps(kept, setPlanReference(kept, null)).session?.planReference).toBeUndefined()
  expect(applyOps(kept, invertChange({ ops: setPlanReference(data, reference) })).session).toEqual(data.session)
})
