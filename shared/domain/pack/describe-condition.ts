/** A profile condition in words: the facts it reads and how they are answered now. */
import type { Translator } from '../../i18n/translate'
import { factOf, type Profile } from './conditions'
import type { Pack, ProfileCondition } from './pack'

/** Ids of the facts a condition reads, each once, in the order of the condition. */
export function factsOf(condition: ProfileCondition | undefined): readonly string[] {
  if (condition === undefined) return []
  if ('all' in condition) return [...new Set(condition.all.flatMap(factsOf))]
  if ('any' in condition) return [...new Set(condition.any.flatMap(factsOf))]
  if ('not' in condition) return factsOf(condition.not)
  return [condition.fact]
}

/** For example: “Does a regulator watch over this work?” is answered “No” and “…” is not answered. */
export function describeCondition(
  condition: ProfileCondition | undefined,
  pack: Pick<Pack, 'profile'>,
  profile: Profile,
  { t, list }: Translator,
): string {
  const texts = factsOf(condition).map((id) => {
    const known = pack.profile.find((fact) => fact.id === id)
    const fact = known?.title ?? id
    const value = factOf(profile, id)
    const option = known?.options.find((choice) => choice.id === value)?.title
    return option === undefined ? t('app.fact.unanswered', { fact }) : t('app.fact.answered', { fact, option })
  })
  return list(texts)
}
