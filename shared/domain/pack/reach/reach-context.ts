/** What the search for a session needs to know about the pack, indexed. */

import type { PackView } from '../checks/pack-view'
import type { Gate, Pack, ProfileCondition, Question } from '../pack'

export interface ReachContext {
  /** Fact → its options. */
  readonly options: ReadonlyMap<string, readonly string[]>
  readonly questions: ReadonlyMap<string, Question>
  readonly gates: ReadonlyMap<string, { readonly gate: Gate; readonly question: Question; readonly hasSeats: boolean }>
  readonly topics: ReadonlyMap<string, readonly Question[]>
  readonly quorumSeats: number
  readonly groups: number
}

export function createReachContext({ pack, topics, questions, options }: PackView): ReachContext {
  return {
    options,
    questions: new Map(questions.map(({ it }) => [it.id, it])),
    gates: new Map(
      topics.flatMap(({ it: { questions: own, lead, second } }) =>
        own.flatMap((question) => placeGate(question, lead.length + second.length > 0)),
      ),
    ),
    topics: new Map(topics.map(({ it }) => [it.id, it.questions])),
    quorumSeats: pack.seats.filter(({ quorum }) => quorum).length,
    groups: countGroups(pack),
  }
}

const placeGate = (question: Question, hasSeats: boolean) =>
  question.gate === undefined ? [] : [[question.gate.id, { gate: question.gate, question, hasSeats }] as const]

const countGroups = ({ seats }: Pack): number => new Set(seats.map(({ group }) => group)).size

/** An absent condition always holds. */
export const orAlways = (when: ProfileCondition | undefined): ProfileCondition => when ?? { all: [] }
