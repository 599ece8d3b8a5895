/** Does a session fit its pack, and is it free of contradictions? Everything DESIGN.md and METHOD.md call bad input. */
import { english } from '../../i18n/english'
import { createReport, type ProblemName, type Report, showValue } from '../../i18n/problem-report'
import type { MessageValues, Translator } from '../../i18n/translate'
import type { JsonPath } from '../../lib/json-path'
import type { Problem } from '../../lib/result'
import { checkThresholds } from '../pack/check-thresholds'
import type { Pack, Question } from '../pack/pack'
import { checkEdits } from './check-edits'
import type { Session } from './session'

/** @returns nothing when the session can be analysed with this pack. A session of another pack gets that one problem only. */
export function checkSession(pack: Pack, session: Session, translator: Translator = english()): Problem[] {
  const report = createReport(translator)
  const mismatch = checkPackMatch(pack, session, report)
  if (mismatch.length > 0) return mismatch
  const known = indexPack(pack)
  return [
    ...checkHead(known, session, report),
    ...checkParticipants(known, session, report),
    ...checkVotes(known, session, report),
    ...checkAgreed(known, session, report),
    ...checkRemarks(known, session, report),
    ...checkRepeats(session.edits, 'edits', report),
    ...checkEdits(pack, session, report),
    ...checkPools(known, session, report),
  ]
}

interface KnownIds {
  readonly seats: ReadonlySet<string>
  readonly questions: ReadonlyMap<string, Question>
  readonly options: ReadonlyMap<string, readonly string[]>
}

function indexPack(pack: Pack): KnownIds {
  const questions = pack.dimensions.flatMap((dimension) => dimension.topics.flatMap((topic) => topic.questions))
  return {
    seats: new Set(pack.seats.map((seat) => seat.id)),
    questions: new Map(questions.map((question) => [question.id, question])),
    options: new Map(pack.profile.map((fact) => [fact.id, fact.options.map((option) => option.id)])),
  }
}

function checkPackMatch(pack: Pack, { session: head }: Session, report: Report): Problem[] {
  const values = {
    packId: showValue(pack.id),
    packVersion: showValue(pack.version),
    gotId: showValue(head.packId),
    gotVersion: showValue(head.packVersion),
  }
  if (head.packId !== pack.id) return [report(['session', 'packId'], 'otherPack', values)]
  return head.packVersion === pack.version ? [] : [report(['session', 'packVersion'], 'otherPackVersion', values)]
}

function checkHead(known: KnownIds, { session: head }: Session, report: Report): Problem[] {
  const facts = Object.entries(head.profile).flatMap(([fact, option]) => {
    const path = ['session', 'profile', fact]
    const options = known.options.get(fact)
    if (options === undefined) return [report(path, 'unknownFact', { id: showValue(fact) })]
    return options.includes(option) ? [] : [report(path, 'unknownOption', { id: showValue(option), fact, allowed: options.join(', ') })]
  })
  const rates = Object.keys(head.rates ?? {}).flatMap((seat) =>
    checkKnown(known.seats, seat, ['session', 'rates', seat], 'unknownSeat', report),
  )
  const thresholds = checkThresholds(head.thresholds ?? {}, ['session', 'thresholds'])
  return [...facts, ...thresholds.map(({ path, name, values }) => report(path, name, values)), ...rates]
}

function checkParticipants(known: KnownIds, { participants }: Session, report: Report): Problem[] {
  const seats = participants.flatMap((person, index) =>
    person.seats.flatMap((seat, at) => checkKnown(known.seats, seat, ['participants', index, 'seats', at], 'unknownSeat', report)),
  )
  return [...checkRepeats(participants, 'participants', report), ...seats]
}

function checkVotes(known: KnownIds, { participants, votes }: Session, report: Report): Problem[] {
  const people = new Set(participants.map((person) => person.id))
  const first = new Map<string, number>()
  return votes.flatMap((vote, index) => {
    const key = JSON.stringify([vote.questionId, vote.participantId, vote.round])
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, index)
    const values = { person: showValue(vote.participantId), question: showValue(vote.questionId), round: vote.round, first: earlier ?? 0 }
    return [
      ...checkKnown(known.questions, vote.questionId, ['votes', index, 'questionId'], 'unknownQuestion', report),
      ...checkKnown(people, vote.participantId, ['votes', index, 'participantId'], 'unknownParticipant', report),
      ...(earlier === undefined ? [] : [report(['votes', index], 'secondVote', values)]),
    ]
  })
}

function checkAgreed(known: KnownIds, { agreed }: Session, report: Report): Problem[] {
  const first = new Map<string, number>()
  return agreed.flatMap(({ questionId, answer }, index) => {
    const earlier = first.get(questionId)
    if (earlier === undefined) first.set(questionId, index)
    const gate = known.questions.get(questionId)?.gate
    const excused = gate !== undefined && answer.state === 'not-applicable'
    const values: MessageValues = { question: showValue(questionId), first: earlier ?? 0, gate: gate?.id ?? '' }
    return [
      ...checkKnown(known.questions, questionId, ['agreed', index, 'questionId'], 'unknownQuestion', report),
      ...(earlier === undefined ? [] : [report(['agreed', index], 'secondAgreed', values)]),
      ...(excused ? [report(['agreed', index, 'answer', 'state'], 'gateNotApplicable', values)] : []),
    ]
  })
}

function checkRemarks(known: KnownIds, { notes, decisions, parked, prose }: Session, report: Report): Problem[] {
  const about = (list: 'notes' | 'parked', items: readonly { readonly questionId?: string | undefined }[]): Problem[] =>
    items.flatMap(({ questionId }, index) =>
      questionId === undefined ? [] : checkKnown(known.questions, questionId, [list, index, 'questionId'], 'unknownQuestion', report),
    )
  const repeats = Object.entries({ notes, decisions, parked, prose }).flatMap(([list, items]) => checkRepeats(items, list, report))
  return [...repeats, ...about('notes', notes), ...about('parked', parked)]
}

/** Pools may have any name; the seats they gather must exist. A capacity left over for an unused pool does no harm. */
const checkPools = (known: KnownIds, { pools = {} }: Session, report: Report): Problem[] =>
  Object.keys(pools).flatMap((seat) => checkKnown(known.seats, seat, ['pools', seat], 'unknownSeat', report))

function checkKnown(ids: { has: (id: string) => boolean }, id: string, path: JsonPath, name: ProblemName, report: Report): Problem[] {
  return ids.has(id) ? [] : [report(path, name, { id: showValue(id) })]
}

function checkRepeats(items: readonly { readonly id: string }[], list: string, report: Report): Problem[] {
  const first = new Map<string, number>()
  return items.flatMap(({ id }, index) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, index)
    return earlier === undefined ? [] : [report([list, index, 'id'], 'repeatedId', { id: showValue(id), first: `${list}[${earlier}]` })]
  })
}
