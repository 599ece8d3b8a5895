import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import type { ChangeOp } from '../../../../shared/records/change'
import * as commands from '../../../../shared/records/commands'
import { setProse } from '../../../../shared/records/document-commands'
import { findOverwrites, invertChange } from '../../../../shared/records/invert-change'
import type { SessionData } from '../../../../shared/records/session-data'
import { opsFromSessionFile, sessionFileFromData } from '../../../../shared/records/session-file'
import { AT, aSession } from './a-session'
import { sessionArbitrary } from './session-arbitrary'

const { setAnswer, setBusiness, setCapacity, setHeadField, setNote, setRate, setThreshold } = commands
const level = (value: 0 | 1 | 2 | 3 | 4) => ({ state: 'level', level: value }) as const
const run = (data: SessionData, ...steps: ((data: SessionData) => ChangeOp[])[]) =>
  steps.reduce((before, step) => applyOps(before, step(before)), data)

describe('a command', () => {
  it('says what was there before', () => {
    const data = aSession({ agreed: [{ questionId: 'q1', answer: level(2) }] })
    expect(setAnswer(data, 'q1', level(3))).toEqual([{ table: 'answers', key: 'q1', path: ['answer'], before: level(2), after: level(3) }])
    expect(setAnswer(data, 'q2', level(3))[0]?.before).toBeNull()
  })

  it('is no change when everything is so already', () => {
    const data = aSession({
      participants: [{ id: 'p1', name: 'Ada', seats: ['sponsor'] }],
      agreed: [{ questionId: 'q1', answer: level(2), note: 'n' }],
    })
    expect([
      ...setAnswer(data, 'q1', level(2)),
      ...setAnswer(data, 'q9', null),
      ...setNote(data, 'q1', 'n'),
      ...setNote(data, 'q9', '  '),
      ...setHeadField(data, 'initiative', 'Claims triage'),
      ...setHeadField(data, 'client', ''),
      ...setRate(data, 'sponsor', null),
      ...setProse(data, 'summary', ''),
      ...setBusiness(data, null),
      ...commands.setParticipantSeats(data, 'p1', ['sponsor']),
      ...commands.addParticipant(data, { id: 'p1', name: 'Ada', seats: [] }),
      ...commands.removeParticipant(data, 'nobody'),
      ...commands.setParticipantName(data, 'nobody', 'x'),
    ]).toEqual([])
  })

  it('keeps evidence and note when the answer is opened again', () => {
    const data = aSession({ agreed: [{ questionId: 'q1', answer: level(3), evidence: 'E2', note: 'n' }] })
    expect(run(data, (now) => setAnswer(now, 'q1', null)).answers.q1).toEqual({ questionId: 'q1', evidence: 'E2', note: 'n' })
  })

  it('lets the title follow the initiative until it has one of its own', () => {
    const renamed = run(aSession(), (now) => setHeadField(now, 'initiative', 'Claims 2'))
    expect(renamed.session?.head).toMatchObject({ initiative: 'Claims 2', title: 'Claims 2' })
    const titled = run(
      renamed,
      (now) => setHeadField(now, 'title', 'Second workshop'),
      (now) => setHeadField(now, 'initiative', 'Claims 3'),
    )
    expect(titled.session?.head).toMatchObject({ initiative: 'Claims 3', title: 'Second workshop' })
  })

  it('makes optional maps with their first entry and takes them away with the last', () => {
    const filled = run(
      aSession(),
      (now) => setRate(now, 'sponsor', 900),
      (now) => setRate(now, 'architect', 700),
      (now) => setCapacity(now, 'architect', 2),
      (now) => setThreshold(now, 'fixTopic', 1.5),
    )
    expect(filled.session?.head.rates).toEqual({ sponsor: 900, architect: 700 })
    expect(filled.session).toMatchObject({ capacity: { architect: 2 }, head: { thresholds: { fixTopic: 1.5 } } })
    const emptied = run(
      filled,
      (now) => setRate(now, 'sponsor', null),
      (now) => setRate(now, 'architect', null),
      (now) => setCapacity(now, 'architect', null),
      (now) => setThreshold(now, 'fixTopic', null),
    )
    expect(emptied.session).toEqual(aSession().session)
  })

  it('takes a person’s votes along, and undo brings both back', () => {
    const data = aSession({
      participants: [{ id: 'p1', name: 'Ada', seats: [] }],
      votes: [{ questionId: 'q1', participantId: 'p1', round: 1, answer: level(1) }],
    })
    const ops = commands.removeParticipant(data, 'p1')
    const removed = applyOps(data, ops)
    expect(sessionFileFromData(removed)).toMatchObject({ participants: [], votes: [] })
    expect(applyOps(removed, invertChange({ ops }))).toEqual(data)
  })

  it('adds people at the end of the list', () => {
    const data = run(
      aSession({
        participants: [
          { id: 'z', name: 'Zoe', seats: [] },
          { id: 'a', name: 'Ada', seats: [] },
        ],
      }),
      (now) => commands.removeParticipant(now, 'z'),
      (now) => commands.addParticipant(now, { id: '1', name: 'Ida', seats: ['sponsor'] }),
    )
    expect(sessionFileFromData(data).participants.map(({ name }) => name)).toEqual(['Ada', 'Ida'])
  })

  it('writes, rewrites and takes away the text of a section', () => {
    const written = run(aSession(), (now) => setProse(now, 'summary', 'First'))
    expect(written.prose).toEqual({ summary: { id: 'summary', section: 'summary', text: 'First' } })
    expect(run(written, (now) => setProse(now, 'summary', 'Second')).prose.summary?.text).toBe('Second')
    expect(run(written, (now) => setProse(now, 'summary', '')).prose).toEqual({})
  })
})

/** Any command with any input, on ids that often exist. */
const stepArbitrary: fc.Arbitrary<(data: SessionData) => ChangeOp[]> = fc
  .record({ which: fc.nat(15), pick: fc.nat(7), value: fc.nat(5), text: fc.constantFrom('', 'one', 'two') })
  .map(({ which, pick, value, text }) => (data: SessionData): ChangeOp[] => {
    const key = (table: Readonly<Record<string, unknown>>) => Object.keys(table)[pick] ?? `x${pick}`
    const question = key(data.answers)
    const person = key(data.participants)
    const number = value === 0 ? null : value
    const all = [
      () => setAnswer(data, question, value < 5 ? level(value as 0 | 1 | 2 | 3 | 4) : null),
      () => commands.setEvidence(data, question, value === 0 ? null : 'E2'),
      () => commands.setEvidenceRef(data, question, value === 0 ? null : { title: text, seenBy: undefined }),
      () => setNote(data, question, text),
      () => setHeadField(data, 'initiative', text),
      () => setHeadField(data, 'purpose', value === 0 ? null : 'rollout'),
      () => commands.setProfileFact(data, `fact${pick}`, value === 0 ? null : text),
      () => commands.addParticipant(data, { id: `new${pick}`, name: text, seats: [] }),
      () => commands.setParticipantName(data, person, text),
      () => commands.setParticipantSeats(data, person, [text]),
      () => commands.removeParticipant(data, person),
      () => setBusiness(data, value === 0 ? null : { currency: 'EUR', spent: value }),
      () => setRate(data, `seat${pick}`, number),
      () => setCapacity(data, `seat${pick}`, number),
      () => setThreshold(data, pick % 2 === 0 ? 'fixTopic' : 'coverage', number),
      () => setProse(data, `section${pick % 3}`, text),
    ]
    return (all[which] ?? all[0])?.() ?? []
  })

describe('undo', () => {
  it('brings back every earlier session, step by step, for any commands', () => {
    fc.assert(
      fc.property(sessionArbitrary, fc.array(stepArbitrary, { maxLength: 12 }), (file, steps) => {
        let data = applyOps(emptySessionData('s1'), opsFromSessionFile(file, { createdAt: AT }))
        const past: { readonly data: SessionData; readonly ops: ChangeOp[] }[] = []
        for (const step of steps) {
          const ops = step(data)
          past.push({ data, ops })
          data = applyOps(data, ops)
        }
        for (const { data: earlier, ops } of past.reverse()) {
          const back = invertChange({ ops })
          expect(findOverwrites(data, back)).toEqual([])
          data = applyOps(data, back)
          expect(data).toEqual(earlier)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes a change of several steps at one place back from its end', () => {
    const data = aSession()
    const first = setNote(data, 'q1', 'one')
    const ops = [...first, ...setNote(applyOps(data, first), 'q1', 'two')]
    const undone = invertChange({ ops })
    expect(findOverwrites(applyOps(data, ops), undone)).toEqual([])
    expect(applyOps(applyOps(data, ops), undone)).toEqual(data)
  })

  it('notices that a place has changed since', () => {
    const data = aSession()
    const ops = setAnswer(data, 'q1', level(3))
    const later = run(applyOps(data, ops), (now) => setAnswer(now, 'q1', level(1)))
    expect(findOverwrites(later, invertChange({ ops }))).toHaveLength(1)
    const elsewhere = run(applyOps(data, ops), (now) => setNote(now, 'q1', 'x'))
    expect(findOverwrites(elsewhere, invertChange({ ops }))).toEqual([])
  })
})
