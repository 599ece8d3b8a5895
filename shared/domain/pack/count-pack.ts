/** What a question bank holds, in numbers. */
import { listQuestions } from './list-questions'
import { DEPTHS, type Depth, type Pack, type Question } from './pack'

export interface QuestionCount {
  readonly questions: number
  /** Planned minutes in the room. */
  readonly minutes: number
}

export interface PackCounts {
  readonly questions: number
  readonly gates: number
  readonly actions: number
  readonly patterns: number
  /** What each depth asks of everybody. Nested: a full day asks the half day's questions too. */
  readonly depths: readonly (QuestionCount & { readonly depth: Depth })[]
  /** Questions asked only for some profiles, at any depth. */
  readonly modules: QuestionCount
}

export function countPack(pack: Pack): PackCounts {
  const questions = listQuestions(pack).map(({ question }) => question)
  const base = questions.filter(({ when }) => when === undefined)
  return {
    questions: questions.length,
    gates: questions.filter(({ gate }) => gate !== undefined).length,
    actions: pack.actions.length,
    patterns: pack.patterns.length,
    depths: DEPTHS.map((depth, at) => ({ depth, ...countOf(base.filter((question) => DEPTHS.indexOf(question.depth) <= at)) })),
    modules: countOf(questions.filter(({ when }) => when !== undefined)),
  }
}

const countOf = (questions: readonly Question[]): QuestionCount => ({
  questions: questions.length,
  minutes: questions.reduce((sum, { minutes }) => sum + minutes, 0),
})
