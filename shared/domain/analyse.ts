/** The whole arithmetic as one plain JSON object: DESIGN.md, "Command line", `analyse`. Doubles are not rounded, absent is null. */
import { type Rational, toNumber } from '../lib/rational'
import type { Agreement, AgreementLabel } from './agreement/agreement'
import { measureAgreement } from './agreement/measure-agreement'
import { deriveFindings } from './findings/derive-findings'
import type { FindingKind, Findings, Task } from './findings/findings'
import { countVotes } from './interview/count-votes'
import type { Session } from './interview/session'
import type { GateState, Pack, Phase } from './pack/pack'
import { estimateMoney, type Money } from './roadmap/estimate-money'
import { planRoadmap } from './roadmap/plan-roadmap'
import type { Roadmap } from './roadmap/roadmap'
import { scoreAnswers } from './scoring/score-answers'
import type { DimensionScore, Scorecard, Verdict } from './scoring/scorecard'

/** Keys in the order tools outside the app read them; the same input gives the same bytes. */
export interface Analysis {
  readonly verdict: Verdict
  readonly weightSensitive: boolean
  readonly indicative: boolean
  readonly weakest: readonly string[]
  readonly coverage: number
  readonly backed: number | null
  readonly dimensions: readonly AnalysedDimension[]
  readonly gates: readonly { readonly id: string; readonly state: GateState }[]
  /** In discussion order. */
  readonly agreement: readonly AnalysedAgreement[]
  readonly findings: readonly { readonly kind: FindingKind; readonly ref: string }[]
  readonly patterns: readonly { readonly id: string; readonly headline: boolean }[]
  readonly tasks: readonly Task[]
  readonly roadmap: AnalysedRoadmap
}

interface AnalysedDimension {
  readonly id: string
  readonly index: number | null
  readonly claimed: number | null
  readonly low: number | null
  readonly high: number | null
  readonly coverage: number | null
  readonly backed: number | null
  readonly topics: readonly {
    readonly id: string
    readonly mean: number | null
    readonly claimed: number | null
    readonly low: number | null
    readonly high: number | null
  }[]
}

interface AnalysedAgreement {
  readonly questionId: string
  readonly label: AgreementLabel
  readonly n: number
  readonly spread: number | null
  readonly ad: number | null
  readonly a: number | null
}

interface AnalysedRoadmap {
  readonly actions: readonly {
    readonly id: string
    readonly pool: string
    readonly startWeek: number
    readonly endWeek: number
    readonly phase: Phase
    readonly priority: number
    readonly critical: boolean
    readonly float: number
    readonly movedBy: readonly string[] | null
  }[]
  readonly later: readonly string[]
  readonly overload: readonly string[]
  readonly weeks: number
  readonly lowerBoundWeeks: number
  readonly p50Weeks: number | null
  readonly p80Weeks: number | null
  readonly effort: number
  /** Null without business figures. */
  readonly money: AnalysedMoney | null
}

/** In the session's currency; null = not entered. `unpricedDays` are the person-days that `costToRelease` leaves out. */
interface AnalysedMoney {
  readonly currency: string
  readonly costToRelease: number | null
  readonly costOfWaiting: number | null
  readonly benefitPerYear: number | null
  readonly runCostPerYear: number | null
  readonly spent: number | null
  readonly unpricedDays: number | null
}

/** Pack and session are expected to be parsed and checked. */
export function analyse(pack: Pack, session: Session): Analysis {
  const votes = countVotes(session)
  const scorecard = scoreAnswers(pack, session, votes)
  const agreement = measureAgreement(pack, session, votes)
  const findings = deriveFindings(pack, session, scorecard, agreement)
  const roadmap = planRoadmap(pack, session, scorecard, findings)
  return {
    ...presentScores(scorecard),
    ...presentFindings(agreement, findings),
    roadmap: presentRoadmap(roadmap, estimateMoney(session, roadmap)),
  }
}

const double = (value: Rational | null): number | null => (value === null ? null : toNumber(value))

const presentScores = (scorecard: Scorecard) => ({
  verdict: scorecard.verdict,
  weightSensitive: scorecard.weightSensitive,
  indicative: scorecard.indicative,
  weakest: scorecard.weakest,
  coverage: toNumber(scorecard.coverage),
  backed: double(scorecard.backed),
  dimensions: scorecard.dimensions.map(presentDimension),
  gates: scorecard.gates.map(({ id, state }) => ({ id, state })),
})

const presentDimension = ({ id, index, claimed, low, high, coverage, backed, topics }: DimensionScore): AnalysedDimension => ({
  id,
  index: double(index),
  claimed: double(claimed),
  low: double(low),
  high: double(high),
  coverage: double(coverage),
  backed: double(backed),
  topics: topics.map((topic) => ({
    id: topic.id,
    mean: double(topic.mean),
    claimed: double(topic.claimed),
    low: double(topic.low),
    high: double(topic.high),
  })),
})

const presentFindings = ({ questions }: Agreement, { findings, patterns, tasks }: Findings) => ({
  agreement: questions.map(
    ({ questionId, label, n, spread, ad, a }): AnalysedAgreement => ({ questionId, label, n, spread, ad: double(ad), a: double(a) }),
  ),
  findings: findings.map(({ kind, ref }) => ({ kind, ref })),
  patterns: patterns.map(({ id, headline }) => ({ id, headline })),
  tasks: tasks.map(({ id, kind, ref, topicId, personId, seat, artefact, due }) => ({
    id,
    kind,
    ref,
    topicId,
    personId,
    seat,
    artefact,
    due,
  })),
})

const presentRoadmap = (roadmap: Roadmap, money: Money | null): AnalysedRoadmap => ({
  actions: roadmap.actions.map(({ id, pool, startWeek, endWeek, phase, priority, critical, float, movedBy }) => ({
    id,
    pool,
    startWeek,
    endWeek,
    phase,
    priority: toNumber(priority),
    critical,
    float,
    movedBy,
  })),
  later: roadmap.later.map(({ id }) => id),
  overload: roadmap.overload,
  weeks: roadmap.weeks,
  lowerBoundWeeks: roadmap.lowerBoundWeeks,
  p50Weeks: roadmap.p50Weeks,
  p80Weeks: roadmap.p80Weeks,
  effort: toNumber(roadmap.effort),
  money: money === null ? null : presentMoney(money),
})

const presentMoney = (money: Money): AnalysedMoney => ({
  currency: money.currency,
  costToRelease: double(money.costToRelease),
  costOfWaiting: double(money.costOfWaiting),
  benefitPerYear: double(money.benefitPerYear),
  runCostPerYear: double(money.runCostPerYear),
  spent: double(money.spent),
  unpricedDays: double(money.unpricedDays),
})
