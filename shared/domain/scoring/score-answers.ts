/** Stage 1: what the answers add up to. METHOD.md sections 1 to 4. */
import { ZERO } from '../../lib/rational'
import { type CountedVotes, countVotes } from '../interview/count-votes'
import { currentAnswers } from '../interview/current-answer'
import type { Session } from '../interview/session'
import { listQuestions } from '../pack/list-questions'
import type { Dimension, Pack } from '../pack/pack'
import { decideVerdict } from './decide-verdict'
import { judgeGates } from './judge-gates'
import { resolveQuestion } from './resolve-question'
import { findWeakest, scoreDimension, unweighted } from './score-dimension'
import { backedOf, coverageOf, scoreTopic } from './score-topic'
import type { DimensionScore, QuestionResult, Scorecard } from './scorecard'
import { exactThresholds } from './thresholds'
import { topicWeight } from './topic-weight'

/** `votes` saves counting them again where a caller already has. */
export function scoreAnswers(pack: Pack, session: Session, votes: CountedVotes = countVotes(session)): Scorecard {
  const head = session.session
  const answers = currentAnswers(session, votes)
  const placed = listQuestions(pack)
  const results = placed.map((question) => resolveQuestion(question, head, answers))
  const questions = new Map(results.map((result) => [result.questionId, result]))
  const dimensions = pack.dimensions.map((dimension) => scoreDimensionOf(dimension, questions, pack, session))
  const thresholds = exactThresholds(pack, session)
  const coverage = coverageOf(results) ?? ZERO
  const backed = backedOf(results)
  const gates = judgeGates(placed, questions, session)
  const input = {
    profile: head.profile,
    rollout: head.purpose === 'rollout',
    rolloutTopics: pack.rolloutTopics,
    questions,
    dimensions,
    gates,
    coverage,
    backed,
    thresholds,
  }
  const { verdict, rules } = decideVerdict(input)
  const equalWeightsVerdict = decideVerdict({ ...input, dimensions: dimensions.map(unweighted) }).verdict
  return {
    questions,
    dimensions,
    topics: new Map(dimensions.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic]))),
    gates,
    coverage,
    backed,
    weakest: findWeakest(dimensions, thresholds.weakestWithin),
    verdict,
    rules,
    equalWeightsVerdict,
    weightSensitive: equalWeightsVerdict !== verdict,
    indicative: head.depth === 'express',
  }
}

function scoreDimensionOf(
  dimension: Dimension,
  questions: ReadonlyMap<string, QuestionResult>,
  pack: Pack,
  session: Session,
): DimensionScore {
  const resultsOf = (ids: readonly { readonly id: string }[]) => ids.flatMap(({ id }) => questions.get(id) ?? [])
  const topics = dimension.topics.map((topic) =>
    scoreTopic(topic.id, dimension.id, topicWeight(topic.id, pack.topicWeights, session.session.profile), resultsOf(topic.questions)),
  )
  return scoreDimension(dimension.id, topics, resultsOf(dimension.topics.flatMap((topic) => topic.questions)))
}
