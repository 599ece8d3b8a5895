/**
 * How questions and levels are worded, in English only: other languages count and negate differently. One thing per
 * question, nothing to argue about in a level.
 */
import type { JsonPath } from '../../../lib/json-path'
import type { Fault, PackCheck } from './pack-check'

const QUESTION_WORDS = 25
const LEVEL_WORDS = 22
/** Words that let everybody tick the box they like. */
const VAGUE = /\b(good|adequate|appropriate|sufficient|properly|regularly)\b/gi
const AND_OR = /\band\s*\/\s*or\b/i
/** A no to a negative question is a puzzle. */
const NEGATION = /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|\w+n[’']t)\b/gi

export const checkWording: PackCheck = ({ pack, questions }) => {
  if (!/^en(-|$)/i.test(pack.language)) return []
  return questions.flatMap(({ it, path }) => {
    const text = [...path, 'text']
    return [
      ...tooLong(it.text, text, QUESTION_WORDS),
      ...everyMatch(it.text, NEGATION).map((word): Fault => ({ path: text, name: 'negation', values: { word } })),
      ...checkPhrase(it.text, text),
      ...it.levels.flatMap((level, index) => {
        const place = [...path, 'levels', index]
        return [...tooLong(level, place, LEVEL_WORDS), ...checkPhrase(level, place)]
      }),
    ]
  })
}

function checkPhrase(text: string, path: JsonPath): Fault[] {
  const vague = everyMatch(text, VAGUE).map((word): Fault => ({ path, name: 'vagueWord', values: { word } }))
  return AND_OR.test(text) ? [...vague, { path, name: 'andOr' }] : vague
}

function tooLong(text: string, path: JsonPath, max: number): Fault[] {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return words > max ? [{ path, name: 'tooManyWords', values: { words, max } }] : []
}

const everyMatch = (text: string, pattern: RegExp): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([word]) => word.toLowerCase())),
]
