import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JSON_LIMITS, parseJson } from '../../../../shared/lib/parse-json'

const problemOf = (text: string, limits = {}) => {
  const result = parseJson(text, limits)
  return result.ok ? null : result.error
}

describe('what is JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(text))
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })
  it('may start with a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } })
  })
  it('may repeat a key; the last one counts', () => {
    expect(parseJson('{"a":1,"a":2}')).toEqual({ ok: true, value: { a: 2 } })
  })
})

describe('what is not JSON', () => {
  it.each([
    ['{"a":1', 'line 1, column 7 the text ends too early'],
    ['{"a":1,}', 'line 1, column 8 a field name in double quotes was expected'],
    ["{'a':1}", 'line 1, column 2 a field name in double quotes was expected'],
    ['{"a" 1}', 'line 1, column 6 a colon is missing'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3 a comma or a closing bracket is missing'],
    ['[1, 2]\nthree', 'line 2, column 1 there is more text after the end'],
    ['{"level": 03}', 'line 1, column 11 a value was expected'],
    ['{"level": NaN}', 'line 1, column 11 a value was expected'],
    ['["tab\there"]', 'line 1, column 2 a text is not written correctly'],
    ['["\\x41"]', 'line 1, column 2 a text is not written correctly'],
  ])('%j is refused with its place', (text, words) => {
    expect(problemOf(text)).toEqual({ path: '', message: `The file is not valid JSON: at ${words}.`, fix: expect.stringMatching(/./) })
  })
  it.each(['', '  \n', '\uFEFF'])('an empty file is called empty: %j', (text) => {
    expect(problemOf(text)?.message).toBe('The file is empty.')
  })
  it('damaged text always gets one problem with a place, whatever the damage', () => {
    const whole = JSON.stringify({ a: [1, { b: 'x\\y' }, null, true], c: '2026-11-20' })
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, noise) => {
        const text = whole.slice(0, at) + noise + whole.slice(at + 1)
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        const problem = problemOf(text)
        if (valid) expect(problem === null || problem.message.includes('not allowed')).toBe(true)
        else expect(problem?.message).toMatch(/not valid JSON: at line \d+, column \d+ /)
      }),
    )
  })
})

describe('what is hostile', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused with its place', (key) => {
    expect(problemOf(`{"votes":[{"answer":{"${key}":{"x":1}}}]}`)).toMatchObject({
      path: 'votes[0].answer',
      message: expect.stringContaining(key),
    })
  })
  it('an escaped __proto__ is the same key', () => {
    expect(problemOf('{"\\u005f_proto__":1}')?.message).toContain('__proto__')
  })
  it('a number beyond the doubles is refused with its place', () => {
    expect(problemOf('{"a":[1,-1e999]}')?.path).toBe('a[1]')
  })
  it('32 levels of brackets are accepted, 33 refused', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(problemOf(nested(32))).toBeNull()
    expect(problemOf(nested(33))?.message).toContain('column 33')
  })
  it('ten million open brackets are refused without reading them all', () => {
    expect(problemOf('['.repeat(10_000_000))?.message).toContain('more than 32 brackets')
  })
  it('brackets and quotes inside texts count for nothing', () => {
    expect(problemOf(JSON.stringify(['[{"'.repeat(100), '\\', '"']))).toBeNull()
  })
  it('a text at the limit is accepted, one character more refused', () => {
    expect(problemOf(JSON.stringify('x'.repeat(JSON_LIMITS.string)))).toBeNull()
    expect(problemOf(JSON.stringify('x'.repeat(JSON_LIMITS.string + 1)))?.message).toContain('20,000 characters')
  })
  it('a file at the size limit is accepted, one character more refused', () => {
    expect(problemOf('[1]', { size: 3 })).toBeNull()
    expect(problemOf('[1] ', { size: 3 })?.message).toContain('larger than')
  })
  it('a flood of small values is refused', () => {
    expect(problemOf('[1,2,3]', { values: 4 })).toBeNull()
    expect(problemOf('[1,2,3,4]', { values: 4 })?.message).toContain('more than 4 values')
  })
})
