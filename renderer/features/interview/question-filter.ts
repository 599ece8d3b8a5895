/** Which questions the rail shows and previous/next walk through, and what a search finds. */
import type { NotAsked } from '../../../shared/domain/interview/asked-questions'
import type { CurrentAnswers } from '../../../shared/domain/interview/current-answer'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import { stateOf } from './use-interview'

export const FILTERS = ['all', 'open', 'unknown', 'gates'] as const
export type Filter = (typeof FILTERS)[number]

export function passesFilter({ question }: PlacedQuestion, filter: Filter, answers: CurrentAnswers): boolean {
  if (filter === 'all') return true
  if (filter === 'gates') return question.gate !== undefined
  return stateOf(answers, question.id) === filter
}

/** The path of previous and next. The current question stays on it, or answering would throw the reader off. */
export const walkOf = (
  asked: readonly PlacedQuestion[],
  filter: Filter,
  answers: CurrentAnswers,
  currentId: string,
): readonly PlacedQuestion[] => asked.filter((placed) => placed.question.id === currentId || passesFilter(placed, filter, answers))

const wordsOf = ({ question, topic, dimension }: PlacedQuestion): string =>
  [question.short, question.text, topic.title, dimension.title, question.gate?.id, question.gate?.title, question.id]
    .join(' ')
    .toLocaleLowerCase()

/** Every word of the query must occur somewhere in the question, its topic, its dimension or its gate. */
export function searchQuestions<T extends PlacedQuestion | NotAsked>(questions: readonly T[], query: string): readonly T[] {
  const words = query
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return questions.filter((placed) => {
    const text = wordsOf(placed)
    return words.every((word) => text.includes(word))
  })
}
