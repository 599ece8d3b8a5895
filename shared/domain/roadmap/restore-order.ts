/**
 * A random schedule is short, but nobody asked for its order. What the single pass places first is moved ahead again wherever that
 * does not make the schedule longer.
 */
import type { CompiledProblem } from './compile-problem'
import { placeInOrder } from './generate-schedule'
import type { ResourceUsage } from './resource-usage'

/** Schedules made on the way, at most. */
const MOST_TRIES = 500

/**
 * Changes `list`, which holds the indexes of the problem with prerequisites first; indexes ascend in the order of the single pass.
 * @param isWelcome what the schedule must go on keeping to
 */
export function restoreOrder(
  problem: CompiledProblem,
  usage: ResourceUsage,
  list: Int32Array,
  makespan: number,
  isWelcome: (starts: Int32Array) => boolean,
): void {
  const [starts, trial] = [new Int32Array(list.length), new Int32Array(list.length)]
  // So many at the front stand where the single pass has them, but for those that could not be moved.
  let settled = 0
  let left = MOST_TRIES
  for (let index = 0; index < list.length; index++) {
    const from = list.indexOf(index)
    // To the front, else half of the way to where it stands, and half of the rest.
    for (let to = settled; to < from && left > 0; to = Math.ceil((to + from) / 2)) {
      if (!canStandAt(problem, list, index, to)) continue
      left -= 1
      move(list, from, to, trial)
      if (placeInOrder(problem, usage, trial, starts) > makespan || !isWelcome(starts)) continue
      list.set(trial)
      break
    }
    if (list[settled] === index) settled += 1
  }
}

function canStandAt({ before }: CompiledProblem, list: Int32Array, index: number, place: number): boolean {
  const prerequisites = before.items.subarray(before.starts[index] ?? 0, before.starts[index + 1] ?? 0)
  return prerequisites.every((other) => list.indexOf(other) < place)
}

/** `list` with what stands at `from` moved forward to `to`. */
function move(list: Int32Array, from: number, to: number, moved: Int32Array): void {
  moved.set(list)
  moved.copyWithin(to + 1, to, from)
  moved[to] = list[from] ?? 0
}
