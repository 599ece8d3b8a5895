/** What one question contributes: METHOD.md section 1. */
import { whyNotApplicable } from '../interview/applicability'
import { type CurrentAnswers, OPEN } from '../interview/current-answer'
import { countedLevel, effectiveGrade } from '../interview/evidence'
import type { SessionHead } from '../interview/session'
import type { PlacedQuestion } from '../pack/list-questions'
import type { QuestionResult } from './scorecard'

/** A level on a question that does not apply is kept as the answer but claims nothing. */
export function resolveQuestion(
  { question, topic, dimension }: PlacedQuestion,
  head: SessionHead,
  answers: CurrentAnswers,
): QuestionResult {
  const { answer, agreed, provisional } = answers.get(question.id) ?? OPEN
  const excludedBy = whyNotApplicable(question, head, answer)
  const evidence = effectiveGrade(agreed, head.date)
  const claimed = excludedBy === null && answer?.state === 'level' ? answer.level : null
  return {
    questionId: question.id,
    topicId: topic.id,
    dimensionId: dimension.id,
    weight: question.weight,
    applicable: excludedBy === null,
    excludedBy,
    answer,
    provisional,
    answered: claimed !== null,
    claimed,
    counted: claimed === null ? null : countedLevel(claimed, evidence),
    evidence,
  }
}
