/** The pack's tree as the flat list most of the arithmetic wants. */
import { remember } from '../../lib/remember'
import type { Dimension, Pack, Question, Topic } from './pack'

/** A question and where it hangs. */
export interface PlacedQuestion {
  readonly question: Question
  readonly topic: Topic
  readonly dimension: Dimension
}

/** Every question in pack order. */
export const listQuestions = remember((pack: Pack): readonly PlacedQuestion[] =>
  pack.dimensions.flatMap((dimension) =>
    dimension.topics.flatMap((topic) => topic.questions.map((question) => ({ question, topic, dimension }))),
  ),
)

/** Every topic in pack order. */
export const listTopics = (pack: Pack): readonly Topic[] => pack.dimensions.flatMap((dimension) => dimension.topics)
