/** Dimension scores and the weakest dimensions: METHOD.md section 2. */
import { add, compare, minOf, ONE, type Rational } from '../../lib/rational'
import { backedOf, coverageOf } from './score-topic'
import type { DimensionScore, QuestionResult, TopicScore } from './scorecard'
import { weightedMean } from './weighted-mean'

export function scoreDimension(id: string, topics: readonly TopicScore[], questions: readonly QuestionResult[]): DimensionScore {
  const meanOver = (value: (topic: TopicScore) => Rational | null) =>
    weightedMean(topics.map((topic) => ({ value: value(topic), weight: topic.weight })))
  return {
    id,
    index: meanOver(({ mean }) => mean),
    claimed: meanOver(({ claimed }) => claimed),
    low: meanOver(({ low }) => low),
    high: meanOver(({ high }) => high),
    coverage: coverageOf(questions),
    backed: backedOf(questions),
    topics,
  }
}

/** The same dimension with every topic weighing the same. */
export const unweighted = (dimension: DimensionScore): DimensionScore => {
  const topics = dimension.topics.map((topic) => ({ ...topic, weight: ONE }))
  return { ...scoreDimension(dimension.id, topics, []), coverage: dimension.coverage, backed: dimension.backed }
}

/** Ids of the dimensions whose index is at most `within` above the lowest, ascending, ties in pack order. */
export function findWeakest(dimensions: readonly DimensionScore[], within: Rational): readonly string[] {
  const scored = dimensions.flatMap(({ id, index }) => (index === null ? [] : [{ id, index }]))
  const first = scored[0]
  if (first === undefined) return []
  const limit = add(scored.map(({ index }) => index).reduce(minOf, first.index), within)
  return scored
    .filter(({ index }) => compare(index, limit) <= 0)
    .sort((a, b) => compare(a.index, b.index))
    .map(({ id }) => id)
}
