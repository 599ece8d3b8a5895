/** Depths are nested, so a topic that has questions has one at express depth: no workshop is blind to it. */
import type { Fault, PackCheck } from './pack-check'

export const checkExpressTopics: PackCheck = ({ topics }) =>
  topics.flatMap(({ it, path }): Fault[] =>
    it.questions.some((question) => question.depth === 'express')
      ? []
      : [{ path: [...path, 'questions'], name: 'topicNotExpress', values: { topic: it.id } }],
  )
