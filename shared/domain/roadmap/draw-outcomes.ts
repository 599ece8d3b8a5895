/**
 * How long a plan may take: METHOD.md section 7, "Uncertainty". Every draw gives all planned actions other efforts and weeks and places
 * them again in the order of the chosen schedule. Doubles, which is exact enough for odds; the same seed gives the same figures.
 */
import { drawNormalPair, normalShareBelow } from '../../lib/normal'
import { createRandom, type Random } from '../../lib/random'
import { toNumber } from '../../lib/rational'
import { triangularQuantile } from '../../lib/triangular'
import type { Estimate } from '../pack/pack'
import { compileProblem, toRows } from './compile-problem'
import { placeInOrder } from './generate-schedule'
import type { PlanEstimate, PlanProblem } from './plan-problem'
import { createNumberUsage } from './resource-usage'
import type { Schedule } from './schedule-problem'

/** Between any two of the drawn quantities: those of one action, and those of different actions. */
const CORRELATION = 0.5
const [COMMON_SHARE, OWN_SHARE] = [Math.sqrt(CORRELATION), Math.sqrt(1 - CORRELATION)]

/** Doubles of sums and quotients may miss by this much, a part of a week or of a capacity. */
const TOLERANCE = 1e-9

/** Whole weeks the plan takes in each draw, the shortest first. */
export function drawMakespans(problem: PlanProblem, schedule: Schedule): Float64Array {
  const activities = new Map(problem.activities.map((activity, index) => [activity.id, { activity, estimate: problem.estimates[index] }]))
  const chosen = schedule.order.flatMap((id) => activities.get(id) ?? [])
  const estimates = chosen.flatMap(({ estimate }) => estimate ?? [])
  const pools = [...problem.capacity.keys()]
  const capacities = Float64Array.from(problem.capacity.values(), toNumber)
  const poolOf = Int32Array.from(estimates, ({ pool }) => pools.indexOf(pool))
  const compiled = compileProblem(
    chosen.map(({ activity }) => activity),
    schedule,
    problem.startLimit,
  )
  const rates = new Float64Array(estimates.length)
  const usage = createNumberUsage(
    toRows(Array.from(poolOf, (pool) => [pool])),
    rates,
    capacities.map((capacity) => capacity * (1 + TOLERANCE)),
  )
  const list = Int32Array.from(estimates.keys())
  const starts = new Int32Array(estimates.length)
  const drawEstimates = createEstimateDraw(estimates, createRandom(problem.seed))
  const makespans = new Float64Array(problem.draws)
  for (let draw = 0; draw < problem.draws; draw++) {
    const { efforts, weeks } = drawEstimates()
    for (let index = 0; index < list.length; index++) {
      const effort = efforts[index] ?? 0
      const length = durationOf(effort, weeks[index] ?? 0, capacities[poolOf[index] ?? 0] ?? 0)
      compiled.weeks[index] = length
      rates[index] = length === 0 ? 0 : effort / length
    }
    makespans[draw] = placeInOrder(compiled, usage, list, starts)
  }
  return makespans.sort()
}

const wholeWeeks = (weeks: number): number => Math.ceil(weeks - TOLERANCE)
const durationOf = (effort: number, weeks: number, capacity: number): number => Math.max(wholeWeeks(weeks), wholeWeeks(effort / capacity))

/**
 * Draws of all efforts and weeks, each triangular, joined by a Gaussian copula with one common factor: with F of the draw and e of
 * the quantity standard normal and independent, z = √ρ F + √(1 − ρ) e, and the share of the normal distribution below z picks the
 * value. Effort and weeks of an action have an e each: that both run over together is the common factor's doing.
 */
export function createEstimateDraw(
  estimates: readonly PlanEstimate[],
  random: Random,
): () => { readonly efforts: Float64Array; readonly weeks: Float64Array } {
  const [efforts, weeks] = [new Float64Array(estimates.length), new Float64Array(estimates.length)]
  const [effortPoints, weekPoints] = [
    toPoints(estimates.map(({ effort }) => effort)),
    toPoints(estimates.map(({ weeks: length }) => length)),
  ]
  const pair = { one: 0, other: 0 }
  const outcome = { efforts, weeks }
  return () => {
    drawNormalPair(random, pair)
    const common = COMMON_SHARE * pair.one
    for (let index = 0; index < efforts.length; index++) {
      drawNormalPair(random, pair)
      efforts[index] = quantileAt(effortPoints, index, normalShareBelow(common + OWN_SHARE * pair.one))
      weeks[index] = quantileAt(weekPoints, index, normalShareBelow(common + OWN_SHARE * pair.other))
    }
    return outcome
  }
}

/** min, likely and max of one estimate after the other. */
const toPoints = (estimates: readonly Estimate[]): Float64Array =>
  Float64Array.from(estimates.flatMap(({ min, likely, max }) => [min, likely, max]))

const quantileAt = (points: Float64Array, index: number, share: number): number =>
  triangularQuantile(share, points[index * 3] ?? 0, points[index * 3 + 1] ?? 0, points[index * 3 + 2] ?? 0)

/** The smallest of the values that at least the share `share` of them does not exceed. Null without values. */
export function nearestRank(ascending: Float64Array, share: number): number | null {
  return ascending[Math.max(1, Math.ceil(share * ascending.length)) - 1] ?? null
}
