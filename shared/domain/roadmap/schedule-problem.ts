/** A plain scheduling problem: activities, resources, capacities. Knows nothing of packs and sessions. */
import type { Rational } from '../../lib/rational'

export interface Activity {
  readonly id: string
  /** Whole weeks, 0 for a milestone. */
  readonly weeks: number
  /** Resource → person-days a week while it runs. */
  readonly needs: ReadonlyMap<string, Rational>
  /** Ids of activities that must finish before it starts. */
  readonly after: readonly string[]
  readonly priority: Rational
  /** The first week it may start in; 0 unless said. */
  readonly notBefore?: number | undefined
  /** Breaks ties before priority does: smaller goes first, those without one last. */
  readonly order?: number | undefined
}

export interface ScheduleProblem {
  /** Resource → person-days a week, the same every week. */
  readonly capacity: ReadonlyMap<string, Rational>
  readonly activities: readonly Activity[]
  /** At most `max` activities start in weeks 0 to `weeks` − 1. */
  readonly startLimit?: { readonly max: number; readonly weeks: number } | undefined
}

/** When an activity could run if neither capacity nor the start limit existed. */
export interface NetworkTimes {
  readonly earliestStart: number
  readonly earliestFinish: number
  readonly latestStart: number
  readonly latestFinish: number
}

export interface Network {
  readonly times: ReadonlyMap<string, NetworkTimes>
  /** Weeks the longest chain takes. */
  readonly length: number
}

export interface Schedule extends Network {
  /** Activity → week it starts in. */
  readonly starts: ReadonlyMap<string, number>
  /** Ids, prerequisites first: placed in this order, each in its earliest feasible week, they start when `starts` says. */
  readonly order: readonly string[]
  /** Weeks until the last activity is finished. */
  readonly makespan: number
  /** The network's length: no schedule is shorter. */
  readonly lowerBound: number
}

/** Why a problem has no schedule. Ids only: the caller words it. */
export type ScheduleError =
  | { readonly code: 'duplicate-id'; readonly id: string }
  /** Its length or its first week is not a whole number from 0 to `MAX_WEEKS`. */
  | { readonly code: 'bad-weeks'; readonly id: string; readonly weeks: number }
  | { readonly code: 'unknown-prerequisite'; readonly id: string; readonly prerequisite: string }
  | { readonly code: 'negative-need'; readonly id: string; readonly resource: string }
  /** `capacity` is null when the problem names none for the resource. */
  | {
      readonly code: 'need-exceeds-capacity'
      readonly id: string
      readonly resource: string
      readonly need: Rational
      readonly capacity: Rational | null
    }
  /** Each waits for the next one, the last for the first. */
  | { readonly code: 'cycle'; readonly ids: readonly string[] }

/** Longest activity accepted, in weeks: nearly two thousand years, so anything longer is a mistake in the file. */
export const MAX_WEEKS = 100_000
