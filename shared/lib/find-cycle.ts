/**
 * Finds a chain of things that wait for each other.
 * @param after what each thing waits for; names that are no keys of the map are passed over
 * @returns the members in waiting order, starting with the one the map names first; null when there is no cycle
 */
export function findCycle(after: ReadonlyMap<string, readonly string[]>): string[] | null {
  const finished = new Set<string>()
  for (const start of after.keys()) {
    const cycle = walk(start, after, finished)
    if (cycle !== null) return startingWithFirst(cycle, after)
  }
  return null
}

/** Depth first with a stack of its own, because a chain may be longer than the call stack. */
function walk(start: string, after: ReadonlyMap<string, readonly string[]>, finished: Set<string>): string[] | null {
  const trail: { readonly id: string; next: number }[] = [{ id: start, next: 0 }]
  const onTrail = new Set([start])
  for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
    const waitsFor = after.get(here.id)?.[here.next]
    here.next += 1
    if (waitsFor === undefined) {
      finished.add(here.id)
      onTrail.delete(here.id)
      trail.pop()
    } else if (onTrail.has(waitsFor)) {
      const ids = trail.map(({ id }) => id)
      return ids.slice(ids.indexOf(waitsFor))
    } else if (!finished.has(waitsFor) && after.has(waitsFor)) {
      trail.push({ id: waitsFor, next: 0 })
      onTrail.add(waitsFor)
    }
  }
  return null
}

function startingWithFirst(cycle: readonly string[], after: ReadonlyMap<string, unknown>): string[] {
  const first = [...after.keys()].find((id) => cycle.includes(id)) ?? ''
  const at = cycle.indexOf(first)
  return [...cycle.slice(at), ...cycle.slice(0, at)]
}
