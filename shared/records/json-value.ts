/** Comparing and tidying the plain values that changes carry. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Deep equality of plain values. A field that is undefined counts as absent, as it does once written to a file. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSameValue(item, b[index]))
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSameValue(ownValue(a, key), ownValue(b, key)))
}

/** The value as a file would hold it: fields that are undefined are left out, at every depth. */
export function withoutUndefined<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutUndefined) as T
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutUndefined(field)])) as T
}

/** A field of the object itself, never one it inherits. */
export function ownValue(object: unknown, key: string): unknown {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined
}
