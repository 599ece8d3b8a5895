import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scheduleActions } from '../../../../../shared/domain/roadmap/schedule-actions'
import type { Activity, ScheduleProblem } from '../../../../../shared/domain/roadmap/schedule-problem'
import { compare, type Rational, rational, sum } from '../../../../../shared/lib/rational'

const RESOURCES = ['x', 'y', 'z']

/**
 * Prerequisites point to earlier activities only, so that there is no cycle; needs are at most the capacity of 10 (or of as much more
 * as no longer fits into a double).
 */
const problems: fc.Arbitrary<ScheduleProblem> = fc
  .record({
    drafts: fc.array(
      fc.record({
        weeks: fc.integer({ min: 0, max: 5 }),
        needs: fc.dictionary(fc.constantFrom(...RESOURCES), fc.integer({ min: 0, max: 30 })),
        links: fc.array(fc.nat(), { maxLength: 3 }),
        priority: fc.nat(5),
        notBefore: fc.option(fc.nat(8), { nil: undefined }),
      }),
      { maxLength: 25 },
    ),
    scale: fc.constantFrom(1n, 10n ** 17n + 1n),
    startLimit: fc.option(fc.record({ max: fc.integer({ min: 0, max: 5 }), weeks: fc.integer({ min: 0, max: 6 }) }), { nil: undefined }),
  })
  .map(({ drafts, startLimit, scale }) => ({
    capacity: new Map(RESOURCES.map((name) => [name, rational(10n * scale)])),
    startLimit,
    activities: drafts.map(
      ({ weeks, needs, links, priority, notBefore }, index): Activity => ({
        id: `a${index}`,
        weeks,
        needs: new Map(Object.entries(needs).map(([name, thirds]) => [name, rational(BigInt(thirds) * scale, 3)])),
        after: index === 0 ? [] : [...new Set(links.map((link) => `a${link % index}`))],
        priority: rational(priority),
        notBefore,
      }),
    ),
  }))

const scheduled = (problem: ScheduleProblem, restarts = 0) => {
  const result = scheduleActions(problem, { seed: 7, restarts })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const usedIn = (problem: ScheduleProblem, starts: ReadonlyMap<string, number>, resource: string, week: number): Rational =>
  sum(
    problem.activities
      .filter(({ id, weeks }) => (starts.get(id) ?? 0) <= week && week < (starts.get(id) ?? 0) + weeks)
      .flatMap(({ needs }) => needs.get(resource) ?? []),
  )

describe.each([0, 30])('every schedule of %i restarts', (restarts) => {
  it('finishes prerequisites first', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { starts } = scheduled(problem, restarts)
        const weeksOf = new Map(problem.activities.map(({ id, weeks }) => [id, weeks]))
        for (const { id, after } of problem.activities) {
          for (const other of after) expect(starts.get(id)).toBeGreaterThanOrEqual((starts.get(other) ?? 0) + (weeksOf.get(other) ?? 0))
        }
      }),
    )
  })

  it('stays within every capacity in every week', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { starts, makespan } = scheduled(problem, restarts)
        for (const [resource, capacity] of problem.capacity) {
          for (let week = 0; week < makespan; week++)
            expect(compare(usedIn(problem, starts, resource, week), capacity)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('starts nothing before its date', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { starts } = scheduled(problem, restarts)
        for (const { id, notBefore = 0 } of problem.activities) expect(starts.get(id)).toBeGreaterThanOrEqual(notBefore)
      }),
    )
  })

  it('keeps the start limit', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const limit = problem.startLimit
        if (limit === undefined) return
        expect([...scheduled(problem, restarts).starts.values()].filter((week) => week < limit.weeks).length).toBeLessThanOrEqual(limit.max)
      }),
    )
  })

  it('is never shorter than the network, and as long as that without capacity and limit', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { makespan, lowerBound } = scheduled(problem, restarts)
        expect(makespan).toBeGreaterThanOrEqual(lowerBound)
        const free = {
          ...problem,
          startLimit: undefined,
          activities: problem.activities.map((activity) => ({ ...activity, needs: new Map() })),
        }
        expect(scheduled(free, restarts).makespan).toBe(lowerBound)
      }),
    )
  })

  it('does not depend on the order the activities are listed in', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const reversed = { ...problem, activities: [...problem.activities].reverse() }
        expect(new Map([...scheduled(reversed, restarts).starts].sort())).toEqual(new Map([...scheduled(problem, restarts).starts].sort()))
      }),
    )
  })
})

describe('restarts', () => {
  it('never make a schedule longer, and change nothing unless they make it shorter', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const [single, searched] = [scheduled(problem), scheduled(problem, 40)]
        expect(searched.makespan).toBeLessThanOrEqual(single.makespan)
        if (searched.makespan === single.makespan) expect(searched).toEqual(single)
      }),
    )
  })

  it('give the same schedule every time', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expect(scheduled(problem, 20)).toEqual(scheduled(problem, 20))
      }),
    )
  })

  it('name the order in which placing gives the schedule', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { starts, order } = scheduled(problem, 20)
        const placed = scheduleActions(problem, { placingOrder: () => (one, other) => order.indexOf(one.id) - order.indexOf(other.id) })
        expect(placed).toMatchObject({ ok: true, value: { order, starts } })
      }),
    )
  })
})
