/** An action of the team's own, made whole: what they left out gets a plain default until somebody says better. */
import type { OwnActionValue } from '../interview/edit-schema'
import { indexPack } from '../pack/index-pack'
import type { Action, Estimate, Pack } from '../pack/pack'

/** One person-day, one week: as small as the plan counts. */
const UNESTIMATED: Estimate = { min: 1, likely: 1, max: 1 }

/**
 * Topic: that of the first question it lifts, else the pack's first. Owner: the first lead seat of the topic. Lists keep only
 * what the pack knows.
 */
export function ownAction(id: string, value: OwnActionValue, pack: Pack): Action {
  const index = indexPack(pack)
  const lifts = (value.lifts ?? []).filter((questionId) => index.questions.has(questionId))
  const topic =
    index.topics.get(value.topic ?? '') ?? index.questions.get(lifts[0] ?? '')?.topic ?? pack.dimensions[0]?.topics[0] ?? undefined
  return {
    id,
    title: value.title ?? id,
    topic: topic?.id ?? '',
    owner: value.owner ?? topic?.lead[0] ?? topic?.second[0] ?? pack.seats[0]?.id ?? '',
    support: [],
    effort: value.effort ?? UNESTIMATED,
    weeks: value.weeks ?? UNESTIMATED,
    after: value.after ?? [],
    phase: value.phase ?? 'build',
    deliverable: value.deliverable ?? '',
    measure: value.measure ?? '',
    lifts,
    closes: (value.closes ?? []).filter((gateId) => index.gates.has(gateId)),
    claims: [],
  }
}
