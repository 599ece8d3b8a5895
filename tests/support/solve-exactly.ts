/**
 * The shortest schedule of a small problem, by branch and bound: Demeulemeester and Herroelen (1992). Activities start as soon as
 * they can; where they ask for too much, every smallest set of them whose delay helps is tried. At most 31 activities, whole needs,
 * no start limit and no dates.
 */
import type { ScheduleProblem } from '../../shared/domain/roadmap/schedule-problem'

interface Model {
  readonly count: number
  readonly weeks: readonly number[]
  /** Bit masks of direct prerequisites. */
  readonly before: readonly number[]
  readonly needs: readonly (readonly number[])[]
  readonly capacity: readonly number[]
  /** Weeks from its start to the end of the longest chain behind it. */
  readonly tails: readonly number[]
}

interface State {
  /** Masks of the activities that have begun, and of those still running. */
  readonly begun: number
  readonly running: number
  readonly finishes: readonly number[]
  readonly bound: number
}

/** A state everything behind which has been looked at. */
interface Explored {
  readonly week: number
  readonly finishes: readonly number[]
  readonly running: number
}

/** Per set of begun activities: enough to cut most of what is worse. */
const MOST_KEPT = 64

/** The makespan, or null when `nodes` nodes are not enough to prove one. `upper` is that of a known schedule. */
export function solveExactly(problem: ScheduleProblem, upper: number, nodes: number): number | null {
  const model = readModel(problem)
  const all = 2 ** model.count - 1
  const seen = new Map<number, readonly Explored[]>()
  let best = upper
  let left = nodes

  const visit = (state: State, week: number): void => {
    if (left-- <= 0) return
    const running = membersOf(state.running).reduce((mask, index) => ((state.finishes[index] ?? 0) > week ? mask | (1 << index) : mask), 0)
    const begun = state.begun
    if (Math.max(state.bound, boundOf(model, state, running, week)) >= best || isDominated(seen, begun, state.finishes, week)) return
    const finished = begun & ~running
    const eligible = [...model.weeks.keys()].filter(
      (index) => (begun & (1 << index)) === 0 && ((model.before[index] ?? 0) & ~finished) === 0,
    )
    const finishes = [...state.finishes]
    for (const index of eligible) finishes[index] = week + (model.weeks[index] ?? 0)
    const together = [...membersOf(running), ...eligible]
    const started = begun | maskOf(eligible)
    const sets = delaySets(model, together)
    const nextOf = (delayed: number): number =>
      Math.min(...together.filter((index) => (delayed & (1 << index)) === 0).map((index) => finishes[index] ?? 0))
    const branches = sets.map((delayed) => {
      const next = nextOf(delayed)
      const bound = membersOf(delayed).reduce((most, index) => Math.max(most, next + (model.tails[index] ?? 0)), state.bound)
      return { delayed, next, bound }
    })
    for (const { delayed, next, bound } of branches.sort((one, other) => one.bound - other.bound)) {
      const nowBegun = started & ~delayed
      if (nowBegun === all) best = Math.min(best, Math.max(...finishes))
      else if (bound < best) visit({ begun: nowBegun, running: maskOf(together) & ~delayed, finishes, bound }, next)
    }
    // Only now: while it is being explored it must not dominate those that wait in it without starting anything.
    const explored = seen.get(begun) ?? []
    if (explored.length < MOST_KEPT) seen.set(begun, [...explored, { week, finishes: state.finishes, running }])
  }
  visit({ begun: 0, running: 0, finishes: model.weeks.map(() => 0), bound: 0 }, 0)
  return left < 0 ? null : best
}

const membersOf = (mask: number): readonly number[] => {
  const members: number[] = []
  for (let rest = mask, index = 0; rest !== 0; rest >>>= 1, index++) if ((rest & 1) === 1) members.push(index)
  return members
}
const maskOf = (members: readonly number[]): number => members.reduce((mask, index) => mask | (1 << index), 0)

/** Minimal sets whose delay leaves no resource short; the empty one when none is. */
function delaySets({ needs, capacity }: Model, together: readonly number[]): readonly number[] {
  const excess = capacity.map((available, name) => together.reduce((total, index) => total + (needs[index]?.[name] ?? 0), -available))
  if (excess.every((amount) => amount <= 0)) return [0]
  const found: number[] = []
  const extend = (from: number, chosen: number, open: readonly number[]): void => {
    if (open.every((amount) => amount <= 0)) {
      const isMinimal = membersOf(chosen).every((index) => open.some((amount, name) => amount + (needs[index]?.[name] ?? 0) > 0))
      if (isMinimal) found.push(chosen)
      return
    }
    for (let place = from; place < together.length; place++) {
      const index = together[place] ?? 0
      extend(
        place + 1,
        chosen | (1 << index),
        open.map((amount, name) => amount - (needs[index]?.[name] ?? 0)),
      )
    }
  }
  extend(0, 0, excess)
  return found
}

/** Chains behind what has begun, chains of what has not, and the work left on every resource. */
function boundOf({ weeks, tails, needs, capacity }: Model, { begun, finishes }: State, running: number, week: number): number {
  let bound = 0
  const work = capacity.map(() => 0)
  for (const [index, length] of weeks.entries()) {
    const isBegun = (begun & (1 << index)) !== 0
    const isRunning = (running & (1 << index)) !== 0
    const finish = finishes[index] ?? 0
    if (isBegun) bound = Math.max(bound, finish - length + (tails[index] ?? 0))
    else bound = Math.max(bound, week + (tails[index] ?? 0))
    const left = isRunning ? finish - week : isBegun ? 0 : length
    for (const [name, need] of (needs[index] ?? []).entries()) work[name] = (work[name] ?? 0) + need * left
  }
  return work.reduce((most, amount, name) => Math.max(most, week + Math.ceil(amount / (capacity[name] || 1))), bound)
}

/** The same activities had begun elsewhere, no later, and those running there end no later than here: nothing better can follow. */
function isDominated(seen: ReadonlyMap<number, readonly Explored[]>, begun: number, finishes: readonly number[], week: number): boolean {
  const isBetter = (other: Explored): boolean =>
    other.week <= week && membersOf(other.running).every((index) => (other.finishes[index] ?? 0) <= Math.max(week, finishes[index] ?? 0))
  return (seen.get(begun) ?? []).some(isBetter)
}

function readModel({ activities, capacity }: ScheduleProblem): Model {
  const indexOf = new Map(activities.map(({ id }, index) => [id, index]))
  const names = [...capacity.keys()]
  const tails = activities.map(() => -1)
  const tailOf = (index: number): number => {
    if ((tails[index] ?? 0) >= 0) return tails[index] ?? 0
    const behind = activities.flatMap(({ after }, other) => (after.includes(activities[index]?.id ?? '') ? [tailOf(other)] : []))
    tails[index] = (activities[index]?.weeks ?? 0) + Math.max(0, ...behind)
    return tails[index] ?? 0
  }
  for (const index of activities.keys()) tailOf(index)
  return {
    count: activities.length,
    weeks: activities.map(({ weeks }) => weeks),
    before: activities.map(({ after }) => maskOf(after.map((id) => indexOf.get(id) ?? 0))),
    needs: activities.map(({ needs }) => names.map((name) => Number(needs.get(name)?.n ?? 0n))),
    capacity: names.map((name) => Number(capacity.get(name)?.n ?? 0n)),
    tails,
  }
}
