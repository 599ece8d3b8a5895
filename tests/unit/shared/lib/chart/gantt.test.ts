import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GanttAction, type GanttInput, ganttLayout } from '../../../../../shared/lib/chart/gantt'
import { arrowPath, linkPath } from '../../../../../shared/lib/chart/gantt-links'

const PHASES = [
  { id: 'unblock', title: 'Unblock' },
  { id: 'build', title: 'Build' },
  { id: 'prove', title: 'Prove' },
]

const anAction = (id: string, startWeek: number, endWeek: number, more: Partial<GanttAction> = {}): GanttAction => ({
  id,
  label: `Do ${id}`,
  sub: 'Operations, 3 days',
  startWeek,
  endWeek,
  phase: 'build',
  critical: false,
  float: 0,
  after: [],
  ...more,
})

const aPlan = (actions: readonly GanttAction[], more: Partial<GanttInput> = {}): GanttInput => ({
  actions,
  phases: PHASES,
  weeks: Math.max(0, ...actions.map((action) => action.endWeek)),
  planStart: '2026-11-30',
  width: 495.28,
  labelWidth: 190,
  rowHeight: 35,
  phaseHeight: 25,
  axisHeight: 27,
  barHeight: 12,
  barInset: 2.5,
  laneGap: 2.2,
  entry: 'left',
  ...more,
})

const actionsArbitrary = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 1, max: 12 }),
      float: fc.integer({ min: 0, max: 20 }),
      phase: fc.constantFrom('unblock', 'build', 'prove'),
      critical: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((items) =>
    items.map((item, index) => {
      const after = items.flatMap((other, at) => (at !== index && other.start + other.length <= item.start ? [`a${at}`] : [])).slice(0, 3)
      return anAction(`a${index}`, item.start, item.start + item.length, {
        float: item.float,
        phase: item.phase,
        critical: item.critical,
        after,
      })
    }),
  )

describe('the Gantt layout', () => {
  it('gives every action one row and one bar inside its weeks', () => {
    fc.assert(
      fc.property(actionsArbitrary, fc.constantFrom('left' as const, 'top' as const), (actions, entry) => {
        const chart = ganttLayout(aPlan(actions, { entry }))
        expect(
          chart.rows
            .filter((row) => row.kind === 'action')
            .map((row) => row.id)
            .sort(),
        ).toEqual(actions.map((a) => a.id).sort())
        for (const bar of chart.bars) {
          expect(bar.width).toBeGreaterThan(0)
          expect(bar.x).toBeGreaterThanOrEqual(chart.chartX + bar.startWeek * chart.weekWidth)
          expect(bar.x + bar.width).toBeLessThanOrEqual(chart.chartX + bar.endWeek * chart.weekWidth + 1e-9)
          if (bar.floatTail !== null) expect(bar.floatTail.x2).toBeLessThanOrEqual(chart.width)
        }
      }),
    )
  })

  it('stacks rows without gaps or overlaps', () => {
    fc.assert(
      fc.property(actionsArbitrary, (actions) => {
        const chart = ganttLayout(aPlan(actions))
        let y = chart.top
        for (const row of chart.rows) {
          expect(row.y).toBeCloseTo(y, 9)
          y += row.height
        }
        expect(chart.height).toBeCloseTo(y, 9)
      }),
    )
  })

  it('draws every link in horizontal and vertical strokes, from the predecessor to the successor, forwards when entering from the left', () => {
    fc.assert(
      fc.property(actionsArbitrary, fc.constantFrom('left' as const, 'top' as const), (actions, entry) => {
        const chart = ganttLayout(aPlan(actions, { entry }))
        expect(chart.links).toHaveLength(actions.flatMap((action) => action.after).length)
        for (const link of chart.links) {
          const from = chart.bars.find((bar) => bar.id === link.from)
          const to = chart.bars.find((bar) => bar.id === link.to)
          if (from === undefined || to === undefined) throw new Error('link to nowhere')
          link.points.forEach(([x, y], index) => {
            const next = link.points[index + 1]
            if (next === undefined) return
            expect(Math.abs(next[0] - x) < 1e-9 || Math.abs(next[1] - y) < 1e-9).toBe(true)
            if (entry === 'left') expect(next[0]).toBeGreaterThanOrEqual(x - 1e-9)
          })
          expect(link.arrow.x).toBeGreaterThanOrEqual(to.x)
          expect(link.arrow.x).toBeLessThanOrEqual(to.x + to.width)
          expect(link.points[0]?.[0]).toBeLessThanOrEqual(from.x + from.width + 1e-9)
        }
      }),
    )
  })

  it('keeps trunks that start in the same week apart', () => {
    const chart = ganttLayout(
      aPlan([anAction('a', 0, 2), anAction('b', 0, 2), anAction('c', 4, 5, { after: ['a'] }), anAction('d', 4, 5, { after: ['b'] })]),
    )
    const lanes = chart.links.map((link) => link.points[1]?.[0])
    expect(lanes[0]).not.toBe(lanes[1])
    expect(Math.abs((lanes[0] ?? 0) - (lanes[1] ?? 0))).toBeCloseTo(2.2, 5)
  })

  it('marks a link as critical only when both ends are', () => {
    const chart = ganttLayout(
      aPlan([
        anAction('a', 0, 2, { critical: true }),
        anAction('b', 2, 3, { critical: true, after: ['a'] }),
        anAction('c', 2, 3, { after: ['a'] }),
      ]),
    )
    expect(chart.links.map((link) => link.critical)).toEqual([true, false])
  })

  it('replaces links to actions drawn elsewhere by stubs with their labels', () => {
    const elsewhere = new Map([
      ['x', { label: 'A01', after: [] }],
      ['y', { label: 'A09', after: ['a'] }],
    ])
    const chart = ganttLayout(aPlan([anAction('a', 2, 3, { after: ['x'] })], { elsewhere, weeks: 8 }))
    expect(chart.links).toEqual([])
    expect(chart.stubs.map((stub) => [stub.side, stub.label])).toEqual([
      ['in', 'A01'],
      ['out', 'A09'],
    ])
  })

  it('puts the release line at the end of the whole plan and the odds where they fall', () => {
    const chart = ganttLayout(aPlan([anAction('a', 0, 2)], { weeks: 13, axisWeeks: 17, p50Weeks: 14, p80Weeks: 16 }))
    expect(chart.releaseX).toBeCloseTo(190 + 13 * chart.weekWidth, 9)
    expect(chart.p50X).toBeCloseTo(190 + 14 * chart.weekWidth, 9)
    expect(ganttLayout(aPlan([anAction('a', 0, 2)], { p50Weeks: null })).p50X).toBeNull()
  })

  it('names months where they begin, leaves out slivers, and adds the year to the first and to each January', () => {
    const chart = ganttLayout(aPlan([anAction('a', 0, 13)]))
    expect(chart.months.map((month) => [month.date, month.labelled, month.showYear])).toEqual([
      ['2026-11-30', false, false],
      ['2026-12-01', true, true],
      ['2027-01-01', true, true],
      ['2027-02-01', true, false],
    ])
    expect(chart.weeks[5]?.date).toBe('2027-01-04')
  })

  it('thins the week numbers out before they run into each other', () => {
    const long = ganttLayout(aPlan([anAction('a', 0, 60)]))
    const printed = long.weeks.filter((week) => week.labelled)
    printed.slice(2).forEach((week, index) => {
      expect(week.centre - (printed[index + 1]?.centre ?? 0)).toBeGreaterThanOrEqual(14)
    })
    expect(ganttLayout(aPlan([anAction('a', 0, 10)])).weeks.every((week) => week.labelled)).toBe(true)
  })

  it('lays out an empty plan as an axis alone', () => {
    const chart = ganttLayout(aPlan([]))
    expect([chart.rows, chart.bars, chart.links]).toEqual([[], [], []])
    expect(chart.height).toBe(27)
  })

  it('writes SVG paths', () => {
    expect(
      linkPath([
        [1, 2],
        [3.004, 2],
        [3.004, 9],
      ]),
    ).toBe('M1,2L3,2L3,9')
    expect(arrowPath({ x: 10, y: 5, direction: 'right' }, 4)).toBe('M10 5l-4 -2.48v4.96z')
  })
})
