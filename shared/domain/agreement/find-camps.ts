/** Where the votes on one question fall apart: METHOD.md section 5, first rule of "Label". */

/** Levels a with at least a third of the votes at or below a, and at least a third at a + 2 or above. */
export function splitLevels(counts: readonly number[], n: number): readonly number[] {
  const third = Math.ceil(n / 3)
  const votesBetween = (from: number, to: number) => counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0)
  return [0, 1, 2].filter((level) => votesBetween(0, level) >= third && votesBetween(level + 2, 4) >= third)
}

/** Whether at most a sixth of the votes lie between the two sides of a split. */
export const isGapEmpty = (counts: readonly number[], n: number, split: number): boolean => 6 * (counts[split + 1] ?? 0) <= n

/** Lowest and highest level of one camp that got a vote. */
export interface Camp {
  readonly from: number
  readonly to: number
}

export interface Camps {
  readonly low: Camp
  readonly high: Camp
}

/**
 * The two camps of a question labelled `two-camps`; null for every other. Of several possible splits the one with the fewest votes
 * between the camps, then the one in the middle of the scale.
 */
export function findCamps(counts: readonly number[]): Camps | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const between = (split: number) => counts[split + 1] ?? 0
  const [split] = [...splitLevels(counts, n)]
    .filter((level) => isGapEmpty(counts, n, level))
    .sort((a, b) => between(a) - between(b) || Math.abs(a - 1) - Math.abs(b - 1))
  if (n < 5 || split === undefined) return null
  const voted = [0, 1, 2, 3, 4].filter((level) => (counts[level] ?? 0) > 0)
  return { low: campOf(voted.filter((level) => level <= split)), high: campOf(voted.filter((level) => level >= split + 2)) }
}

const campOf = (levels: readonly number[]): Camp => ({ from: Math.min(...levels), to: Math.max(...levels) })
