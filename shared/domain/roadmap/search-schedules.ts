/**
 * A shorter schedule by counted, seeded restarts: random samples of the serial and the parallel scheme in turn, each improved by
 * forward-backward passes as long as these help (justification; Li and Willis 1992, Tormos and Lova 2001). Every schedule that is
 * generated counts, backward ones included.
 */
import { createRandom } from '../../lib/random'
import type { CompiledProblem } from './compile-problem'
import { placeBackwards, placeInOrder } from './generate-schedule'
import type { ResourceUsage } from './resource-usage'
import { createSampler } from './sample-schedule'

export interface FoundSchedule {
  readonly starts: Int32Array
  readonly makespan: number
}

/**
 * Null when none of the welcome schedules is shorter than `bound.makespan`. Stops early at `bound.least`, which none can beat.
 * @param isWelcome what a schedule must keep to
 */
export function searchSchedules(
  problem: CompiledProblem,
  usage: ResourceUsage,
  bound: { readonly makespan: number; readonly least: number },
  { seed, restarts }: { readonly seed: number; readonly restarts: number },
  isWelcome: (starts: Int32Array) => boolean,
): FoundSchedule | null {
  const { count, weeks } = problem
  const random = createRandom(seed)
  const sampler = createSampler(problem, usage)
  const [starts, backward, next] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const list = new Int32Array(count)
  const keys = new Float64Array(count)
  let best: FoundSchedule | null = null
  let shortest = bound.makespan
  let left = restarts

  const keep = (found: Int32Array, makespan: number): void => {
    left -= 1
    if (makespan >= shortest || !isWelcome(found)) return
    shortest = makespan
    best = { starts: Int32Array.from(found), makespan }
  }
  /** `list` by finish, the last one first; of two that finish together the one later in the network. */
  const orderByFinish = (of: Int32Array): void => {
    for (let index = 0; index < count; index++) keys[index] = ((of[index] ?? 0) + (weeks[index] ?? 0)) * count + index
    keys.sort()
    for (let place = 0; place < count; place++) list[place] = (keys[count - 1 - place] ?? 0) % count
  }

  for (let sample = 0; left > 0 && shortest > bound.least; sample++) {
    let makespan = sample % 2 === 0 ? sampler.serial(random, starts) : sampler.parallel(random, starts)
    keep(starts, makespan)
    while (left >= 2 && shortest > bound.least) {
      orderByFinish(starts)
      placeBackwards(problem, usage, list, backward)
      left -= 1
      // Counted back from the end, the last finish is the first start; ties the other way round, for prerequisites go first now.
      for (let index = 0; index < count; index++) keys[index] = ((backward[index] ?? 0) + (weeks[index] ?? 0)) * count + (count - 1 - index)
      keys.sort()
      for (let place = 0; place < count; place++) list[place] = count - 1 - ((keys[count - 1 - place] ?? 0) % count)
      const improved = placeInOrder(problem, usage, list, next)
      keep(next, improved)
      if (improved >= makespan) break
      makespan = improved
      starts.set(next)
    }
  }
  return best
}
