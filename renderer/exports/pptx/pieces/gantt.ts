/** The plan as native bars on a shared axis, cut by rows over as many slides as it needs, each with axis and ends of the plan. */
import type { GanttBlock } from '../../../../shared/domain/report/chart-blocks'
import { type Gantt, type GanttBar, ganttLayout } from '../../../../shared/lib/chart/gantt'
import { hairline, type PathItem, type ShapeItem, type TextItem, upright } from '../drawing'
import { type Piece, rowsPiece } from '../flow'
import { fitText, paragraphsOf, textWidth } from '../measure'
import { COLOR, type TextStyle, TYPE } from '../theme'

type Drawn = TextItem | ShapeItem | PathItem

const SIZE = { phase: 84, label: 386, row: 21, axis: 36, bar: 12, foot: 42 } as const

export function ganttPiece(block: GanttBlock, width: number): Piece {
  const actions = block.phases.flatMap(({ id }) => block.actions.filter(({ phase }) => phase === id))
  const size = titleSize(actions)
  return rowsPiece(
    {
      head: SIZE.axis,
      foot: SIZE.foot,
      heights: actions.map(() => SIZE.row),
      isHead: () => false,
      draw: (x, y, from, to) => {
        const shown = actions.slice(from, to)
        const chart = layout(block, shown, width)
        const items = [
          ...grid(chart, x, y),
          ...axis(block, chart, x, y),
          ...shown.flatMap((_, at) => row(block, shown, chart, at, x, y, size)),
          ...ends(block, chart, x, y),
          ...legend(block, x, y + chart.height + 26),
        ]
        const told = chart.bars.map((bar, at) => describe(block, shown[at], bar)).join('; ')
        return [{ kind: 'group', name: block.words.alt, alt: `${block.words.alt}. ${told}`, items }]
      },
    },
    12,
  )
}

const layout = (block: GanttBlock, actions: GanttBlock['actions'], width: number): Gantt =>
  ganttLayout({
    actions,
    phases: block.phases,
    weeks: block.weeks,
    axisWeeks: block.axisWeeks,
    planStart: block.planStart,
    width,
    labelWidth: SIZE.label,
    rowHeight: SIZE.row,
    phaseHeight: 0,
    axisHeight: SIZE.axis,
    barHeight: SIZE.bar,
    barInset: 1.5,
    laneGap: 3,
    entry: 'left',
    minLabelGap: 20,
    p50Weeks: block.p50Weeks,
    p80Weeks: block.p80Weeks,
  })

const describe = ({ words }: GanttBlock, action: GanttBlock['actions'][number] | undefined, { startWeek, endWeek }: GanttBar): string =>
  `${action?.number ?? ''} ${action?.label ?? ''}, ${action?.sub ?? ''}: ${words.weeks} ${startWeek + 1}–${Math.max(startWeek + 1, endWeek)}`

const words = (text: string, x: number, y: number, w: number, style: TextStyle, align: 'left' | 'center' | 'right' = 'left'): TextItem => ({
  kind: 'text',
  x,
  y,
  w,
  h: style.leading,
  paragraphs: paragraphsOf(text, style),
  align,
})

function grid({ gridX, top, height, width, releaseX, p50X, p80X }: Gantt, x: number, y: number): Drawn[] {
  const every = gridX.length > 40 ? 4 : 1
  return [
    ...gridX.filter((_, at) => at % every === 0).map((left) => upright(x + left, y + top, height - top, COLOR.line, 0.5)),
    hairline(x, y + top, width, COLOR.ink),
    hairline(x, y + height, width, COLOR.rule),
    upright(x + releaseX, y + top, height - top + 5, COLOR.ink, 1.25),
    ...[p50X, p80X].filter((left) => left !== null).map((left) => upright(x + left, y + top, height - top + 5, COLOR.accent, 1, true)),
  ]
}

function axis({ months, words: { head } }: GanttBlock, chart: Gantt, x: number, y: number): Drawn[] {
  const items: Drawn[] = [
    words(
      fitText(head, TYPE.head, [12, 10], SIZE.label - SIZE.phase - 8, 1).text,
      x + SIZE.phase,
      y + chart.top - 18,
      SIZE.label - SIZE.phase - 8,
      TYPE.head,
    ),
  ]
  let taken = 0
  for (const month of chart.months) {
    const name = months[month.date.slice(0, 7)]
    if (name === undefined || !month.labelled) continue
    const text = month.showYear ? name.withYear : name.plain
    const wide = textWidth(text, TYPE.cellStrong) + 4
    if (month.x < taken || month.x + wide > chart.width) continue
    taken = month.x + wide + 4
    items.push(words(text, x + month.x + 1, y, wide, TYPE.cellStrong))
  }
  return [
    ...items,
    ...chart.weeks
      .filter((week) => week.labelled)
      .map((week) => words(String(week.week + 1), x + week.centre - 12, y + chart.top - 16, 24, TYPE.foot, 'center')),
  ]
}

const room = SIZE.label - SIZE.phase - 40

/** One size for all titles: the largest at which each stands on one line. */
const titleSize = (actions: GanttBlock['actions']): number =>
  [12, 11].find((size) => actions.every(({ label }) => textWidth(label, { ...TYPE.cell, size }) <= room)) ?? 10

function row(block: GanttBlock, shown: GanttBlock['actions'], chart: Gantt, at: number, x: number, y: number, size: number): Drawn[] {
  const [action, bar] = [shown[at], chart.bars[at]]
  if (action === undefined || bar === undefined) return []
  const top = y + bar.middle - SIZE.row / 2
  const isFirst = shown[at - 1]?.phase !== action.phase
  const phase = block.phases.find(({ id }) => id === action.phase)?.title ?? ''
  const title = fitText(action.label, TYPE.cell, [size], room, 1)
  const middle = y + bar.middle
  return [
    ...(isFirst && at > 0 ? [hairline(x, top, chart.width, COLOR.rule)] : []),
    ...(isFirst
      ? [words(fitText(phase, TYPE.cellStrong, [12, 10], SIZE.phase - 6, 1).text, x, middle - 8, SIZE.phase - 6, TYPE.cellStrong)]
      : []),
    words(action.number, x + SIZE.phase, middle - 8, 34, TYPE.small),
    words(title.text, x + SIZE.phase + 34, middle - title.style.leading / 2, room, title.style),
    {
      kind: 'rect',
      x: x + bar.x,
      y: y + bar.y,
      w: bar.width,
      h: bar.height,
      fill: action.critical ? COLOR.ink : COLOR.tint,
      ...(action.critical ? {} : { stroke: { color: COLOR.accent, width: 0.75 } }),
    },
    ...beside(action, bar, chart, x, middle),
  ]
}

/** Owner and effort behind the bar; in front of it where there is no room behind. */
function beside({ sub, marks = '' }: GanttBlock['actions'][number], bar: GanttBar, chart: Gantt, x: number, middle: number): Drawn[] {
  const [after, before] = [chart.width - (bar.x + bar.width) - 5, bar.x - chart.chartX - 5]
  const full = marks === '' ? sub : `${sub}, ${marks}`
  const most = Math.max(after, before)
  const fitted = [full, sub].find((text) => textWidth(text, TYPE.foot) + 3 <= most) ?? fitText(sub, TYPE.foot, [10], most, 1).text
  const wide = Math.min(most, textWidth(fitted, TYPE.foot) + 4)
  if (most < 24) return []
  const crosses = bar.x + bar.width < chart.releaseX && bar.x + bar.width + 5 + wide > chart.releaseX
  const isAfter = wide <= after && !(crosses && wide <= before)
  return [
    words(fitted, x + (isAfter ? bar.x + bar.width + 5 : bar.x - 5 - wide), middle - 6.5, wide, TYPE.foot, isAfter ? 'left' : 'right'),
  ]
}

/** Names of the upright lines: of two that stand close, the later goes a line lower. */
function ends({ words: text }: GanttBlock, { height, releaseX, p50X, p80X, width }: Gantt, x: number, y: number): Drawn[] {
  const label = (name: string, at: number | null): Drawn[] => {
    if (at === null) return []
    const wide = textWidth(name, TYPE.footStrong) + 4
    return [words(name, x + Math.min(at - wide / 2, width - wide), y + height + 6, wide, TYPE.footStrong, 'center')]
  }
  const end = textWidth(text.planEnds, TYPE.footStrong)
  const near = [p50X, p80X].some((at) => at !== null && Math.abs(at - releaseX) < end / 2 + 18)
  const release: Drawn[] = near
    ? [words(text.planEnds, x + releaseX - end - 4, y + height + 6, end + 4, TYPE.footStrong, 'right')]
    : label(text.planEnds, releaseX)
  return [...release, ...label(text.p50, p50X), ...(p50X !== null && p80X !== null && p80X - p50X < 26 ? [] : label(text.p80, p80X))]
}

function legend({ words: text, actions }: GanttBlock, x: number, y: number): Drawn[] {
  let left = x
  const item = (name: string, fill: 'ink' | 'tint'): Drawn[] => {
    const wide = textWidth(name, TYPE.small) + 6
    const items: Drawn[] = [
      {
        kind: 'rect',
        x: left,
        y: y + 2,
        w: 26,
        h: 12,
        fill: COLOR[fill],
        ...(fill === 'ink' ? {} : { stroke: { color: COLOR.accent, width: 0.75 } }),
      },
      words(name, left + 33, y, wide, TYPE.small),
    ]
    left += 33 + wide + 22
    return items
  }
  return [
    ...(actions.some(({ critical }) => critical) ? item(text.critical, 'ink') : []),
    ...(actions.some(({ critical }) => !critical) ? item(text.other, 'tint') : []),
  ]
}
