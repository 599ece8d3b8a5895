/** The cross-walk: for every documented way of failing, where the question bank asks about it. */
import { gateTitle, indexPack, type PackIndex } from './index-pack'
import { listQuestions, type PlacedQuestion } from './list-questions'
import type { Action, Gate, Pack, Pattern, PatternCondition } from './pack'

export interface ClaimCover {
  readonly placed: PlacedQuestion
  /** How many of the pattern's claims this question covers. */
  readonly claims: number
}

export interface CrossWalkRow {
  readonly pattern: Pattern
  /** Questions whose answers the condition reads, directly, through their topic or through their gate; in pack order. */
  readonly asked: readonly PlacedQuestion[]
  /** Gates the condition names, in the order of their ids. */
  readonly gates: readonly { readonly gate: Gate; readonly title: string; readonly placed: PlacedQuestion }[]
  /** Questions that cover claims of the pattern, most claims first. One claim may be covered by several. */
  readonly cover: readonly ClaimCover[]
  /** Claims of the pattern that at least one question covers. */
  readonly covered: number
  readonly actions: readonly Action[]
}

export const crossWalk = (pack: Pack): readonly CrossWalkRow[] => pack.patterns.map((pattern) => rowOf(pack, pattern))

/** Patterns whose condition reads the question, in pack order. */
export const patternsReading = (rows: readonly CrossWalkRow[], questionId: string): readonly Pattern[] =>
  rows.filter(({ asked }) => asked.some(({ question }) => question.id === questionId)).map(({ pattern }) => pattern)

/** Actions that raise the question to the production bar, in pack order. */
export const actionsLifting = (pack: Pack, questionId: string): readonly Action[] =>
  pack.actions.filter(({ lifts }) => lifts.includes(questionId))

function rowOf(pack: Pack, pattern: Pattern): CrossWalkRow {
  const index = indexPack(pack)
  const read = readsOf(pattern.when, index)
  const all = listQuestions(pack)
  const cover = all
    .map((placed) => ({ placed, claims: placed.question.claims.filter((claim) => pattern.claims.includes(claim)).length }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims)
  return {
    pattern,
    asked: all.filter(({ question, topic }) => read.questions.has(question.id) || read.topics.has(topic.id)),
    gates: [...read.gates].sort().flatMap((id) => {
      const found = index.gates.get(id)
      return found === undefined ? [] : [{ ...found, title: gateTitle(index, id) }]
    }),
    cover,
    covered: pattern.claims.filter((claim) => cover.some(({ placed }) => placed.question.claims.includes(claim))).length,
    actions: pattern.actions.flatMap((id) => index.actions.get(id) ?? []),
  }
}

interface Reads {
  readonly topics: ReadonlySet<string>
  readonly gates: ReadonlySet<string>
  readonly questions: ReadonlySet<string>
}

/** What a condition looks at. A gate is read from its question's answer, so that question counts as read too. */
function readsOf(condition: PatternCondition, index: PackIndex): Reads {
  const reads = { topics: new Set<string>(), gates: new Set<string>(), questions: new Set<string>() }
  const visit = (part: PatternCondition): void => {
    if ('all' in part) part.all.forEach(visit)
    else if ('any' in part) part.any.forEach(visit)
    else if ('not' in part) visit(part.not)
    else if ('topic' in part) reads.topics.add(part.topic)
    else if ('groupGap' in part) reads.topics.add(part.groupGap.topic)
    else if ('question' in part) reads.questions.add(part.question)
    else if ('gate' in part) {
      reads.gates.add(part.gate)
      const questionId = index.gates.get(part.gate)?.placed.question.id
      if (questionId !== undefined) reads.questions.add(questionId)
    }
  }
  visit(condition)
  return reads
}
