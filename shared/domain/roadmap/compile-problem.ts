/**
 * A problem as plain numbers for the inner loops: activities are indexes into one fixed list with prerequisites first, links and
 * needs are rows of flat tables. Amounts stay exact: `resource-usage.ts` scales them to whole numbers.
 */
import type { Activity, Network, ScheduleProblem } from './schedule-problem'

/** Row i holds `items[starts[i]]` to `items[starts[i + 1] − 1]`. */
export interface Rows {
  readonly starts: Int32Array
  readonly items: Int32Array
}

export interface CompiledProblem {
  readonly count: number
  readonly weeks: Int32Array
  readonly notBefore: Int32Array
  readonly latestFinish: Int32Array
  /** Indexes that must finish first, all smaller than the row's own. */
  readonly before: Rows
  /** Indexes that wait for it, all greater than the row's own. */
  readonly behind: Rows
  /** At most `max` activities start before week `weeks`; null without a limit. */
  readonly startLimit: { readonly max: number; readonly weeks: number } | null
}

/** `list` holds all activities of the problem, prerequisites first. */
export function compileProblem(list: readonly Activity[], { times }: Network, startLimit: ScheduleProblem['startLimit']): CompiledProblem {
  const indexOf = new Map(list.map(({ id }, index) => [id, index]))
  const before = list.map(({ after }) => [...new Set(after)].flatMap((id) => indexOf.get(id) ?? []))
  const behind = list.map((): number[] => [])
  for (const [index, row] of before.entries()) for (const prerequisite of row) behind[prerequisite]?.push(index)
  return {
    count: list.length,
    weeks: Int32Array.from(list, ({ weeks }) => weeks),
    notBefore: Int32Array.from(list, ({ notBefore = 0 }) => notBefore),
    latestFinish: Int32Array.from(list, ({ id }) => times.get(id)?.latestFinish ?? 0),
    before: toRows(before),
    behind: toRows(behind),
    startLimit: startLimit ?? null,
  }
}

export function toRows(rows: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(rows.length + 1)
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.length
  return { starts, items: Int32Array.from(rows.flat()) }
}
