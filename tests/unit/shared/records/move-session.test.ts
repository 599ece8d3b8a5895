import { describe, expect, it } from 'vitest'
import { checkSession } from '../../../../shared/domain/interview/check-session'
import type { Session } from '../../../../shared/domain/interview/session'
import type { Pack } from '../../../../shared/domain/pack/pack'
import { applyPackEdits, levelEdit } from '../../../../shared/domain/pack/pack-edits'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import { invertChange } from '../../../../shared/records/invert-change'
import { type MoveWords, moveSession, previewMove } from '../../../../shared/records/move-session'
import { opsFromSessionFile, sessionFileFromData } from '../../../../shared/records/session-file'
import {
  aGate,
  agreed,
  answered,
  aPack,
  aPackOf,
  aQuestion,
  aSeat,
  aSession,
  aTopic,
  head,
  level,
  notApplicable,
  seated,
  voted,
} from '../../../support/builders'

const dataOf = (session: Session) =>
  applyOps(emptySessionData('s1'), opsFromSessionFile(session, { createdAt: '2026-11-20T09:00:00.000Z' }))

const words: MoveWords = {
  removedQuestion: ({ placed, record, votes }) =>
    `${placed.question.text} ${record?.answer?.state ?? 'open'}, votes ${votes.map((vote) => vote.level ?? vote.state).join(' ')}`,
  reopenedQuestion: ({ record }) => `Before: ${record?.answer?.state ?? 'open'}`,
  removedEntries: ({ seats, facts, edits }) =>
    [
      ...seats.map(({ seat, people }) => `${seat}: ${people.join(', ')}`),
      ...facts.map(({ fact }) => fact),
      ...edits.map(({ id }) => id),
    ].join('; '),
}

const from = aPackOf([aTopic('data.quality', [aQuestion('gone'), aQuestion('kept'), aQuestion('reworded')])])
const without = (pack: Pack, ...ids: readonly string[]): Pack => ({
  ...pack,
  version: '2.0.0',
  dimensions: pack.dimensions.map((dimension) => ({
    ...dimension,
    topics: dimension.topics.map((topic) => ({ ...topic, questions: topic.questions.filter(({ id }) => !ids.includes(id)) })),
  })),
})
const to = applyPackEdits(without(from, 'gone'), { [levelEdit('reworded', 3, 'en')]: 'In place since May' })

const session = aSession(
  seated('ada', 'operations'),
  answered('kept', 3, 'E2'),
  agreed('gone', level(2), { evidence: 'E1', note: 'Seen in May' }),
  answered('reworded', 4, 'E3'),
  voted('gone', 'ada', 1),
  voted('gone', 'ada', 2, { round: 2 }),
  seated('bo', 'operations'),
  seated('cy', 'operations'),
  voted('gone', 'bo', { state: 'abstain' }),
  voted('gone', 'cy', 0),
  voted('kept', 'ada', 3),
  (made) => ({ ...made, notes: [{ id: 'n1', text: 'A remark', questionId: 'gone' }] }),
)
const move = (reopen: readonly string[] = []) => moveSession(dataOf(session), { from, to, reopen: new Set(reopen), words })

describe('moving a session to another version of its pack', () => {
  it('tells beforehand what becomes a note and which answers are in doubt', () => {
    const preview = previewMove(dataOf(session), from, to)
    expect(preview).toMatchObject({ intoNotes: ['gone'], inDoubt: ['reworded'], mustReopen: [] })
  })

  it('keeps every answer the newer version still asks for, and turns the others into notes', () => {
    const moved = sessionFileFromData(applyOps(dataOf(session), move()))
    expect(moved.session).toMatchObject({ packId: 'tiny', packVersion: '2.0.0' })
    expect(moved.agreed.map(({ questionId }) => questionId)).toEqual(['kept', 'reworded'])
    expect(moved.votes.map(({ questionId }) => questionId)).toEqual(['kept'])
    expect(moved.notes).toContainEqual({ id: 'moved-gone', text: 'Question gone? level, votes abstain 0 2' })
    expect(moved.notes).toContainEqual({ id: 'n1', text: 'A remark' })
    expect(checkSession(to, moved)).toEqual([])
  })

  it('asks again what was asked for, and writes the old answer into the note', () => {
    const moved = applyOps(dataOf(session), move(['reworded']))
    expect(moved.answers.reworded).toEqual({ questionId: 'reworded', evidence: 'E3', note: 'Before: level' })
  })

  it('is taken back whole by undo', () => {
    const before = dataOf(session)
    const ops = move(['reworded'])
    expect(applyOps(applyOps(before, ops), invertChange({ ops }))).toEqual(before)
  })

  it('asks a question again that has become a gate and was called not applicable', () => {
    const excused = aSession(notApplicable('kept'))
    const gated: Pack = {
      ...from,
      version: '2.0.0',
      dimensions: from.dimensions.map((dimension) => ({
        ...dimension,
        topics: dimension.topics.map((topic) => ({
          ...topic,
          questions: topic.questions.map((question) => (question.id === 'kept' ? { ...question, gate: aGate('G05') } : question)),
        })),
      })),
    }
    const data = dataOf(excused)
    expect(previewMove(data, from, gated).mustReopen).toEqual(['kept'])
    const moved = sessionFileFromData(applyOps(data, moveSession(data, { from, to: gated, reopen: new Set(), words })))
    expect(checkSession(gated, moved)).toEqual([])
  })

  it('writes down seats, facts and edits the newer version has no place for', () => {
    const old = aPack()
    const smaller: Pack = {
      ...old,
      version: '2.0.0',
      seats: [aSeat('process-expert')],
      profile: [],
      actions: [],
      dimensions: [],
      patterns: [],
      rolloutTopics: [],
    }
    const full = aSession(
      head({ profile: { regulated: 'yes' }, rates: { operations: 900, 'process-expert': 700 } }),
      seated('ada', 'operations', 'process-expert'),
      (made) => ({
        ...made,
        pools: { operations: 'ada', 'process-expert': 'ada' },
        edits: [{ id: 'e1', actionId: 'appoint-owner', op: 'drop' }],
      }),
    )
    const data = dataOf(full)
    const moved = sessionFileFromData(applyOps(data, moveSession(data, { from: old, to: smaller, reopen: new Set(), words })))
    expect(moved.notes).toContainEqual({ id: 'moved-entries', text: 'operations: Name of ada; regulated; e1' })
    expect(moved.participants[0]?.seats).toEqual(['process-expert'])
    expect(checkSession(smaller, moved)).toEqual([])
  })

  it('writes down edits of the plan that the newer version would refuse, and keeps the others', () => {
    const old = aPack()
    const newer = {
      ...without(old, 'critical-fields', 'load-and-fallback'),
      actions: old.actions.filter(({ id }) => id !== 'load-and-failure-test'),
    }
    const planned = aSession((made) => ({
      ...made,
      edits: [
        { id: 'pulled', actionId: 'load-and-failure-test', op: 'add' },
        { id: 'own-gone', actionId: 'clean-fields', op: 'add', value: { title: 'Clean the fields', lifts: ['critical-fields'] } },
        { id: 'own-title', actionId: 'clean-fields', op: 'set', field: 'title', value: 'Clean them' },
        { id: 'waits', actionId: 'train-cleaners', op: 'add', value: { after: ['clean-fields'] } },
        { id: 'closes', actionId: 'test-the-load', op: 'add', value: { closes: ['G07'] } },
        { id: 'own-kept', actionId: 'tell-the-board', op: 'add', value: { lifts: ['run-money'] } },
        { id: 'kept', actionId: 'appoint-owner', op: 'set', field: 'title', value: 'Name the owner' },
      ],
    }))
    const data = dataOf(planned)
    const moved = sessionFileFromData(applyOps(data, moveSession(data, { from: old, to: newer, reopen: new Set(), words })))
    expect(moved.notes).toEqual([{ id: 'moved-entries', text: 'pulled; own-gone; own-title; waits; closes' }])
    expect(moved.edits.map(({ id }) => id)).toEqual(['own-kept', 'kept'])
    expect(checkSession(newer, moved)).toEqual([])
  })
})
