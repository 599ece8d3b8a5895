/** Questions are read aloud to tired people: short, one thing at a time, and with levels an outsider could check. */
import { describe, expect, test } from 'vitest'
import { listQuestions } from '../../shared/domain/pack/list-questions'
import { corePack } from '../support/core-pack'
import { countSentences, countWords, VAGUE, VENDOR } from '../support/wording'

const pack = corePack()
const questions = listQuestions(pack).map(({ question }) => question)

const NEGATION = /\b(not|no|never|without|cannot|none|nobody|nothing|neither|nor)\b|n['’]t\b/i
describe.each(questions.map((question) => [question.id, question] as const))('%s', (_id, question) => {
  test('asks one thing in at most 25 words, without a negation', () => {
    expect(countWords(question.text)).toBeLessThanOrEqual(25)
    expect(question.text).not.toMatch(NEGATION)
    expect(question.text).not.toMatch(/\b(and|or)\b/i)
    expect(question.text.match(/\?/g)).toHaveLength(1)
    expect(question.text.endsWith('?')).toBe(true)
  })

  test('has five different levels of at most 22 words', () => {
    expect(question.levels).toHaveLength(5)
    expect(new Set(question.levels).size).toBe(5)
    expect(question.levels.filter((level) => countWords(level) > 22)).toEqual([])
    expect(question.levels.filter((level) => level.trim() !== level || !level.endsWith('.'))).toEqual([])
  })

  test('names somebody at the production bar', () => {
    expect(question.levels[3]).toMatch(/\bnamed\b/i)
  })

  test('has a short name, a reason, probes, evidence and claims', () => {
    expect(countWords(question.short ?? '')).toBeGreaterThanOrEqual(2)
    expect(countWords(question.short ?? '')).toBeLessThanOrEqual(6)
    expect(countSentences(question.why)).toBeGreaterThanOrEqual(1)
    expect(countSentences(question.why)).toBeLessThanOrEqual(3)
    for (const list of [question.probes, question.evidence]) {
      expect(list.length).toBeGreaterThanOrEqual(2)
      expect(list.length).toBeLessThanOrEqual(4)
      expect(new Set(list).size).toBe(list.length)
    }
    expect(question.claims.length).toBeGreaterThan(0)
  })
})

test('no question, level, probe, pattern or action uses a vague word or names a vendor', () => {
  const texts = [
    ...questions.flatMap((q) => [q.text, q.short ?? '', q.why, ...q.levels, ...q.probes, ...q.evidence, q.gate?.title ?? '']),
    ...pack.patterns.flatMap((pattern) => [pattern.title, pattern.gist]),
    ...pack.actions.flatMap((action) => [action.title, action.deliverable, action.measure]),
  ]
  expect(texts.filter((text) => VAGUE.test(text))).toEqual([])
  expect(texts.filter((text) => VENDOR.test(text))).toEqual([])
})

test('no two questions share a text, a short name or a level', () => {
  const texts = questions.flatMap((question) => [question.text, question.short, ...question.levels])
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
})
