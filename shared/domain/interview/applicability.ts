/** Which questions belong to a session: METHOD.md section 1, "Applicable". */
import { holds } from '../pack/conditions'
import { DEPTHS, type Depth, type Question } from '../pack/pack'
import type { AnswerValue, SessionHead } from './session'

/** Depths are nested: every express question is also asked on a half day, and so on. */
export const isWithinDepth = (asked: Depth, session: Depth): boolean => DEPTHS.indexOf(asked) <= DEPTHS.indexOf(session)

/** Why a question is not put to the team at all; null when it is asked. */
export function whyNotAsked(question: Question, head: SessionHead): 'depth' | 'profile' | null {
  if (!isWithinDepth(question.depth, head.depth)) return 'depth'
  return holds(question.when, head.profile) ? null : 'profile'
}

/** Why a question is left out of every sum; null when it is applicable. */
export const whyNotApplicable = (
  question: Question,
  head: SessionHead,
  answer: AnswerValue | null,
): 'depth' | 'profile' | 'not-applicable' | null =>
  whyNotAsked(question, head) ?? (answer?.state === 'not-applicable' ? 'not-applicable' : null)
