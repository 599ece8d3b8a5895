/**
 * What-if: METHOD.md section 7. With a set of actions done, a question rises to at least level 3 at at least E2 when every
 * candidate lifting it is done. A projection: its verdict is a promise, and its gates are to be verified when the work is done.
 */
import { type CountedVotes, countVotes } from '../interview/count-votes'
import { isBacked } from '../interview/evidence'
import type { AgreedAnswer, Session } from '../interview/session'
import type { GateState, LevelNumber, Pack, Phase } from '../pack/pack'
import { scoreAnswers } from '../scoring/score-answers'
import { type QuestionResult, type Scorecard, VERDICTS, type Verdict } from '../scoring/scorecard'
import type { PlannedAction, Roadmap } from './roadmap'

export interface ProjectedGate {
  readonly id: string
  readonly questionId: string
  readonly today: GateState
  readonly projected: GateState
  /** Its question would have risen, so somebody has to look before the gate counts. */
  readonly toBeVerified: boolean
}

export interface Projection {
  /** Never worse than today's. */
  readonly verdict: Verdict
  /** Of the projected answers. */
  readonly scorecard: Scorecard
  /** Questions that rise, in pack order. */
  readonly raised: readonly string[]
  /** In pack order. */
  readonly gates: readonly ProjectedGate[]
}

/** The projection with these actions done. Called at every tick of a box: all that does not depend on the set is worked out before. */
export type Projector = (doneActionIds: ReadonlySet<string>) => Projection

/**
 * Candidates are all actions the answers call for: planned, later, and dropped by the team. Dropping an action delivers nothing, so
 * a question it lifts waits for it. A question answered not-applicable stays out of every sum.
 *
 * Answers never fall, and neither does the verdict: raising an answer can only make rule 2 (too little known) give way to a
 * worse one that it had covered. What was bad before is no news that work done has brought, so today's verdict is the floor.
 */
export function createProjector(pack: Pack, session: Session, today: Scorecard, roadmap: Roadmap): Projector {
  const votes = countVotes(session)
  const liftersByQuestion = liftersOf(today, roadmap)
  return (doneActionIds) => {
    const raised = [...liftersByQuestion].filter(([, ids]) => ids.every((id) => doneActionIds.has(id))).map(([id]) => id)
    const scorecard = raised.length === 0 ? today : scoreRaised(pack, session, votes, today, raised)
    return {
      verdict: betterOf(today.verdict, scorecard.verdict),
      scorecard,
      raised,
      gates: compareGates(today, scorecard, new Set(raised)),
    }
  }
}

/** Applicable question → the candidates lifting it; questions that none lifts are missing. In pack order. */
function liftersOf({ questions }: Scorecard, { actions, later, dropped, definitions }: Roadmap): ReadonlyMap<string, readonly string[]> {
  const candidates = [...actions, ...later, ...dropped]
  const lifters = new Map<string, string[]>()
  for (const { questionId, applicable } of questions.values()) {
    const ids = applicable ? candidates.filter(({ id }) => definitions.get(id)?.lifts.includes(questionId)).map(({ id }) => id) : []
    if (ids.length > 0) lifters.set(questionId, ids)
  }
  return lifters
}

function scoreRaised(pack: Pack, session: Session, votes: CountedVotes, today: Scorecard, raised: readonly string[]): Scorecard {
  const risen = new Set(raised)
  const agreed = new Map(session.agreed.map((answer) => [answer.questionId, answer]))
  const answers = raised.flatMap((id) => {
    const result = today.questions.get(id)
    return result === undefined ? [] : [raise(result, agreed.get(id))]
  })
  return scoreAnswers(
    pack,
    { ...session, agreed: [...session.agreed.filter(({ questionId }) => !risen.has(questionId)), ...answers] },
    votes,
  )
}

/** A provisional answer is raised from the level it gives. */
function raise({ questionId, claimed, evidence }: QuestionResult, agreed: AgreedAnswer | undefined): AgreedAnswer {
  const level = Math.max(3, claimed ?? 0) as LevelNumber
  const isSeen = isBacked(level, evidence)
  return { ...agreed, questionId, answer: { state: 'level', level }, evidence: isSeen ? agreed?.evidence : 'E2' }
}

const betterOf = (one: Verdict, other: Verdict): Verdict => (VERDICTS.indexOf(one) >= VERDICTS.indexOf(other) ? one : other)

function compareGates(today: Scorecard, projected: Scorecard, raised: ReadonlySet<string>): readonly ProjectedGate[] {
  const states = new Map(projected.gates.map(({ id, state }) => [id, state]))
  return today.gates.map(({ id, questionId, state }) => ({
    id,
    questionId,
    today: state,
    projected: states.get(id) ?? state,
    toBeVerified: raised.has(questionId) && state !== 'not-required',
  }))
}

/** Phases with exit criteria; what scales comes after the release. */
export const EXIT_PHASES = ['unblock', 'build', 'prove'] as const satisfies readonly Phase[]

export interface PhaseExit {
  readonly phase: (typeof EXIT_PHASES)[number]
  /** Planned actions of this phase, in the order of the plan. */
  readonly actions: readonly PlannedAction[]
  /** With every planned action up to and including this phase done. */
  readonly projection: Projection
}

/** Where the plan stands at the end of each phase: exit criteria, not dates. */
export function projectPhases(projector: Projector, { actions }: Roadmap): readonly PhaseExit[] {
  return EXIT_PHASES.map((phase, at) => {
    const reached: readonly Phase[] = EXIT_PHASES.slice(0, at + 1)
    const done = actions.filter((action) => reached.includes(action.phase)).map(({ id }) => id)
    return { phase, actions: actions.filter((action) => action.phase === phase), projection: projector(new Set(done)) }
  })
}
