/** The chain of verdict rules in words, for the results screen and the method section of every document. */
import type { MessageKey, Translator } from '../../../i18n/translate'
import { decimalsOf } from '../../../lib/decimals'
import { isLess, toNumber } from '../../../lib/rational'
import { type PackIndex, scoredTitle } from '../../pack/index-pack'
import type { ThresholdName } from '../../pack/pack'
import type { RuleReading, RuleThreshold, VerdictRule } from '../../scoring/scorecard'

/** Readings on the 0-4 scale print one decimal, shares print per cent, the rest are counts. */
const SHARES = new Set(['coverage', 'lowestCoverage', 'backed'])
const SCORES = new Set(['lowestClaimedDimension', 'lowestClaimedTopic', 'lowestIndex', 'lowestLow', 'lowestTopicMean'])

/** Rule 3 asks two more things than rule 1, so each has a name of its own. */
export const ruleTitle = (translator: Translator, rule: VerdictRule): string => translator.t(`report.rule.${rule.number}` as MessageKey)

/** What the rule asks, with its thresholds, for example "coverage below 50 %". */
export const ruleCondition = (translator: Translator, rule: VerdictRule): string =>
  rule.readings.length === 0
    ? translator.t('report.rule.else')
    : rule.readings.map((reading) => translator.t(`report.asks.${reading.name}` as MessageKey, compared(translator, reading))).join('; ')

/** What the rule read, one phrase per reading. */
export const ruleReadings = (translator: Translator, index: PackIndex, rule: VerdictRule): readonly string[] =>
  rule.readings.map((reading) => describeReading(translator, index, reading))

/** For example "lowest dimension claimed 2.4 (Integration), limit 2.2". */
export const describeReading = (translator: Translator, index: PackIndex, reading: RuleReading): string =>
  describeReadingParts(translator, index, reading)
    .map(({ text }) => text)
    .join('')

/** A piece of what a rule read; `threshold` names the limit whose value it is, null for everything else. */
export interface ReadingPart {
  readonly text: string
  readonly threshold: ThresholdName | null
}

/** The same sentence in pieces, so that a limit can be operated where it stands. */
export function describeReadingParts(translator: Translator, index: PackIndex, reading: RuleReading): readonly ReadingPart[] {
  const thresholds = [reading.threshold, reading.limit].flatMap((threshold) => threshold?.name ?? [])
  return fillReading(translator, index, reading)
    .split(MARK)
    .map((text, at): ReadingPart => {
      const found = at % 2 === 0 ? undefined : thresholds.find((name) => text.startsWith(`${name} `))
      return found === undefined ? { text, threshold: null } : { text: text.slice(found.length + 1), threshold: found }
    })
    .filter(({ text }) => text !== '')
}

/** Stands around a limit in the filled sentence; a private character, which no text of a pack or message carries. */
const MARK = '\uE000'
const marked = (threshold: RuleThreshold | null, text: string): string =>
  threshold === null ? text : `${MARK}${threshold.name} ${text}${MARK}`

function fillReading(translator: Translator, index: PackIndex, reading: RuleReading): string {
  const { limit, each } = compared(translator, reading)
  const names = reading.ids.map((id) => (index.gates.has(id) ? id : scoredTitle(index, id)))
  const shown = names.length > 3 ? [...names.slice(0, 3), translator.t('report.more', { count: names.length - 3 })] : names
  return translator.t(`report.read.${reading.name}` as MessageKey, {
    limit: marked(reading.threshold, limit),
    each: marked(reading.limit, each),
    value: writeValue(translator, reading),
    count: reading.value === null ? 0 : toNumber(reading.value),
    names: shown.join(', '),
    named: names.length > 0,
    absent: reading.value === null,
    below: isBelow(reading),
  })
}

/** Below its threshold the names are all that miss it; otherwise those at the lowest value. */
const isBelow = ({ value, threshold }: RuleReading): boolean => value !== null && threshold !== null && isLess(value, threshold.value)

function writeValue(translator: Translator, reading: RuleReading): string {
  if (reading.value === null) return translator.t('report.absent')
  const value = toNumber(reading.value)
  if (SHARES.has(reading.name)) return translator.percent(value)
  return translator.number(value, SCORES.has(reading.name) ? 1 : 0)
}

function compared(translator: Translator, { name, threshold, limit }: RuleReading): { limit: string; each: string } {
  const value = threshold === null ? null : toNumber(threshold.value)
  // A limit is what somebody entered: it is never rounded to another one.
  const score = (entered: number): string => translator.number(entered, Math.max(1, decimalsOf(entered)))
  return {
    limit: value === null ? '' : SHARES.has(name) ? translator.percent(value) : SCORES.has(name) ? score(value) : translator.number(value),
    each: limit === null ? '' : score(toNumber(limit.value)),
  }
}
