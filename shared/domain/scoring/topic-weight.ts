/** How much a topic weighs in its dimension, given the profile: METHOD.md section 2. */
import { clamp, multiply, ONE, type Rational, rational, rationalFromNumber } from '../../lib/rational'
import { holds, type Profile } from '../pack/conditions'
import type { TopicWeight } from '../pack/pack'

const [LEAST, MOST] = [rational(1, 2), rational(2)]

/** The product of the factors that hold, clamped to 0.5-2; 1 when none holds. */
export function topicWeight(topicId: string, weights: readonly TopicWeight[], profile: Profile): Rational {
  const factors = weights
    .filter(({ topic, when }) => topic === topicId && holds(when, profile))
    .map(({ factor }) => rationalFromNumber(factor))
  return clamp(factors.reduce(multiply, ONE), LEAST, MOST)
}
