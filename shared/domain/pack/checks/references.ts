/** Every id that is named must exist. */
import { type ProblemName, showValue } from '../../../i18n/problem-report'
import type { JsonPath } from '../../../lib/json-path'
import type { Fault, PackCheck } from './pack-check'

export const checkReferences: PackCheck = ({ pack, topics, seatIds, topicIds, questionIds, gateIds, actionIds }) => {
  const seats = (ids: readonly string[], path: JsonPath) => missing(ids, path, seatIds, 'unknownSeat')
  const inTopics = topics.flatMap(({ it, path }) => [...seats(it.lead, [...path, 'lead']), ...seats(it.second, [...path, 'second'])])
  const inWeights = pack.topicWeights.flatMap(({ topic }, index) =>
    missingOne(topic, ['topicWeights', index, 'topic'], topicIds, 'unknownTopic'),
  )
  const inPatterns = pack.patterns.flatMap(({ actions }, index) =>
    missing(actions, ['patterns', index, 'actions'], actionIds, 'unknownAction'),
  )
  const inActions = pack.actions.flatMap((action, index) => [
    ...missingOne(action.topic, ['actions', index, 'topic'], topicIds, 'unknownTopic'),
    ...missingOne(action.owner, ['actions', index, 'owner'], seatIds, 'unknownSeat'),
    ...seats(action.support, ['actions', index, 'support']),
    ...missing(action.after, ['actions', index, 'after'], actionIds, 'unknownAction'),
    ...missing(action.lifts, ['actions', index, 'lifts'], questionIds, 'unknownQuestion'),
    ...missing(action.closes, ['actions', index, 'closes'], gateIds, 'unknownGate'),
  ])
  return [
    ...inTopics,
    ...inWeights,
    ...missing(pack.rolloutTopics, ['rolloutTopics'], topicIds, 'unknownTopic'),
    ...inPatterns,
    ...inActions,
  ]
}

const missing = (ids: readonly string[], path: JsonPath, known: ReadonlySet<string>, name: ProblemName): Fault[] =>
  ids.flatMap((id, index) => missingOne(id, [...path, index], known, name))

const missingOne = (id: string, path: JsonPath, known: ReadonlySet<string>, name: ProblemName): Fault[] =>
  known.has(id) ? [] : [{ path, name, values: { id: showValue(id) } }]
