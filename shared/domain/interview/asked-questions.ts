/** The interview's path: what is asked in this session, in order, and what is not and why. */
import { listQuestions, type PlacedQuestion } from '../pack/list-questions'
import type { Pack } from '../pack/pack'
import { whyNotAsked } from './applicability'
import type { Session } from './session'

export interface NotAsked extends PlacedQuestion {
  readonly reason: 'depth' | 'profile'
}

export interface AskedQuestions {
  /** In pack order. A question answered `not-applicable` was asked and stays here. */
  readonly asked: readonly PlacedQuestion[]
  readonly notAsked: readonly NotAsked[]
}

export function askedQuestions(pack: Pack, session: Session): AskedQuestions {
  const asked: PlacedQuestion[] = []
  const notAsked: NotAsked[] = []
  for (const placed of listQuestions(pack)) {
    const reason = whyNotAsked(placed.question, session.session)
    if (reason === null) asked.push(placed)
    else notAsked.push({ ...placed, reason })
  }
  return { asked, notAsked }
}
