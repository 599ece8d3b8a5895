/**
 * Random resource-constrained projects in the manner of ProGen (Kolisch, Sprecher, Drexl 1995), with which the public library of
 * such problems was made: a network of given complexity, durations and demands from 1 to 10, capacity by resource strength.
 */
import type { Activity, ScheduleProblem } from '../../shared/domain/roadmap/schedule-problem'
import { createRandom, type Random } from '../../shared/lib/random'
import { rational, ZERO } from '../../shared/lib/rational'

export interface ProjectKind {
  readonly count: number
  readonly resources: number
  /** Links per activity, the start and end of the project counted as activities. */
  readonly complexity: number
  /** Share of the resources an activity asks for. */
  readonly factor: number
  /** 0: capacity is just enough for every activity alone; 1: enough for all at their earliest. */
  readonly strength: number
}

/** The 48 kinds of the public library's sets with one way to do every activity: 30 activities, 4 resources. */
export const LIBRARY_KINDS: readonly ProjectKind[] = [1.5, 1.8, 2.1].flatMap((complexity) =>
  [0.25, 0.5, 0.75, 1].flatMap((factor) =>
    [0.2, 0.5, 0.7, 1].map((strength) => ({ count: 30, resources: 4, complexity, factor, strength })),
  ),
)

const MOST_LINKS = 3
/** Activities without prerequisites, and as many nobody waits for. */
const ENDS = 3

export function aRandomProject(kind: ProjectKind, seed: number): ScheduleProblem {
  const random = createRandom(seed)
  const roll = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  const links = randomLinks(kind, random)
  const weeks = links.map(() => roll(1, 10))
  const asked = Math.round(kind.factor * kind.resources)
  const needs = links.map(() => {
    const names = shuffled([...Array(kind.resources).keys()], random).slice(0, asked)
    return new Map(names.map((name) => [name, roll(1, 10)]))
  })
  const capacity = Array.from({ length: kind.resources }, (_, name) => {
    const demands = needs.map((row) => row.get(name) ?? 0)
    const [least, most] = [Math.max(...demands), peakOf(links, weeks, demands)]
    return Math.max(least, least + Math.round(kind.strength * (most - least)))
  })
  return {
    capacity: new Map(capacity.map((amount, name) => [`r${name}`, rational(amount)])),
    activities: links.map(
      (after, index): Activity => ({
        id: `a${index}`,
        weeks: weeks[index] ?? 0,
        needs: new Map([...(needs[index] ?? [])].map(([name, need]) => [`r${name}`, rational(need)])),
        after: [...after].map((other) => `a${other}`),
        priority: ZERO,
      }),
    ),
  }
}

/** Activity → direct prerequisites, all with smaller indexes, none of them implied by the others. */
function randomLinks({ count, complexity }: ProjectKind, random: Random): readonly ReadonlySet<number>[] {
  const before = Array.from({ length: count }, () => new Set<number>())
  const followers = (index: number): number => before.filter((row) => row.has(index)).length
  const pick = (from: readonly number[]): number | undefined => from[Math.floor(random() * from.length)]
  const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
  const link = (one: number | undefined, other: number | undefined): void => {
    if (one !== undefined && other !== undefined && !isRedundant(before, one, other)) before[other]?.add(one)
  }
  for (const index of range(ENDS, count)) {
    const last = Math.min(index, count - ENDS)
    link(pick(range(0, last).filter((other) => followers(other) < MOST_LINKS)), index)
  }
  for (const index of range(0, count - ENDS)) {
    if (followers(index) > 0) continue
    link(index, pick(range(Math.max(index + 1, ENDS), count).filter((other) => (before[other]?.size ?? 0) < MOST_LINKS)))
  }
  const linkCount = (): number => before.reduce((total, row) => total + row.size, 0) + 2 * ENDS
  for (let attempt = 0; attempt < 2000 && linkCount() < complexity * (count + 2); attempt++) {
    const other = pick(range(ENDS, count))
    if (other === undefined || (before[other]?.size ?? 0) >= MOST_LINKS) continue
    link(pick(range(0, Math.min(other, count - ENDS)).filter((one) => followers(one) < MOST_LINKS)), other)
  }
  return before
}

/** Whether a link would say what others say already, or make one of them do so. */
function isRedundant(before: readonly ReadonlySet<number>[], one: number, other: number): boolean {
  const needs = (index: number): ReadonlySet<number> => new Set([...(before[index] ?? [])].flatMap((row) => [row, ...needs(row)]))
  if (needs(other).has(one)) return true
  const above = new Set([one, ...needs(one)])
  const below = before.map((_, index) => index).filter((index) => index === other || needs(index).has(other))
  return below.some((index) => [...(before[index] ?? [])].some((row) => above.has(row)))
}

/** Most of a resource in use when everything starts at its earliest. */
function peakOf(links: readonly ReadonlySet<number>[], weeks: readonly number[], demands: readonly number[]): number {
  const finishes: number[] = []
  const used: number[] = []
  for (const [index, before] of links.entries()) {
    const start = Math.max(0, ...[...before].map((other) => finishes[other] ?? 0))
    finishes[index] = start + (weeks[index] ?? 0)
    for (let week = start; week < (finishes[index] ?? 0); week++) used[week] = (used[week] ?? 0) + (demands[index] ?? 0)
  }
  return Math.max(0, ...used)
}

function shuffled(items: number[], random: Random): number[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item)
}
