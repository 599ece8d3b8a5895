/**
 * The first door for every file from outside: text → plain JSON values, hostile until proven otherwise.
 * Limits hold before anything large is allocated; what comes out has no dangerous key and only finite numbers.
 */
import { english } from '../i18n/english'
import { createReport, type Report } from '../i18n/problem-report'
import type { Translator } from '../i18n/translate'
import { findJsonError, lineAndColumn } from './json-error'
import type { PathPart } from './json-path'
import { err, ok, type Problem, type Result } from './result'

export interface JsonLimits {
  /** Characters of the whole text. */
  readonly size: number
  /** Objects and arrays inside one another. */
  readonly depth: number
  /** Characters of one string as written in the file. */
  readonly string: number
  /** Values of all kinds together. */
  readonly values: number
}

/**
 * Import limits of the app; 200 people voting on 120 questions in three rounds, some 8 million characters, stay well
 * below. What passes becomes one change, which the shells must be able to take: see MAX_JSON in answer-request.ts.
 */
export const JSON_LIMITS: JsonLimits = { size: 20_000_000, depth: 32, string: 20_000, values: 2_000_000 }

/** Keys that reach an object's prototype when code copies them carelessly. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON text. Tolerates a byte order mark and repeated keys (the last one counts).
 * @returns the value, or the one problem that stopped the reading, with line and column where the text is to blame.
 */
export function parseJson(text: string, limits: Partial<JsonLimits> = {}, translator: Translator = english()): Result<unknown, Problem> {
  const report = createReport(translator)
  const all = { ...JSON_LIMITS, ...limits }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const tooMuch = checkLimits(body, all, report)
  if (tooMuch !== null) return err(tooMuch)
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return err(describeError(body, report))
  }
  const unsafe = findUnsafe(value, report)
  return unsafe === null ? ok(value) : err(unsafe)
}

const QUOTE = 34
const COMMA = 44
const BACKSLASH = 92
const isOpening = (code: number): boolean => code === 91 || code === 123
const isClosing = (code: number): boolean => code === 93 || code === 125

/** One pass over the characters; understands strings and brackets only, which is all that the limits need. */
function checkLimits(text: string, limits: JsonLimits, report: Report): Problem | null {
  if (text.length > limits.size) return report([], 'fileTooLarge', { megabytes: limits.size / 1e6 })
  const tooMuch = (offset: number, name: 'tooDeep' | 'stringTooLong' | 'tooManyValues', max: number): Problem =>
    report([], name, { ...lineAndColumn(text, offset), max })
  let depth = 0
  let values = 1
  let stringStart = -1
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (stringStart >= 0) {
      if (code === BACKSLASH) index += 1
      else if (code === QUOTE) stringStart = -1
      if (stringStart >= 0 && index - stringStart > limits.string) return tooMuch(stringStart, 'stringTooLong', limits.string)
    } else if (code === QUOTE) stringStart = index
    else if (isOpening(code)) {
      depth += 1
      values += 1
      if (depth > limits.depth) return tooMuch(index, 'tooDeep', limits.depth)
    } else if (isClosing(code)) depth -= 1
    else if (code === COMMA) values += 1
    if (values > limits.values) return tooMuch(index, 'tooManyValues', limits.values)
  }
  return null
}

function describeError(text: string, report: Report): Problem {
  if (text.trim() === '') return report([], 'emptyFile')
  const error = findJsonError(text) ?? { offset: 0, reason: 'value' }
  return report([], 'notJson', { ...lineAndColumn(text, error.offset), reason: error.reason })
}

interface Place {
  readonly value: unknown
  readonly parent: Place | null
  readonly key: PathPart
}

/** Walks everything with a stack of its own. */
function findUnsafe(root: unknown, report: Report): Problem | null {
  const open: Place[] = [{ value: root, parent: null, key: '' }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value } = place
    if (typeof value === 'number' && !Number.isFinite(value)) return report(pathOf(place), 'numberTooLarge')
    if (Array.isArray(value)) {
      value.forEach((inner, key) => {
        if (isWorthAVisit(inner)) open.push({ value: inner, parent: place, key })
      })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (FORBIDDEN_KEYS.has(key)) return report(pathOf(place), 'forbiddenKey', { key })
        if (isWorthAVisit(inner)) open.push({ value: inner, parent: place, key })
      }
    }
  }
  return null
}

const isWorthAVisit = (value: unknown): boolean => typeof value === 'object' || typeof value === 'number'

const pathOf = (place: Place): PathPart[] => (place.parent === null ? [] : [...pathOf(place.parent), place.key])
