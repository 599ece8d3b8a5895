/** Why a question is not put to this team, in one sentence that names the facts it depends on. */
import type { NotAsked } from '../../../shared/domain/interview/asked-questions'
import { factOf } from '../../../shared/domain/pack/conditions'
import type { Pack, ProfileCondition } from '../../../shared/domain/pack/pack'
import type { SessionHead } from '../../../shared/domain/interview/session'
import type { Translator } from '../../../shared/i18n/translate'

/** Ids of the facts a condition reads, each once. */
export function factsOf(condition: ProfileCondition | undefined): readonly string[] {
  if (condition === undefined) return []
  if ('all' in condition) return [...new Set(condition.all.flatMap(factsOf))]
  if ('any' in condition) return [...new Set(condition.any.flatMap(factsOf))]
  if ('not' in condition) return factsOf(condition.not)
  return [condition.fact]
}

export function whyNotAskedText({ question, reason }: NotAsked, pack: Pack, head: SessionHead, { t, list }: Translator): string {
  if (reason === 'depth') return t('interview.notAsked.depth', { depth: t(`app.depth.${question.depth}`) })
  const facts = factsOf(question.when).map((id) => {
    const fact = pack.profile.find((known) => known.id === id)
    const value = factOf(head.profile, id)
    const option = fact?.options.find((known) => known.id === value)?.title
    return option === undefined
      ? t('interview.notAsked.unanswered', { fact: fact?.title ?? id })
      : t('interview.notAsked.fact', { fact: fact?.title ?? id, option })
  })
  return t('interview.notAsked.profile', { facts: list(facts) })
}
