/**
 * Everything the answers add up to, recomputed once per change of the data. What people look at while they answer is worked out at once;
 * the plan is scheduled by a worker and follows within a tenth of a second. Until it does, the last one stays on screen.
 */
import { useDeferredValue, useEffect } from 'react'
import type { SessionHead } from '../../shared/domain/interview/session'
import type { Pack } from '../../shared/domain/pack/pack'
import { finishPlan } from '../../shared/domain/roadmap/finish-plan'
import type { PlanSolution } from '../../shared/domain/roadmap/plan-problem'
import { type PreparedPlan, preparePlan } from '../../shared/domain/roadmap/prepare-plan'
import type { Roadmap } from '../../shared/domain/roadmap/roadmap'
import { RECORD_TABLES, type RecordTable } from '../../shared/records/apply-change'
import type { SessionData } from '../../shared/records/session-data'
import { type Assessment, assess } from './assess'
import { readSession } from './current-session'
import { planKey, usePlanStore } from './plan-store'
import { useSessionStore } from './session-store'

export interface Derived extends Assessment {
  readonly roadmap: Roadmap
  /** True while `roadmap` is that of a moment ago: good enough to look at, not to be saved or printed. */
  readonly isPlanPending: boolean
}

/** An assessment and the plan that is to be scheduled for it. */
interface Prepared {
  readonly data: SessionData
  readonly assessment: Assessment
  readonly plan: PreparedPlan
  readonly key: string
}

let lastAssessed: { readonly data: SessionData; readonly assessment: Assessment } | null = null
let lastPrepared: Prepared | null = null
let lastDerived: { readonly of: Prepared; readonly derived: Derived } | null = null

/** The same object until something changes that a screen reads: moving to the next question does not. What was typed re-counts nothing. */
function prepareOnce(pack: Pack, data: SessionData): Prepared {
  const last = lastPrepared?.assessment.pack === pack ? lastPrepared : null
  if (last !== null && holdsTheSame(last.data, data)) return last
  const assessment = assessOnce(pack, data)
  const { session, scorecard, findings } = assessment
  const isSamePlan = last !== null && last.assessment.scorecard === scorecard && plansTheSame(last.data, data)
  const plan = isSamePlan ? last.plan : preparePlan(pack, session, scorecard, findings)
  lastPrepared = { data, assessment, plan, key: isSamePlan ? last.key : planKey(plan.problem) }
  return lastPrepared
}

/** What the answers say, counted again only when one of them, or what they are held against, changed; always with the session as it is now. */
function assessOnce(pack: Pack, data: SessionData): Assessment {
  const session = readSession(data)
  if (lastAssessed?.assessment.pack === pack && countsTheSame(lastAssessed.data, data)) return { ...lastAssessed.assessment, session }
  lastAssessed = { data, assessment: assess(pack, session) }
  return lastAssessed.assessment
}

/**
 * Null while the first plan of a session is being scheduled. The same object as before when nothing changed.
 * @param solution of the prepared plan; undefined while it is not known
 */
function deriveOnce(prepared: Prepared, solution: PlanSolution | undefined): Derived | null {
  const { assessment, plan } = prepared
  const isPlanPending = solution === undefined
  if (lastDerived?.of === prepared && lastDerived.derived.isPlanPending === isPlanPending) return lastDerived.derived
  const roadmap = solution === undefined ? staleRoadmap(prepared) : finishPlan(plan, solution)
  if (roadmap === null) return null
  lastDerived = { of: prepared, derived: { ...assessment, roadmap, isPlanPending } }
  return lastDerived.derived
}

/** The plan of a moment ago, in today's words. */
function staleRoadmap({ data, plan: { edited } }: Prepared): Roadmap | null {
  if (lastDerived === null || lastDerived.of.data.sessionId !== data.sessionId) return null
  const definitions = new Map(lastDerived.derived.roadmap.definitions)
  for (const action of edited.actions) definitions.set(action.id, action)
  return { ...lastDerived.derived.roadmap, definitions }
}

/** What the facilitator writes on the parts of a document is read by nothing that is derived: who shows it takes it from the store. */
const READ = RECORD_TABLES.filter((table) => table !== 'prose')

function holdsTheSame(a: SessionData, b: SessionData): boolean {
  if (a === b) return true
  return a.session?.head === b.session?.head && plansTheSame(a, b) && READ.every((table) => a[table] === b[table])
}

const plansTheSame = (a: SessionData, b: SessionData): boolean =>
  a.sessionId === b.sessionId && a.session?.pools === b.session?.pools && a.session?.capacity === b.session?.capacity && a.edits === b.edits

/** Records that scores, agreement and findings are made of. */
const COUNTED = ['participants', 'ballots', 'answers'] as const satisfies readonly RecordTable[]
/** Of the head only documents read these. */
const WRITTEN: ReadonlySet<string> = new Set(['request', 'scope', 'risks', 'signatories', 'withheld'] satisfies (keyof SessionHead)[])

const countsTheSame = (a: SessionData, b: SessionData): boolean =>
  a.sessionId === b.sessionId && COUNTED.every((table) => a[table] === b[table]) && isSameHead(a.session?.head, b.session?.head)

function isSameHead(a: SessionHead | undefined, b: SessionHead | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b
  const fields = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof SessionHead)[])
  return [...fields].every((field) => WRITTEN.has(field) || a[field] === b[field])
}

/** Null while no session is open, and while the first plan of one is being scheduled. */
export function useDerived(): Derived | null {
  const data = useSessionStore((state) => state.data)
  const pack = useSessionStore((state) => state.pack)
  const prepared = data === null || pack === null || data.session === null ? null : prepareOnce(pack, data)
  const key = prepared?.key ?? ''
  const solution = usePlanStore((state) => state.solved.get(key))
  const { request } = usePlanStore.getState()
  const isMissing = prepared !== null && solution === undefined
  useEffect(() => {
    if (isMissing && prepared !== null) request(key, prepared.plan.problem)
  }, [isMissing, prepared, key, request])
  return prepared === null ? null : deriveOnce(prepared, solution)
}

/**
 * The same for screens that take long to draw: a change is drawn in slices between which the window answers, and a first visit begins with
 * an empty page. What is drawn from it must be a component of its own that is not drawn again for the same value (`memo`).
 */
export function useDerivedInSlices(): Derived | null {
  return useDeferredValue(useDerived(), null)
}
