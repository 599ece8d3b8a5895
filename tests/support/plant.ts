/** Plants one fault into a JSON document: `plant(aPack(), 'actions[0].owner', 'nobody')`. `undefined` removes the field. */
export function plant(document: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(document)
  const parts = Array.from(path.matchAll(/[^.[\]]+/g), ([part]) => part)
  const last = parts.pop()
  if (last === undefined) return value
  const parent = parts.reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], copy) as Record<string, unknown>
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

/** Several faults, one after the other. */
export const plantAll = (document: unknown, faults: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(faults).reduce<unknown>((soFar, [path, value]) => plant(soFar, path, value), document)
