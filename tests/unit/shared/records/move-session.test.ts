import { describe, expect, it } from 'vitest'
import { checkSession } from '../../../../shared/domain/interview/check-session'
import type { PrivacyMode, Session } from '../../../../shared/domain/interview/session'
import type { Pack } from '../../../../shared/domain/pack/pack'
import { applyPackEdits, levelEdit } from '../../../../shared/domain/pack/pack-edits'
import { listQuotes, withholdQuotes } from '../../../../shared/domain/report/withhold-quotes'
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
const told: MoveWords = {
  ...words,
  removedQuestion: ({ record, votes }) =>
    ['Removed', record?.note, record?.reason, record?.dissent, record?.evidenceRef?.seenBy, ...votes.map((vote) => vote.level)]
      .filter((part) => part !== undefined)
      .join(' '),
  reopenedQuestion: ({ record, votes }) =>
    ['Reopened', record?.reason, record?.dissent, ...votes.map((vote) => vote.level)].filter((part) => part !== undefined).join(' '),
}
/** What the edition `full` quotes after the move. */
const publishedAfter = (before: Session, privacy: PrivacyMode = 'named'): readonly string[] => {
  const data = dataOf(before)
  const moved = sessionFileFromData(applyOps(data, moveSession(data, { from, to, reopen: new Set(['reworded']), words: told })))
  expect(checkSession(to, moved)).toEqual([])
  return listQuotes(withholdQuotes(moved, { edition: 'full', privacy }, '[out]')).map(({ text }) => text)
}
const said = aSession(
  agreed('gone', level(2), {
    note: 'gone-note',
    reason: 'gone-reason',
    dissent: 'gone-dissent',
    evidenceRef: { title: 'List', seenBy: 'Dee' },
  }),
  agreed('reworded', level(2), { note: 'kept-note', reason: 'kept-reason', dissent: 'kept-dissent' }),
)
const withholding = (...keys: readonly string[]) =>
  head({ withheld: { full: Object.fromEntries(keys.map((key) => [key, true as const])), record: { 'note/n1': true } } })(said)

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
    expect(moved.notes).toContainEqual({ id: 'moved-gone', text: 'Question gone? level, votes ' })
    expect(moved.notes).toContainEqual({ id: 'moved-gone-apart', text: 'Question gone? open, votes abstain 0 2', identifying: true })
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
    expect(moved.notes).toContainEqual({ id: 'moved-entries', text: 'regulated; e1' })
    expect(moved.notes).toContainEqual({ id: 'moved-entries-apart', text: 'operations: Name of ada', identifying: true })
    expect(moved.session.rates).toEqual({ 'process-expert': 700 })
    expect(moved.participants[0]?.seats).toEqual(['process-expert'])
    expect(checkSession(smaller, moved)).toEqual([])
  })

  it('leaves no rate, pool or promise of a seat that is gone, and hands its pool to those who shared it', () => {
    const old = aPack()
    const smaller: Pack = { ...old, version: '2.0.0', seats: [aSeat('process-expert'), aSeat('risk-legal')], dimensions: [] }
    const move = (before: Session): Session => {
      const data = dataOf(before)
      const ops = moveSession(data, { from: old, to: smaller, reopen: new Set(), words })
      expect(applyOps(applyOps(data, ops), invertChange({ ops }))).toEqual(data)
      return sessionFileFromData(applyOps(data, ops))
    }
    const shared = move(
      aSession(head({ rates: { operations: 900, 'data-engineer': 700 } }), (made) => ({
        ...made,
        pools: { 'process-expert': 'operations', 'risk-legal': 'operations', 'data-engineer': 'operations' },
        capacity: { operations: 4, 'data-engineer': 1 },
      })),
    )
    expect(Object.keys(shared.session)).not.toContain('rates')
    expect([shared.pools, shared.capacity]).toEqual([{ 'risk-legal': 'process-expert' }, { 'process-expert': 4 }])
    const held = move(
      aSession(seated('ada', 'operations', 'process-expert'), (made) => ({
        ...made,
        pools: { operations: 'ada', 'process-expert': 'ada' },
        capacity: { ada: 3 },
      })),
    )
    expect([held.pools, held.capacity]).toEqual([undefined, { 'process-expert': 3 }])
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
        { id: 'owned', actionId: 'load-and-failure-test', op: 'set', field: 'owner', value: 'Ruth Adeyemi' },
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
    expect(moved.notes).toEqual([
      { id: 'moved-entries', text: 'pulled; own-gone; own-title; waits; closes' },
      { id: 'moved-entries-apart', text: 'owned', identifying: true },
    ])
    expect(moved.edits.map(({ id }) => id)).toEqual(['own-kept', 'kept'])
    expect(checkSession(newer, moved)).toEqual([])
  })
})

describe('what is withheld before a move', () => {
  it('is told where nobody withholds anything', () => {
    expect([...publishedAfter(said)].sort()).toEqual([
      'Removed gone-dissent Dee',
      'Removed gone-note gone-reason',
      'Reopened kept-dissent',
      'kept-note\nReopened kept-reason',
    ])
  })

  it.each([
    ['answer-note/gone', 'gone-note'],
    ['reason/gone', 'gone-reason'],
    ['dissent/gone', 'gone-dissent'],
    ['answer-note/reworded', 'kept-note'],
    ['reason/reworded', 'kept-reason'],
    ['dissent/reworded', 'kept-dissent'],
  ])('stays withheld in the note it moves into: %s', (key, text) => {
    const published = publishedAfter(withholding(key))
    expect(published.join()).not.toContain(text)
    expect(published.filter((quote) => quote === '[out]')).toHaveLength(1)
  })

  it('is withheld where it was, and the names of what is no more are forgotten', () => {
    const data = dataOf(withholding('dissent/gone', 'reason/reworded', 'note/n1'))
    const ops = moveSession(data, { from, to, reopen: new Set(['reworded']), words: told })
    const moved = applyOps(data, ops)
    expect(moved.session?.head.withheld).toEqual({
      full: { 'note/n1': true, 'note/moved-gone-apart': true, 'answer-note/reworded': true },
      record: { 'note/n1': true },
    })
    expect(applyOps(moved, invertChange({ ops }))).toEqual(data)
  })

  it('stays withheld when the session moves twice', () => {
    const data = dataOf(withholding('dissent/gone'))
    const taken = applyOps(data, [
      { table: 'notes', key: 'moved-gone-apart', path: [], before: null, after: { id: 'moved-gone-apart', text: 'Earlier' } },
    ])
    const moved = applyOps(taken, moveSession(taken, { from, to, reopen: new Set(), words: told }))
    expect(moved.notes['moved-gone-apart-2']?.text).toContain('gone-dissent')
    expect(moved.session?.head.withheld?.full).toEqual({ 'note/moved-gone-apart-2': true })
  })
})

describe('what the anonymous mode leaves out', () => {
  const few = aSession(
    seated('ada'),
    seated('bo'),
    seated('cy'),
    (made) => ({ ...made, agreed: said.agreed }),
    voted('gone', 'ada', 0),
    voted('gone', 'bo', 4),
    voted('gone', 'cy', { state: 'abstain' }),
    voted('reworded', 'ada', 1),
  )

  it('is left out of the notes it moves into: dissent, who saw the evidence, and the votes of fewer than three', () => {
    const published = publishedAfter(few, 'anonymous')
    expect(published.join()).not.toMatch(/dissent|Dee|[0-4]/)
    expect(published.filter((quote) => quote === '[out]')).toHaveLength(2)
    expect(published.join()).toContain('gone-reason')
    expect(publishedAfter(few, 'seat').join()).toMatch(/gone-dissent Dee/)
  })

  it('holds the votes of three and more in no order of people', () => {
    const many = aSession(
      seated('ada'),
      seated('bo'),
      seated('cy'),
      voted('gone', 'ada', 4),
      voted('gone', 'bo', 0),
      voted('gone', 'cy', 1),
    )
    expect(publishedAfter(many, 'anonymous')).toContain('Removed 0 1 4')
  })
})

describe('votes that are not revealed', () => {
  it('are told in no note, and make no question one that was answered', () => {
    const hidden = aSession(
      seated('ada'),
      seated('bo'),
      voted('gone', 'ada', 3, { hidden: true }),
      voted('reworded', 'ada', 1),
      voted('reworded', 'ada', 4, { round: 2, hidden: true }),
      voted('kept', 'bo', 2, { hidden: true }),
    )
    expect(previewMove(dataOf(hidden), from, to)).toMatchObject({ intoNotes: [], inDoubt: ['reworded'] })
    expect([...publishedAfter(hidden)].sort()).toEqual(['Reopened', 'Reopened 1'])
  })
})
