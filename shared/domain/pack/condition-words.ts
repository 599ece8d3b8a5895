/** A condition of the pack as a sentence, for people who want to know when a question is asked or a pattern is found. */
import type { MessageKey, Translator } from '../../i18n/translate'
import { gateTitle, indexPack, scoredTitle, shortQuestion } from './index-pack'
import type { Pack, PatternCondition, ProfileCondition } from './pack'

/** For example: “What does it do?” is “Finds documents or facts” or “Where does it come from?” is “We bought it”. */
export function conditionInWords(condition: ProfileCondition | PatternCondition, pack: Pack, translator: Translator): string {
  const { t } = translator
  const say = (part: PatternCondition) => conditionInWords(part, pack, translator)
  if ('any' in condition) return alternatives(condition.any, condition.any.map(say), translator)
  if ('all' in condition)
    return joined(
      condition.all.map((part) => grouped(part, say(part), translator)),
      'conjunction',
      translator,
    )
  if (!('not' in condition)) return leafInWords(condition, pack, translator)
  const { not } = condition
  if ('fact' in not) return factInWords(not, 'pack.rule.isNot', pack, translator)
  if ('emptySeats' in not) return t('pack.rule.fewerEmptySeats', { count: not.emptySeats.atLeast })
  return t('pack.rule.not', { rule: say(not) })
}

/** Where an alternative is a conjunction itself, “or else” keeps its “and” from running into the others. */
function alternatives(parts: readonly PatternCondition[], texts: readonly string[], translator: Translator): string {
  if (!parts.some((part) => 'all' in part && part.all.length > 1)) return joined(texts, 'disjunction', translator)
  return texts.reduce((first, rest) => translator.t('pack.rule.orElse', { first, rest }))
}

/** Alternatives inside a conjunction are bracketed by “either”, so that the sentence cannot be read two ways. */
const grouped = (part: PatternCondition, text: string, { t }: Translator): string =>
  'any' in part && part.any.length > 1 ? t('pack.rule.either', { rule: text }) : text

const joined = (parts: readonly string[], type: 'conjunction' | 'disjunction', { locale }: Translator): string =>
  new Intl.ListFormat(locale, { type }).format(parts)

type Leaf = Exclude<PatternCondition, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>
type FactLeaf = Extract<Leaf, { readonly fact: string }>

function leafInWords(leaf: Leaf, pack: Pack, translator: Translator): string {
  const { t, number } = translator
  const index = indexPack(pack)
  const value = (limit: number) => number(limit, Number.isInteger(limit) ? 0 : 1)
  if ('fact' in leaf) return factInWords(leaf, 'pack.rule.is', pack, translator)
  if ('topic' in leaf) {
    const topic = scoredTitle(index, leaf.topic)
    return 'atMost' in leaf
      ? t('pack.rule.topicAtMost', { topic, value: value(leaf.atMost) })
      : t('pack.rule.topicAtLeast', { topic, value: value(leaf.atLeast) })
  }
  if ('gate' in leaf) {
    const gate = `${leaf.gate} ${t('app.guide.quoted', { text: gateTitle(index, leaf.gate) })}`
    const stateOf = (state: string) => t(`app.gate.${state}` as MessageKey).toLocaleLowerCase(translator.locale)
    return 'is' in leaf
      ? t('pack.rule.gateIs', { gate, state: stateOf(leaf.is) })
      : t('pack.rule.gateIsNot', { gate, state: stateOf(leaf.isNot) })
  }
  if ('question' in leaf) {
    const question = shortQuestion(index, leaf.question)
    return 'claimedAtLeast' in leaf
      ? t('pack.rule.claimedAtLeast', { question, letter: letterOf(Math.ceil(leaf.claimedAtLeast)) })
      : t('pack.rule.claimedAtMost', { question, letter: letterOf(Math.floor(leaf.claimedAtMost)) })
  }
  if ('groupGap' in leaf)
    return t('pack.rule.groupGap', { topic: scoredTitle(index, leaf.groupGap.topic), value: value(leaf.groupGap.atLeast) })
  if ('confidenceGap' in leaf)
    return t('pack.rule.confidenceGap', { value: leaf.confidenceGap.atLeast, count: leaf.confidenceGap.overAtLeast })
  return t('pack.rule.emptySeats', { count: leaf.emptySeats.atLeast })
}

/** Levels are shown as letters wherever a question is read: 0 → A. */
const letterOf = (level: number): string => String.fromCharCode(65 + level)

function factInWords(leaf: FactLeaf, key: 'pack.rule.is' | 'pack.rule.isNot', pack: Pack, translator: Translator): string {
  const fact = pack.profile.find(({ id }) => id === leaf.fact)
  const options = 'is' in leaf ? [leaf.is] : leaf.in
  const titles = options.map((id) =>
    translator.t('app.guide.quoted', { text: fact?.options.find((option) => option.id === id)?.title ?? id }),
  )
  return translator.t(key, { fact: fact?.title ?? leaf.fact, options: joined(titles, 'disjunction', translator) })
}
