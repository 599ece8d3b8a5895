/** Prerequisites first: a topological order, or the cycle that makes one impossible. */
import { err, ok, type Result } from '../../lib/result'

export interface Linked {
  readonly id: string
  readonly after: readonly string[]
}

/** Keeps the given order as far as prerequisites allow. Prerequisites that are not in the list are passed over. */
export function orderByPrerequisites<T extends Linked>(items: readonly T[]): Result<readonly T[], readonly string[]> {
  const itemsById = new Map(items.map((item) => [item.id, item]))
  const finished = new Set<string>()
  const ordered: T[] = []
  for (const item of items) {
    const cycle = visit(item, itemsById, finished, ordered)
    if (cycle !== null) return err(cycle)
  }
  return ok(ordered)
}

interface Step<T> {
  readonly item: T
  /** Index of the prerequisite to look at next. */
  next: number
}

/** Depth first without recursion, so that a chain of any length fits. Returns the cycle it runs into, or null. */
function visit<T extends Linked>(
  start: T,
  itemsById: ReadonlyMap<string, T>,
  finished: Set<string>,
  ordered: T[],
): readonly string[] | null {
  if (finished.has(start.id)) return null
  const path: Step<T>[] = [{ item: start, next: 0 }]
  const onPath = new Set([start.id])
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const prerequisite = step.item.after[step.next]
    step.next += 1
    if (prerequisite === undefined) {
      path.pop()
      onPath.delete(step.item.id)
      finished.add(step.item.id)
      ordered.push(step.item)
    } else if (onPath.has(prerequisite)) {
      const ids = path.map(({ item }) => item.id)
      return ids.slice(ids.indexOf(prerequisite))
    } else if (!finished.has(prerequisite)) {
      const item = itemsById.get(prerequisite)
      if (item === undefined) continue
      path.push({ item, next: 0 })
      onPath.add(prerequisite)
    }
  }
  return null
}
