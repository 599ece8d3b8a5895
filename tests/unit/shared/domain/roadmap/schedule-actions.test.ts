import { describe, expect, it } from 'vitest'
import { scheduleActions } from '../../../../../shared/domain/roadmap/schedule-actions'
import type { Activity, ScheduleProblem } from '../../../../../shared/domain/roadmap/schedule-problem'
import { type Rational, rational, rationalFromNumber } from '../../../../../shared/lib/rational'

interface Options {
  needs?: Record<string, number>
  after?: string[]
  priority?: number
}
const activity = (id: string, weeks: number, { needs = {}, after = [], priority = 0 }: Options = {}): Activity => ({
  id,
  weeks,
  needs: exact(needs),
  after,
  priority: rational(priority),
})
const exact = (values: Record<string, number>): Map<string, Rational> =>
  new Map(Object.entries(values).map(([name, value]) => [name, rationalFromNumber(value)]))
const schedule = (activities: Activity[], capacity: Record<string, number> = {}, startLimit?: ScheduleProblem['startLimit']) =>
  scheduleActions({ capacity: exact(capacity), activities, startLimit })
const startsOf = (...parameters: Parameters<typeof schedule>) => {
  const result = schedule(...parameters)
  if (!result.ok) throw new Error(result.error.code)
  return Object.fromEntries(result.value.starts)
}
const errorOf = (...parameters: Parameters<typeof schedule>) => {
  const result = schedule(...parameters)
  return result.ok ? null : result.error
}

describe('the scheduler', () => {
  it('has nothing to do without activities', () => {
    expect(schedule([])).toMatchObject({ ok: true, value: { makespan: 0, lowerBound: 0 } })
  })

  it('starts everything at once when nothing is in the way', () => {
    expect(startsOf([activity('a', 3), activity('b', 1)])).toEqual({ a: 0, b: 0 })
  })

  it('waits for prerequisites', () => {
    expect(startsOf([activity('c', 1, { after: ['a', 'b'] }), activity('a', 3), activity('b', 1)])).toEqual({ a: 0, b: 0, c: 3 })
  })

  it('never uses more than the capacity, compared exactly', () => {
    const third = { needs: { team: 0.1 } }
    expect(startsOf([activity('a', 1, third), activity('b', 1, third), activity('c', 1, third)], { team: 0.3 })).toEqual({
      a: 0,
      b: 0,
      c: 0,
    })
    expect(startsOf([activity('a', 1, { needs: { team: 0.2 } }), activity('b', 1, { needs: { team: 0.11 } })], { team: 0.3 })).toEqual({
      a: 0,
      b: 1,
    })
  })

  it('asks every resource an activity needs', () => {
    const activities = [
      activity('a', 2, { needs: { x: 1 } }),
      activity('b', 1, { needs: { y: 1 } }),
      activity('c', 1, { needs: { x: 1, y: 1 } }),
    ]
    expect(startsOf(activities, { x: 1, y: 1 })).toEqual({ a: 0, b: 0, c: 2 })
  })

  it('fills an earlier hole that is long enough', () => {
    const all = { needs: { team: 1 } }
    const activities = [
      activity('first', 1, all),
      activity('wait', 2, { after: ['first'] }),
      activity('last', 3, { ...all, after: ['wait'] }),
      activity('small', 2, all),
    ]
    expect(startsOf(activities, { team: 1 })).toEqual({ first: 0, wait: 1, last: 3, small: 1 })
  })

  it('places the earliest latest-finish first, then the higher priority, then the lower id', () => {
    const all = { needs: { team: 1 } }
    const chain = [activity('z', 1, all), activity('follow', 5, { after: ['z'] })]
    expect(startsOf([activity('a', 1, { ...all, priority: 9 }), ...chain], { team: 1 })).toMatchObject({ z: 0, a: 1 })
    expect(startsOf([activity('a', 1, all), activity('b', 1, { ...all, priority: 9 })], { team: 1 })).toEqual({ b: 0, a: 1 })
    expect(startsOf([activity('b', 1, all), activity('a', 1, all)], { team: 1 })).toEqual({ a: 0, b: 1 })
  })

  it('takes another placing order when given one', () => {
    const all = { needs: { team: 1 } }
    const problem = { capacity: exact({ team: 1 }), activities: [activity('a', 1, all), activity('b', 1, all)] }
    const result = scheduleActions(problem, { placingOrder: () => (one, other) => (one.id < other.id ? 1 : -1) })
    expect(result).toMatchObject({
      ok: true,
      value: {
        starts: new Map([
          ['b', 0],
          ['a', 1],
        ]),
      },
    })
  })

  it('limits how many activities start in the first weeks', () => {
    expect(
      startsOf(
        [...'abcd'].map((id) => activity(id, 1)),
        {},
        { max: 2, weeks: 3 },
      ),
    ).toEqual({ a: 0, b: 0, c: 3, d: 3 })
  })

  it('places milestones of 0 weeks, which use nothing', () => {
    const activities = [
      activity('a', 2, { needs: { team: 1 } }),
      activity('gate', 0, { after: ['a'], needs: { team: 5 } }),
      activity('b', 1, { after: ['gate'], needs: { team: 1 } }),
    ]
    const result = schedule(activities, { team: 1 })
    expect(result).toMatchObject({
      ok: true,
      value: {
        starts: new Map([
          ['a', 0],
          ['gate', 2],
          ['b', 2],
        ]),
        makespan: 3,
        lowerBound: 3,
      },
    })
  })

  it('measures the network without capacity', () => {
    const all = { needs: { team: 1 } }
    const result = schedule([activity('a', 2, all), activity('b', 3, { ...all, after: ['a'] }), activity('c', 1, all)], { team: 1 })
    expect(result).toMatchObject({ ok: true, value: { makespan: 6, lowerBound: 5 } })
    if (result.ok) expect(result.value.times.get('c')).toEqual({ earliestStart: 0, earliestFinish: 1, latestStart: 4, latestFinish: 5 })
  })
})

describe('a problem without a schedule', () => {
  it('names the cycle', () => {
    const activities = [activity('a', 1, { after: ['b'] }), activity('b', 1, { after: ['c'] }), activity('c', 1, { after: ['b'] })]
    expect(errorOf(activities)).toEqual({ code: 'cycle', ids: ['b', 'c'] })
    expect(errorOf([activity('a', 1, { after: ['a'] })])).toEqual({ code: 'cycle', ids: ['a'] })
  })

  it('names the activity whose need exceeds a capacity', () => {
    expect(errorOf([activity('a', 1, { needs: { team: 2 } })], { team: 1 })).toMatchObject({
      code: 'need-exceeds-capacity',
      id: 'a',
      resource: 'team',
    })
    expect(errorOf([activity('a', 1, { needs: { team: 1 } })])).toMatchObject({ code: 'need-exceeds-capacity', id: 'a', capacity: null })
    expect(errorOf([activity('a', 1, { needs: { team: 1 } })], { team: 1 })).toBeNull()
  })

  it('names unknown prerequisites, repeated ids, negative needs and weeks that are not whole', () => {
    expect(errorOf([activity('a', 1, { after: ['x'] })])).toEqual({ code: 'unknown-prerequisite', id: 'a', prerequisite: 'x' })
    expect(errorOf([activity('a', 1), activity('a', 1)])).toEqual({ code: 'duplicate-id', id: 'a' })
    expect(errorOf([activity('a', 1, { needs: { team: -1 } })], { team: 1 })).toMatchObject({ code: 'negative-need', id: 'a' })
    for (const weeks of [-1, 0.5, Number.NaN, 1e9]) expect(errorOf([activity('a', weeks)])).toMatchObject({ code: 'bad-weeks', id: 'a' })
  })

  it('survives a chain of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => activity(`a${index}`, 1, { after: [`a${(index + 1) % 10_000}`] }))
    expect(errorOf(chain)).toMatchObject({ code: 'cycle' })
  })
})
