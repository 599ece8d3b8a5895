/** Dependency links of a Gantt chart: each leaves its predecessor's end, runs in a lane of its own, turns once, enters its successor. */

import { line } from 'd3-shape'

/** What routing needs to know of a bar. */
export interface LinkedBar {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Vertical middle. */
  readonly middle: number
  readonly critical: boolean
  readonly endWeek: number
}

export interface RoutingInput {
  readonly actions: readonly { readonly id: string; readonly after: readonly string[] }[]
  readonly laneGap: number
  readonly entry: 'left' | 'top'
  readonly elsewhere?: ReadonlyMap<string, { readonly label: string; readonly after: readonly string[] }> | undefined
}

export type Point = readonly [x: number, y: number]

export interface GanttLink {
  readonly from: string
  readonly to: string
  /** True when both ends are critical. */
  readonly critical: boolean
  /** Horizontal and vertical strokes only. */
  readonly points: readonly Point[]
  /** Tip of the arrow and where it points. */
  readonly arrow: { readonly x: number; readonly y: number; readonly direction: 'right' | 'down' | 'up' }
}

/** A link whose other end is drawn elsewhere: a short stroke with the other action's number. */
export interface GanttStub {
  /** The bar it belongs to. */
  readonly id: string
  /** `in`: comes from elsewhere; `out`: goes there. */
  readonly side: 'in' | 'out'
  readonly label: string
  readonly x: number
  readonly y: number
}

/** Horizontal room an arrow head needs in front of a bar. */
const HEAD = 2
/** How far inside the bar a link from above enters. */
const TOP_ENTRY = 7

export function routeLinks(input: RoutingInput, bars: readonly LinkedBar[]): { links: GanttLink[]; stubs: GanttStub[] } {
  const barsById = new Map(bars.map((bar) => [bar.id, bar]))
  const pairs = input.actions.flatMap((action) => {
    const to = barsById.get(action.id)
    if (to === undefined) return []
    return action.after.flatMap((id) => {
      const from = barsById.get(id)
      return from === undefined ? [] : [{ from, to }]
    })
  })
  const lanes = assignLanes(pairs)
  const links = pairs.map(({ from, to }) => {
    const route = input.entry === 'left' ? routeLeft : routeTop
    const routed = route(from, to, (lanes.get(from.id) ?? 0) * input.laneGap)
    return { from: from.id, to: to.id, critical: from.critical && to.critical, ...routed }
  })
  return { links, stubs: makeStubs(input, bars, barsById) }
}

interface Pair {
  readonly from: LinkedBar
  readonly to: LinkedBar
}

/**
 * All links of one predecessor share a trunk; trunks that start at the same week and pass the same rows get different lanes.
 * Greedy by vertical position, which is enough for plans of this size.
 */
function assignLanes(pairs: readonly Pair[]): Map<string, number> {
  const trunks = new Map<string, { week: number; top: number; bottom: number }>()
  for (const { from, to } of pairs) {
    const known = trunks.get(from.id) ?? { week: from.endWeek, top: from.middle, bottom: from.middle }
    trunks.set(from.id, { week: known.week, top: Math.min(known.top, to.middle), bottom: Math.max(known.bottom, to.middle) })
  }
  const lanes = new Map<string, number>()
  const placed: { week: number; lane: number; top: number; bottom: number }[] = []
  for (const [id, trunk] of [...trunks].sort(([, a], [, b]) => a.top - b.top)) {
    const taken = placed.filter((other) => other.week === trunk.week && other.top <= trunk.bottom && other.bottom >= trunk.top)
    let lane = 0
    while (taken.some((other) => other.lane === lane)) lane += 1
    lanes.set(id, lane)
    placed.push({ ...trunk, lane })
  }
  return lanes
}

type Route = Pick<GanttLink, 'points' | 'arrow'>

/** Out of the right end, down the lane, into the left end. Lanes never pass the successor's start. */
function routeLeft(from: LinkedBar, to: LinkedBar, offset: number): Route {
  const start = from.x + from.width
  const room = Math.max(0, to.x - HEAD - start)
  const lane = start + Math.min(1.4 + offset, room * 0.6)
  return {
    points: [
      [start, from.middle],
      [lane, from.middle],
      [lane, to.middle],
      [to.x - HEAD, to.middle],
    ],
    arrow: { x: to.x, y: to.middle, direction: 'right' },
  }
}

/** Out of the lower edge near the end, down beside the bars, into the successor's upper edge; mirrored when that one stands above. */
function routeTop(from: LinkedBar, to: LinkedBar, offset: number): Route {
  const down = to.middle > from.middle
  const lane = Math.max(from.x + 2, from.x + from.width - 5 - offset)
  const entry = to.x + Math.min(TOP_ENTRY, to.width / 2)
  const leave = down ? from.y + from.height : from.y
  const enter = down ? to.y : to.y + to.height
  const turn = down ? enter - 4 : enter + 4
  return {
    points: [
      [lane, leave],
      [lane, turn],
      [entry, turn],
      [entry, enter],
    ],
    arrow: { x: entry, y: enter, direction: down ? 'down' : 'up' },
  }
}

/** One stub per bar and side; several actions share it as a list. */
function makeStubs(input: RoutingInput, bars: readonly LinkedBar[], barsById: ReadonlyMap<string, LinkedBar>): GanttStub[] {
  const { elsewhere } = input
  if (elsewhere === undefined) return []
  const afterById = new Map(input.actions.map((action) => [action.id, action.after]))
  return bars.flatMap((bar) => {
    const before = (afterById.get(bar.id) ?? []).filter((id) => !barsById.has(id)).flatMap((id) => elsewhere.get(id)?.label ?? [])
    const next = [...elsewhere].filter(([id, other]) => !barsById.has(id) && other.after.includes(bar.id)).map(([, other]) => other.label)
    const stubs: GanttStub[] = []
    if (before.length > 0) stubs.push({ id: bar.id, side: 'in', label: before.join(', '), x: bar.x, y: bar.middle })
    if (next.length > 0) stubs.push({ id: bar.id, side: 'out', label: next.join(', '), x: bar.x + bar.width, y: bar.middle })
    return stubs
  })
}

const drawLine = line<Point>().digits(2)

/** SVG path of a chain of points. */
export const linkPath = (points: readonly Point[]): string => drawLine([...points]) ?? ''

/** SVG path of an arrow head of the given size, its tip at the arrow's point. */
export function arrowPath({ x, y, direction }: GanttLink['arrow'], size: number): string {
  const half = size * 0.62
  if (direction === 'right') return `M${round(x)} ${round(y)}l${-size} ${-half}v${2 * half}z`
  const back = direction === 'down' ? -size : size
  return `M${round(x)} ${round(y)}l${-half} ${back}h${2 * half}z`
}

const round = (value: number): number => Math.round(value * 100) / 100
