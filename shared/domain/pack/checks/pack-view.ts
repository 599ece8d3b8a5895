/** A pack laid out for checking: every question, topic and gate in one list, with the place it has in the file. */
import type { JsonPath } from '../../../lib/json-path'
import type { Dimension, Gate, Pack, Question, Topic } from '../pack'

export interface Placed<T> {
  readonly it: T
  readonly path: JsonPath
}

interface PlacedGate extends Placed<Gate> {
  readonly question: Question
}

export interface PackView {
  readonly pack: Pack
  readonly dimensions: readonly Placed<Dimension>[]
  readonly topics: readonly Placed<Topic>[]
  readonly questions: readonly Placed<Question>[]
  readonly gates: readonly PlacedGate[]
  readonly seatIds: ReadonlySet<string>
  readonly topicIds: ReadonlySet<string>
  readonly questionIds: ReadonlySet<string>
  readonly gateIds: ReadonlySet<string>
  readonly actionIds: ReadonlySet<string>
  /** Profile fact → its options. */
  readonly options: ReadonlyMap<string, readonly string[]>
}

export function viewPack(pack: Pack): PackView {
  const dimensions = place(pack.dimensions, ['dimensions'])
  const topics = dimensions.flatMap(({ it, path }) => place(it.topics, [...path, 'topics']))
  const questions = topics.flatMap(({ it, path }) => place(it.questions, [...path, 'questions']))
  const gates = questions.flatMap(({ it, path }) => (it.gate === undefined ? [] : [{ it: it.gate, path: [...path, 'gate'], question: it }]))
  return {
    pack,
    dimensions,
    topics,
    questions,
    gates,
    seatIds: idsOf(pack.seats),
    topicIds: idsOf(topics.map(({ it }) => it)),
    questionIds: idsOf(questions.map(({ it }) => it)),
    gateIds: idsOf(gates.map(({ it }) => it)),
    actionIds: idsOf(pack.actions),
    options: new Map(pack.profile.map((fact) => [fact.id, fact.options.map((option) => option.id)])),
  }
}

/** The items of a list with their places. */
export const place = <T>(items: readonly T[], path: JsonPath): Placed<T>[] => items.map((it, index) => ({ it, path: [...path, index] }))

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map((item) => item.id))
