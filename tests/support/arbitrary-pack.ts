/** Small random packs: a few dimensions, topics, questions and gates on the seats and facts of the tiny pack. */
import fc from 'fast-check'
import { DEPTHS, type Pack, type Question } from '../../shared/domain/pack/pack'
import { aGate, aPackOf, aQuestion, aTopic } from './builders'

interface Drawn {
  readonly weight: 1 | 2 | 3
  readonly depth: (typeof DEPTHS)[number]
  readonly kind: 'foundation' | 'launch' | null
  readonly onlyRegulated: boolean
}

const question: fc.Arbitrary<Drawn> = fc.record({
  weight: fc.constantFrom(1, 2, 3),
  depth: fc.constantFrom('express', 'express', ...DEPTHS),
  kind: fc.constantFrom('foundation', 'launch', null, null, null),
  onlyRegulated: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0),
})
/** Dimensions of topics of questions. */
const tree = fc.array(fc.array(fc.array(question, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
})

const questionOf = (id: string, { weight, depth, kind, onlyRegulated }: Drawn): Question =>
  aQuestion(id, {
    weight,
    // A gate belongs to an express question.
    depth: kind === null ? depth : 'express',
    ...(kind === null ? {} : { gate: aGate(`G-${id}`, kind) }),
    ...(onlyRegulated ? { when: { fact: 'regulated', is: 'yes' } } : {}),
  })

/** Topic weights between a tenth and five, so that the clamp to 0.5-2 matters too. */
export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .tuple(tree, fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 3 }))
  .map(([dimensions, factors]) => {
    const topics = dimensions.flatMap((ofDimension, d) =>
      ofDimension.map((questions, t) =>
        aTopic(
          `d${d}.t${t}`,
          questions.map((drawn, q) => questionOf(`d${d}-t${t}-q${q}`, drawn)),
        ),
      ),
    )
    const topicWeights = factors.map((tenths, at) => ({
      topic: topics[at % topics.length]?.id ?? '',
      factor: tenths / 10,
      when: { fact: 'regulated', is: 'yes' } as const,
    }))
    return aPackOf(topics, { topicWeights })
  })
