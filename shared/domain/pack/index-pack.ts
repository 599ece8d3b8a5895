/** Finds anything in a pack by its id: titles, questions with where they hang, actions, gates. */
import { listQuestions, type PlacedQuestion } from './list-questions'
import type { Action, Claim, Gate, Pack, Pattern, Seat, Topic } from './pack'

export interface PackIndex {
  readonly questions: ReadonlyMap<string, PlacedQuestion>
  readonly topics: ReadonlyMap<string, Topic>
  readonly dimensionTitles: ReadonlyMap<string, string>
  readonly actions: ReadonlyMap<string, Action>
  readonly patterns: ReadonlyMap<string, Pattern>
  readonly seats: ReadonlyMap<string, Seat>
  /** Empty where the pack carries no catalogue. */
  readonly claims: ReadonlyMap<string, Claim>
  /** Gate id → the gate and its question. */
  readonly gates: ReadonlyMap<string, { readonly gate: Gate; readonly placed: PlacedQuestion }>
}

const indexes = new WeakMap<Pack, PackIndex>()

/** Packs never change, so an index is made once per pack object. */
export function indexPack(pack: Pack): PackIndex {
  const known = indexes.get(pack)
  if (known !== undefined) return known
  const placed = listQuestions(pack)
  const index: PackIndex = {
    questions: new Map(placed.map((entry) => [entry.question.id, entry])),
    topics: new Map(pack.dimensions.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic]))),
    dimensionTitles: new Map(pack.dimensions.map(({ id, title }) => [id, title])),
    actions: new Map(pack.actions.map((action) => [action.id, action])),
    patterns: new Map(pack.patterns.map((pattern) => [pattern.id, pattern])),
    seats: new Map(pack.seats.map((seat) => [seat.id, seat])),
    claims: new Map((pack.claims ?? []).map((claim) => [claim.id, claim])),
    gates: new Map(
      placed.flatMap((entry) =>
        entry.question.gate === undefined ? [] : [[entry.question.gate.id, { gate: entry.question.gate, placed: entry }]],
      ),
    ),
  }
  indexes.set(pack, index)
  return index
}

/** The question in a few words. */
export const shortQuestion = (index: PackIndex, questionId: string): string => {
  const question = index.questions.get(questionId)?.question
  return question?.short ?? question?.text ?? questionId
}

/** The gate in a few words: its own title, else its question's. */
export const gateTitle = (index: PackIndex, gateId: string): string => {
  const found = index.gates.get(gateId)
  return found === undefined ? gateId : (found.gate.title ?? found.placed.question.short ?? found.placed.question.text)
}

/** Title of a topic or dimension id. */
export const scoredTitle = (index: PackIndex, id: string): string => index.topics.get(id)?.title ?? index.dimensionTitles.get(id) ?? id
