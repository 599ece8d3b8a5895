/** Finds where a text stops being JSON. Engines word this differently and some give no place at all, so we look ourselves. */

/** What was expected at the place; a key of the catalogue's `problems.notJson`. */
type JsonErrorReason = 'value' | 'string' | 'comma' | 'key' | 'colon' | 'extra' | 'end'

export interface JsonError {
  readonly offset: number
  readonly reason: JsonErrorReason
}

const SPACE = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids raw control characters in strings.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

/**
 * The first place at which `text` breaks the grammar; null when it is JSON after all.
 * Recursive: callers bound depth and string length first.
 */
export function findJsonError(text: string): JsonError | null {
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const fail = (reason: JsonErrorReason): JsonError => ({ offset: at, reason: at >= text.length ? 'end' : reason })
  const takeCharacter = (character: string): boolean => {
    take(SPACE)
    if (text[at] !== character) return false
    at += 1
    return true
  }
  const readMembers = (close: string, readMember: () => JsonError | null): JsonError | null => {
    if (takeCharacter(close)) return null
    for (;;) {
      const error = readMember()
      if (error !== null) return error
      if (takeCharacter(close)) return null
      if (!takeCharacter(',')) return fail('comma')
    }
  }
  const readPair = (): JsonError | null => {
    take(SPACE)
    if (text[at] !== '"') return fail('key')
    if (!take(STRING)) return fail('string')
    return takeCharacter(':') ? readValue() : fail('colon')
  }
  const readValue = (): JsonError | null => {
    take(SPACE)
    if (text[at] === '"') return take(STRING) ? null : fail('string')
    if (takeCharacter('{')) return readMembers('}', readPair)
    if (takeCharacter('[')) return readMembers(']', readValue)
    return take(SCALAR) ? null : fail('value')
  }
  const error = readValue()
  if (error !== null) return error
  take(SPACE)
  return at < text.length ? fail('extra') : null
}

/** Line and column, both counted from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
