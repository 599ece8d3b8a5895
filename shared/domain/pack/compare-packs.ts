/** What differs between two versions of a pack, for somebody who is about to move a session from one to the other. */
import { listQuestions, type PlacedQuestion } from './list-questions'
import { DEFAULT_THRESHOLDS, type Pack, type Question, THRESHOLD_NAMES, type ThresholdName } from './pack'

/** What of a question can differ so that somebody should look at it. `gate` and `asked` are about whether it counts at all. */
export const QUESTION_CHANGES = ['text', 'levels', 'weight', 'depth', 'asked', 'gate', 'place', 'explanation'] as const
export type QuestionChange = (typeof QUESTION_CHANGES)[number]

export interface ChangedQuestion {
  readonly id: string
  readonly before: PlacedQuestion
  readonly after: PlacedQuestion
  readonly changes: readonly QuestionChange[]
  /** True when an answer given to the old wording may no longer be the answer to the new one. */
  readonly isAnswerInDoubt: boolean
}

export interface ChangedThreshold {
  readonly name: ThresholdName
  readonly before: number
  readonly after: number
}

export interface PackDifference {
  /** In the order of the newer pack. */
  readonly changed: readonly ChangedQuestion[]
  readonly added: readonly PlacedQuestion[]
  /** In the order of the older pack. */
  readonly removed: readonly PlacedQuestion[]
  readonly thresholds: readonly ChangedThreshold[]
  /** Ids that exist on one side only, or differ: for a count on screen. */
  readonly patterns: number
  readonly actions: number
  readonly seatsRemoved: readonly string[]
  /** Facts, or options of facts, that the newer pack no longer has. */
  readonly factsRemoved: readonly RemovedFact[]
}

export interface RemovedFact {
  readonly fact: string
  /** null = the whole fact. */
  readonly option: string | null
}

export function comparePacks(before: Pack, after: Pack): PackDifference {
  const old = new Map(listQuestions(before).map((placed) => [placed.question.id, placed]))
  const now = listQuestions(after)
  const present = new Set(now.map(({ question }) => question.id))
  return {
    changed: now.flatMap((placed) => {
      const known = old.get(placed.question.id)
      return known === undefined ? [] : (changedQuestion(known, placed) ?? [])
    }),
    added: now.filter(({ question }) => !old.has(question.id)),
    removed: [...old.values()].filter(({ question }) => !present.has(question.id)),
    thresholds: changedThresholds(before, after),
    patterns: countDifferent(before.patterns, after.patterns),
    actions: countDifferent(before.actions, after.actions),
    seatsRemoved: before.seats.flatMap(({ id }) => (after.seats.some((seat) => seat.id === id) ? [] : [id])),
    factsRemoved: before.profile.flatMap((fact): RemovedFact[] => {
      const kept = after.profile.find(({ id }) => id === fact.id)
      if (kept === undefined) return [{ fact: fact.id, option: null }]
      return fact.options.flatMap(({ id }) => (kept.options.some((option) => option.id === id) ? [] : [{ fact: fact.id, option: id }]))
    }),
  }
}

/** True when moving from one to the other would change nothing anybody could see. */
export const isSameContent = ({ changed, added, removed, thresholds, patterns, actions }: PackDifference): boolean =>
  changed.length + added.length + removed.length + thresholds.length + patterns + actions === 0

function changedQuestion(before: PlacedQuestion, after: PlacedQuestion): ChangedQuestion | null {
  const [a, b] = [before.question, after.question]
  const differs: Readonly<Record<QuestionChange, boolean>> = {
    text: a.text !== b.text,
    levels: !isSame(a.levels, b.levels),
    weight: a.weight !== b.weight,
    depth: a.depth !== b.depth,
    asked: !isSame(a.when, b.when),
    gate: !isSame(gateOf(a), gateOf(b)),
    place: before.topic.id !== after.topic.id,
    explanation: a.why !== b.why || a.short !== b.short || !isSame(a.probes, b.probes) || !isSame(a.evidence, b.evidence),
  }
  const changes = QUESTION_CHANGES.filter((change) => differs[change])
  return changes.length === 0 ? null : { id: a.id, before, after, changes, isAnswerInDoubt: differs.text || differs.levels }
}

const gateOf = ({ gate }: Question): unknown => (gate === undefined ? null : [gate.id, gate.kind, gate.when ?? null])

function changedThresholds(before: Pack, after: Pack): ChangedThreshold[] {
  return THRESHOLD_NAMES.flatMap((name) => {
    const [a, b] = [before.thresholds[name] ?? DEFAULT_THRESHOLDS[name], after.thresholds[name] ?? DEFAULT_THRESHOLDS[name]]
    return a === b ? [] : [{ name, before: a, after: b }]
  })
}

function countDifferent(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): number {
  const old = new Map(before.map((item) => [item.id, item]))
  const now = new Map(after.map((item) => [item.id, item]))
  const ids = new Set([...old.keys(), ...now.keys()])
  return [...ids].filter((id) => !isSame(old.get(id), now.get(id))).length
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
