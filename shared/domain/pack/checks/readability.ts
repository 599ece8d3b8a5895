/**
 * A question is read aloud to tired people: what is convoluted is answered by guessing. Judged by LIX (see lib/lix for source
 * and limits), over the question, its reason and its levels together, because one short sentence says little about style.
 */
import { showValue } from '../../../i18n/problem-report'
import type { JsonPath } from '../../../lib/json-path'
import { countForLix, type LixCounts, lixOf } from '../../../lib/lix'
import { listSentences } from '../../../lib/words'
import type { Fault, PackCheck } from './pack-check'
import type { Placed } from './pack-view'
import { baseLanguage } from './wording-rules'

/**
 * Expert judgement. The questions of the core pack lie between 18 and 40 in English, newspapers around 50. German writes
 * compounds as one word, which lifts the share of long words by about ten points for the same content.
 */
const MOST_LIX: ReadonlyMap<string, number> = new Map([
  ['en', 45],
  ['de', 55],
])
/** Below so many words chance decides. */
const LEAST_WORDS = 30

export const checkReadability: PackCheck = ({ pack, questions }) => {
  const max = MOST_LIX.get(baseLanguage(pack.language))
  return max === undefined ? [] : questions.flatMap(({ it, path }) => tooHard(sentencesOf(textsOf(it, path)), max))
}

interface Sentence extends LixCounts {
  readonly text: string
  readonly path: JsonPath
}

const textsOf = (
  { text, why, levels }: { readonly text: string; readonly why: string; readonly levels: readonly string[] },
  path: JsonPath,
): Placed<string>[] => [
  { it: text, path: [...path, 'text'] },
  { it: why, path: [...path, 'why'] },
  ...levels.map((it, index) => ({ it, path: [...path, 'levels', index] })),
]

const sentencesOf = (texts: readonly Placed<string>[]): Sentence[] =>
  texts.flatMap(({ it, path }) => listSentences(it).map((text) => ({ text, path, ...countForLix(text) })))

/** The place of the problem is that of the worst sentence: the one without which the rest reads easiest. */
function tooHard(sentences: readonly Sentence[], max: number): Fault[] {
  const lix = lixOf(sentences)
  if (lix === null || lix <= max || sentences.reduce((sum, { words }) => sum + words, 0) < LEAST_WORDS) return []
  const ranked = sentences
    .map((sentence) => ({ sentence, rest: lixOf(sentences.filter((other) => other !== sentence)) ?? 0 }))
    .sort((one, other) => one.rest - other.rest)
  const worst = ranked[0]?.sentence
  if (worst === undefined) return []
  const { text, path, words, longWords } = worst
  return [{ path, name: 'hardToRead', values: { lix: Math.ceil(lix), max, sentence: showValue(text), words, longWords } }]
}
