/** How questions and levels are worded: one thing per question, nothing to argue about in a level. */
import type { JsonPath } from '../../../lib/json-path'
import { listWords } from '../../../lib/words'
import type { Fault, PackCheck } from './pack-check'
import { type WordingRules, wordingRulesOf } from './wording-rules'

export const checkWording: PackCheck = ({ pack, questions }) => {
  const rules = wordingRulesOf(pack.language)
  if (rules === null) return []
  return questions.flatMap(({ it, path }) => {
    const text = [...path, 'text']
    return [
      ...tooLong(it.text, text, rules.questionWords),
      ...everyMatch(it.text, rules.negation).map((word): Fault => ({ path: text, name: 'negation', values: { word } })),
      ...checkPhrase(it.text, text, rules),
      ...it.levels.flatMap((level, index) => {
        const place = [...path, 'levels', index]
        return [...tooLong(level, place, rules.levelWords), ...checkPhrase(level, place, rules)]
      }),
    ]
  })
}

function checkPhrase(text: string, path: JsonPath, { vague, andOr }: WordingRules): Fault[] {
  const words = everyMatch(text, vague).map((word): Fault => ({ path, name: 'vagueWord', values: { word } }))
  return andOr.test(text) ? [...words, { path, name: 'andOr' }] : words
}

function tooLong(text: string, path: JsonPath, max: number): Fault[] {
  const words = listWords(text).length
  return words > max ? [{ path, name: 'tooManyWords', values: { words, max } }] : []
}

const everyMatch = (text: string, pattern: RegExp): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([word]) => word.toLowerCase())),
]
