/** Short work beside the plan, each piece with a person and a date: METHOD.md section 6. */
import { addWorkingDays } from '../../lib/iso-date'
import type { Session } from '../interview/session'
import { listQuestions, type PlacedQuestion } from '../pack/list-questions'
import type { Pack } from '../pack/pack'
import type { Scorecard } from '../scoring/scorecard'
import { type Addressee, bestPlaced } from './best-placed'
import type { Finding, Task } from './findings'

/** Monday to Friday; public holidays are not known here. */
const WORKING_DAYS = 10

/** One task per finding of kind `unknown`, in the same order. */
export function assignTasks(pack: Pack, session: Session, scorecard: Scorecard, findings: readonly Finding[]): readonly Task[] {
  const placed = listQuestions(pack)
  const questions = new Map(placed.map((item) => [item.question.id, item]))
  const gates = new Map(placed.flatMap((item) => (item.question.gate === undefined ? [] : [[item.question.gate.id, item] as const])))
  const due = addWorkingDays(session.session.date, WORKING_DAYS)
  return findings
    .filter(({ kind }) => kind === 'unknown')
    .map(({ ref, refKind }): Task => {
      if (refKind === 'single') {
        const addressee = mostOftenAsked(openQuestions(placed, scorecard), session)
        return { id: 'finish-interview', kind: 'finish-interview', ref, topicId: null, ...addressee, artefact: null, due }
      }
      const kind = refKind === 'gate' ? 'show-it' : 'find-out'
      const item = (refKind === 'gate' ? gates : questions).get(ref)
      const addressee = item === undefined ? NOBODY : bestPlaced(item.topic, session)
      const artefact = kind === 'show-it' ? (item?.question.evidence[0] ?? null) : null
      return { id: `${kind}:${ref}`, kind, ref, topicId: item?.topic.id ?? null, ...addressee, artefact, due }
    })
}

const NOBODY: Addressee = { personId: null, seat: null }

const openQuestions = (placed: readonly PlacedQuestion[], { questions }: Scorecard): readonly PlacedQuestion[] =>
  placed.filter(({ question }) => {
    const result = questions.get(question.id)
    return result?.applicable === true && result.answer === null
  })

/** Whoever is best placed for most of the open questions finishes the interview; ties go to the first in pack order. */
function mostOftenAsked(open: readonly PlacedQuestion[], session: Session): Addressee {
  const tallies = new Map<string, { readonly addressee: Addressee; count: number }>()
  for (const { topic } of open) {
    const addressee = bestPlaced(topic, session)
    const key = JSON.stringify(addressee)
    const tally = tallies.get(key)
    if (tally === undefined) tallies.set(key, { addressee, count: 1 })
    else tally.count += 1
  }
  const people = [...tallies.values()].filter(({ addressee }) => addressee.personId !== null)
  const eligible = people.length > 0 ? people : [...tallies.values()]
  return eligible.reduce<{ addressee: Addressee; count: number }>((best, next) => (next.count > best.count ? next : best), {
    addressee: NOBODY,
    count: 0,
  }).addressee
}
