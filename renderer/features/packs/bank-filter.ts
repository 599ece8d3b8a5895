/** Which questions of the bank are shown: those a workshop of the chosen depth may ask, with every word that was typed. */
import { isWithinDepth } from '../../../shared/domain/interview/applicability'
import { listQuestions, type PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import type { Depth, Dimension, Pack, Question, Topic } from '../../../shared/domain/pack/pack'

export interface ShownTopic {
  readonly topic: Topic
  readonly questions: readonly Question[]
}

export interface ShownDimension {
  readonly dimension: Dimension
  /** Without the topics nothing was found in. */
  readonly topics: readonly ShownTopic[]
  readonly count: number
}

export function filterBank(pack: Pack, depth: Depth, query: string): readonly ShownDimension[] {
  const words = query
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const shown = new Set(
    listQuestions(pack)
      .filter((placed) => isWithinDepth(placed.question.depth, depth) && hasWords(placed, words))
      .map(({ question }) => question),
  )
  return pack.dimensions.flatMap((dimension) => {
    const topics = dimension.topics.flatMap((topic) => {
      const questions = topic.questions.filter((question) => shown.has(question))
      return questions.length === 0 ? [] : [{ topic, questions }]
    })
    if (topics.length === 0) return []
    return [{ dimension, topics, count: topics.reduce((sum, { questions }) => sum + questions.length, 0) }]
  })
}

function hasWords({ question, topic, dimension }: PlacedQuestion, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { gate } = question
  const text = [dimension.title, topic.title, question.short, question.text, question.why, question.id, gate?.id, gate?.title]
    .concat(question.levels, question.probes, question.evidence)
    .join(' ')
    .toLocaleLowerCase()
  return words.every((word) => text.includes(word))
}
