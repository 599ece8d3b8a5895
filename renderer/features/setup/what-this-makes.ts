/** What the entries so far add up to: questions, time, gates, seats. Everything the summary shows, as numbers and names. */

import { isWithinDepth, whyNotAsked } from '../../../shared/domain/interview/applicability'
import { heldSeats } from '../../../shared/domain/interview/held-seats'
import type { Participant, SessionHead } from '../../../shared/domain/interview/session'
import { holds } from '../../../shared/domain/pack/conditions'
import { listQuestions, type PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import { DEPTHS, type Depth, type Gate, type Pack, type Seat } from '../../../shared/domain/pack/pack'

export interface DepthCount {
  readonly depth: Depth
  readonly questions: number
  /** Planned minutes in the room. */
  readonly minutes: number
  /** True when a smaller depth already asks the same questions. */
  readonly addsNothing: boolean
}

/** How much each depth would ask with the profile as it is. */
export function countDepths(pack: Pack, head: SessionHead): readonly DepthCount[] {
  const ofProfile = listQuestions(pack).filter(({ question }) => holds(question.when, head.profile))
  const askedAt = (depth: Depth) => ofProfile.filter(({ question }) => isWithinDepth(question.depth, depth))
  return DEPTHS.map((depth, index) => {
    const asked = askedAt(depth)
    const smaller = DEPTHS[index - 1]
    return {
      depth,
      questions: asked.length,
      minutes: asked.reduce((sum, { question }) => sum + question.minutes, 0),
      addsNothing: smaller !== undefined && askedAt(smaller).length === asked.length,
    }
  })
}

export interface Makes {
  readonly questions: number
  readonly minutes: number
  readonly factsAnswered: number
  readonly facts: number
  readonly gatesRequired: number
  readonly gates: number
  readonly notRequired: readonly Gate[]
  readonly seatsFilled: number
  readonly seats: number
  /** Seats a workshop should not start without that nobody holds. */
  readonly emptyQuorum: readonly Seat[]
  /** Required gates whose topic nobody in the room can speak for: they stay unverified. */
  readonly unspokenGates: readonly Gate[]
}

export function whatThisMakes(pack: Pack, head: SessionHead, participants: readonly Participant[]): Makes {
  const all = listQuestions(pack)
  const asked = all.filter(({ question }) => whyNotAsked(question, head) === null)
  const gated = all.filter(({ question }) => question.gate !== undefined)
  const isRequired = ({ question }: PlacedQuestion) => holds(question.when, head.profile) && holds(question.gate?.when, head.profile)
  const gatesOf = (questions: readonly PlacedQuestion[]): readonly Gate[] => questions.flatMap(({ question }) => question.gate ?? [])
  const held = heldSeats({ participants })
  const isSpokenFor = ({ topic }: PlacedQuestion) => [...topic.lead, ...topic.second].some((seat) => held.has(seat))
  return {
    questions: asked.length,
    minutes: asked.reduce((sum, { question }) => sum + question.minutes, 0),
    factsAnswered: pack.profile.filter(({ id }) => head.profile[id] !== undefined).length,
    facts: pack.profile.length,
    gatesRequired: gated.filter(isRequired).length,
    gates: gated.length,
    notRequired: gatesOf(gated.filter((placed) => !isRequired(placed))),
    seatsFilled: pack.seats.filter(({ id }) => held.has(id)).length,
    seats: pack.seats.length,
    emptyQuorum: pack.seats.filter(({ id, quorum }) => quorum && !held.has(id)),
    unspokenGates: gatesOf(gated.filter((placed) => isRequired(placed) && !isSpokenFor(placed))),
  }
}
