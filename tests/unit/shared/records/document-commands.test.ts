import { describe, expect, it } from 'vitest'
import { applyOps } from '../../../../shared/records/apply-change'
import type { ChangeOp } from '../../../../shared/records/change'
import {
  setProse,
  setProseBy,
  setRequestField,
  setRisk,
  setRiskField,
  setScopeField,
  setSignatory,
  setSignatoryField,
  setWithheld,
} from '../../../../shared/records/document-commands'
import { invertChange } from '../../../../shared/records/invert-change'
import type { SessionData } from '../../../../shared/records/session-data'
import { sessionDataSchema } from '../../../../shared/records/session-data-schema'
import { aSession } from './a-session'

const run = (data: SessionData, ...steps: ((data: SessionData) => ChangeOp[])[]) =>
  steps.reduce((before, step) => applyOps(before, step(before)), data)

const written = run(
  aSession(),
  (now) => setRequestField(now, 'from', 'Risk committee'),
  (now) => setRequestField(now, 'by', '2026-12-01'),
  (now) => setScopeField(now, 'users', '38 handlers'),
  (now) => setRisk(now, 'r1', { text: 'Two of four groups compared', acceptedBy: 'p1', until: '2027-06-30' }),
  (now) => setSignatory(now, 's1', { name: 'Ruth Adeyemi', role: 'Chair' }),
  (now) => setWithheld(now, 'brief', 'dissent/q1', true),
  (now) => setWithheld(now, 'full', 'note/n1', true),
)

describe('what is written for the document', () => {
  it('is stored in the head of the session, where a stored session may have it', () => {
    expect(written.session?.head).toMatchObject({
      request: { from: 'Risk committee', by: '2026-12-01' },
      scope: { users: '38 handlers' },
      risks: { r1: { text: 'Two of four groups compared', acceptedBy: 'p1', until: '2027-06-30' } },
      signatories: { s1: { name: 'Ruth Adeyemi', role: 'Chair' } },
      withheld: { brief: { 'dissent/q1': true }, full: { 'note/n1': true } },
    })
    expect(sessionDataSchema.parse(written)).toEqual(written)
  })

  it('leaves nothing behind when it is all taken away again', () => {
    const emptied = run(
      written,
      (now) => setRequestField(now, 'from', ' '),
      (now) => setRequestField(now, 'by', ''),
      (now) => setScopeField(now, 'users', ''),
      (now) => setRisk(now, 'r1', null),
      (now) => setSignatory(now, 's1', null),
      (now) => setWithheld(now, 'brief', 'dissent/q1', false),
      (now) => setWithheld(now, 'full', 'note/n1', false),
    )
    expect(emptied.session).toEqual(aSession().session)
  })

  it('changes field by field where it is a row of several, and not at all where the row is gone', () => {
    const changed = run(
      written,
      (now) => setRiskField(now, 'r1', 'until', ''),
      (now) => setRiskField(now, 'r1', 'text', ''),
      (now) => setSignatoryField(now, 's1', 'role', 'Chief risk officer'),
    )
    expect(changed.session?.head.risks).toEqual({ r1: { text: '', acceptedBy: 'p1' } })
    expect(changed.session?.head.signatories).toEqual({ s1: { name: 'Ruth Adeyemi', role: 'Chief risk officer' } })
    expect(sessionDataSchema.parse(changed)).toEqual(changed)
    expect(setRiskField(written, 'r9', 'text', 'Late')).toEqual([])
  })

  it('is undone as a whole', () => {
    const ops = setWithheld(aSession(), 'brief', 'dissent/q1', true)
    const after = applyOps(aSession(), ops)
    expect(applyOps(after, invertChange({ ops }))).toEqual(aSession())
  })

  it('changes nothing when it is so already', () => {
    expect([
      ...setRequestField(written, 'from', 'Risk committee'),
      ...setWithheld(written, 'record', 'dissent/q1', false),
      ...setRisk(written, 'r2', null),
    ]).toEqual([])
  })

  it('lets a text be signed, and no signature stand without a text', () => {
    const signed = run(
      aSession(),
      (now) => setProse(now, 'opinion', 'I agree.'),
      (now) => setProseBy(now, 'opinion', 'Elena Marsh'),
    )
    expect(signed.prose.opinion).toEqual({ id: 'opinion', section: 'opinion', text: 'I agree.', by: 'Elena Marsh' })
    expect(setProseBy(aSession(), 'opinion', 'Elena Marsh')).toEqual([])
  })
})
