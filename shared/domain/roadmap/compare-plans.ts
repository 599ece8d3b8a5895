/** What is different between two plans of one session: what came in, went out, moved and why, and what else changed about an action. */
import type { OutlinedAction, PlanOutline } from './outline-plan'

/** Why an action moved, as far as the two plans tell. */
export type MoveReason =
  /** It takes longer, or less long. */
  | { readonly kind: 'duration' }
  /** What it waits for ends at another time, came in, or went out. */
  | { readonly kind: 'prerequisite'; readonly ids: readonly string[] }
  /** Other people do it. */
  | { readonly kind: 'pool' }
  /** The same people are busy with other actions first, or no longer are. */
  | { readonly kind: 'busy' | 'free'; readonly ids: readonly string[] }

export interface PlanMove {
  readonly before: OutlinedAction
  readonly after: OutlinedAction
  /** Null where the plans do not tell. */
  readonly why: MoveReason | null
}

export type ChangedField = 'owner' | 'phase' | 'effort'

export interface PlanComparison {
  readonly cameIn: readonly OutlinedAction[]
  readonly wentOut: readonly OutlinedAction[]
  readonly moved: readonly PlanMove[]
  readonly changed: readonly {
    readonly before: OutlinedAction
    readonly after: OutlinedAction
    readonly fields: readonly ChangedField[]
  }[]
  readonly weeks: { readonly before: number; readonly after: number }
  readonly isSame: boolean
}

type Plan = ReadonlyMap<string, OutlinedAction>

/** In the order of the later plan; what went out in the order of the earlier one. */
export function comparePlans(before: PlanOutline, after: PlanOutline): PlanComparison {
  const [old, now] = [before, after].map(({ actions }): Plan => new Map(actions.map((action) => [action.id, action]))) as [Plan, Plan]
  const pairs = after.actions.flatMap((action) => {
    const was = old.get(action.id)
    return was === undefined ? [] : [{ before: was, after: action }]
  })
  const cameIn = after.actions.filter(({ id }) => !old.has(id))
  const wentOut = before.actions.filter(({ id }) => !now.has(id))
  const moved = pairs.filter(hasMoved).map((pair) => ({ ...pair, why: whyMoved(pair, old, now) }))
  const changed = pairs.map((pair) => ({ ...pair, fields: changedFields(pair) })).filter(({ fields }) => fields.length > 0)
  return {
    cameIn,
    wentOut,
    moved,
    changed,
    weeks: { before: before.weeks, after: after.weeks },
    isSame: cameIn.length + wentOut.length + moved.length + changed.length === 0,
  }
}

interface Pair {
  readonly before: OutlinedAction
  readonly after: OutlinedAction
}

const hasMoved = ({ before, after }: Pair): boolean => before.startWeek !== after.startWeek || before.endWeek !== after.endWeek

const FIELDS = ['owner', 'phase', 'effort'] as const satisfies readonly ChangedField[]

const changedFields = ({ before, after }: Pair): readonly ChangedField[] => FIELDS.filter((field) => before[field] !== after[field])

/** The first that applies; an action that starts when it did can only take another time. */
function whyMoved(pair: Pair, old: Plan, now: Plan): MoveReason | null {
  const { before, after } = pair
  if (before.startWeek === after.startWeek) return { kind: 'duration' }
  return becauseOfPrerequisites(pair, old, now) ?? (before.pool === after.pool ? becauseOfPeople(pair) : { kind: 'pool' })
}

/** Prerequisites explain a move when the action stands, or stood, right behind them, and that moment is another one now. */
function becauseOfPrerequisites({ before, after }: Pair, old: Plan, now: Plan): MoveReason | null {
  const [readyBefore, readyAfter] = [readyWeek(before, old), readyWeek(after, now)]
  const isLater = after.startWeek > before.startWeek
  const explains = isLater
    ? readyAfter > before.startWeek && after.startWeek === readyAfter
    : readyBefore > after.startWeek && before.startWeek === readyBefore
  if (!explains) return null
  return { kind: 'prerequisite', ids: isLater ? endingAt(after, now, readyAfter) : endingAt(before, old, readyBefore) }
}

const readyWeek = ({ after }: OutlinedAction, plan: Plan): number => Math.max(0, ...after.map((id) => plan.get(id)?.endWeek ?? 0))

const endingAt = ({ after }: OutlinedAction, plan: Plan, week: number): readonly string[] =>
  after.filter((id) => plan.get(id)?.endWeek === week)

function becauseOfPeople({ before, after }: Pair): MoveReason | null {
  if (after.startWeek > before.startWeek) return after.movedBy.length > 0 ? { kind: 'busy', ids: after.movedBy } : null
  return before.movedBy.length > 0 ? { kind: 'free', ids: before.movedBy } : null
}
