/** Draws a laid-out Gantt chart: grid and links under the bars, labels left, the end of the plan through all rows. */
import type { GanttBlock } from '../../../../shared/domain/report/chart-blocks'
import type { Gantt, GanttBar } from '../../../../shared/lib/chart/gantt'
import { arrowPath, type GanttStub, linkPath } from '../../../../shared/lib/chart/gantt-links'
import type { Item } from '../display'
import { COLOR, type TextStyle, TYPE } from '../theme'
import { type LayoutContext, placeLines, shorten } from './place'

const NUMBER = 24
const TITLE: TextStyle = { ...TYPE.cellMedium, leading: 10.5 }

export function drawGantt(block: GanttBlock, chart: Gantt, context: LayoutContext): Item[] {
  return [
    ...gridItems(chart),
    ...axisItems(block, chart, context),
    ...rowRules(chart),
    ...chart.links.flatMap((link): Item[] => [
      { kind: 'path', x: 0, y: 0, d: linkPath(link.points), stroke: COLOR.ink2, strokeWidth: 0.8 },
      { kind: 'path', x: 0, y: 0, d: arrowPath(link.arrow, 3.4), fill: COLOR.ink2 },
    ]),
    ...chart.bars.flatMap((bar) => barItems(bar, chart, context)),
    ...chart.stubs.flatMap((stub) => stubItems(stub, context)),
    ...rowItems(block, chart, context),
    ...endItems(block, chart, context),
    ...legendItems(block, chart, context),
  ]
}

const vertical = (x: number, y1: number, y2: number, width: number, color: string, dash?: string): Item => ({
  kind: 'line',
  x1: x,
  y1,
  x2: x,
  y2,
  width,
  color,
  dash,
})
const horizontal = (y: number, x2: number, width: number, color: string, x1 = 0): Item => ({
  kind: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  width,
  color,
})

function gridItems({ gridX, top, height, width, releaseX, p50X, p80X }: Gantt): Item[] {
  const every = gridX.length > 40 ? 4 : 1
  const grid = gridX.flatMap((x, index) =>
    index % every === 0 ? [vertical(x, top, height + 3, index % 4 === 0 ? 0.75 : 0.35, COLOR.line)] : [],
  )
  const odds = [p50X, p80X].flatMap((x) => (x === null ? [] : [vertical(x, top, height + 3, 0.9, COLOR.accent, '3 2')]))
  return [...grid, vertical(releaseX, top, height + 3, 0.9, COLOR.ink), ...odds, horizontal(height, width, 0.5, COLOR.line2)]
}

function axisItems(block: GanttBlock, { weeks, months, top, width }: Gantt, { set }: LayoutContext): Item[] {
  const items = placeLines(set, set.lines(block.words.head, TYPE.head), TYPE.head, { x: 0, y: top - 15 })
  let taken = 0
  for (const month of months) {
    const names = block.months[month.date.slice(0, 7)]
    if (names === undefined || !month.labelled) continue
    const lines = set.lines(month.showYear ? names.withYear : names.plain, TYPE.month)
    const needed = (lines[0]?.width ?? 0) + 4
    if (month.x < taken || month.x + needed > width + 4) continue
    taken = month.x + needed
    items.push(...placeLines(set, lines, TYPE.month, { x: month.x + 2, y: 0 }))
    if (month !== months[0]) items.push(vertical(month.x, 0.5, 12, 0.5, COLOR.line2))
  }
  for (const week of weeks) {
    if (!week.labelled) continue
    items.push(
      ...placeLines(set, set.lines(String(week.week + 1), TYPE.week), TYPE.week, {
        x: week.centre - 10,
        y: top - 12,
        width: 20,
        align: 'middle',
      }),
    )
  }
  return [...items, horizontal(top, width, 0.75, COLOR.ink)]
}

const rowRules = (chart: Gantt): Item[] =>
  chart.rows.slice(1).map((row) => horizontal(row.y, chart.width, 0.5, row.kind === 'phase' ? COLOR.line2 : COLOR.line))

function rowItems(block: GanttBlock, chart: Gantt, { set }: LayoutContext): Item[] {
  const room = chart.chartX - 8
  return chart.rows.flatMap((row): Item[] => {
    if (row.kind === 'phase') {
      const phase = block.phases.find((candidate) => candidate.id === row.id)
      const noteStyle = TYPE.small
      const note = phase?.note ?? ''
      const x = chart.chartX + 4
      const noteText = shorten(set, note, noteStyle, chart.releaseX - x - 6)
      const noteLines = noteText.length < 12 ? [] : set.lines(noteText, noteStyle)
      const plate = noteLines.map(
        (line): Item => ({ kind: 'rect', x: x - 2, y: row.middle - 5, width: line.width + 4, height: 11, fill: COLOR.white }),
      )
      return [
        ...placeLines(set, set.lines(row.title, TYPE.cellStrong), TYPE.cellStrong, { x: 0, y: row.middle - 7 }),
        ...plate,
        ...placeLines(set, noteLines, noteStyle, { x, y: row.middle - 5 }),
      ]
    }
    const action = block.actions.find((candidate) => candidate.id === row.id)
    if (action === undefined) return []
    const title = set.lines([{ text: fitTitle(set, row.title, room - NUMBER), to: action.to }], TITLE, room - NUMBER)
    const height = title.length * TITLE.leading + TYPE.small.leading
    const y = row.middle - height / 2
    const sub = shorten(set, row.sub, TYPE.small, room - NUMBER)
    return [
      ...placeLines(set, set.lines(action.number, SMALL), SMALL, { x: 0, y }),
      ...placeLines(set, title, TITLE, { x: NUMBER, y }),
      ...placeLines(set, set.lines(sub, TYPE.small), TYPE.small, { x: NUMBER, y: y + title.length * TITLE.leading + 0.5 }),
    ]
  })
}
const TITLE_LINES = 3
/** A title that takes more than three lines is cut; the card has it in full. */
function fitTitle(set: LayoutContext['set'], title: string, width: number): string {
  if (set.lines(title, TITLE, width).length <= TITLE_LINES) return title
  const words = title.split(' ')
  while (words.length > 1 && set.lines(`${words.join(' ')}…`, TITLE, width).length > TITLE_LINES) words.pop()
  return `${words.join(' ')}…`
}

const SMALL: TextStyle = { ...TYPE.small, leading: 10.5 }

function barItems(bar: GanttBar, chart: Gantt, { set }: LayoutContext): Item[] {
  const fill = bar.critical ? COLOR.ink : COLOR.band
  const box: Item = {
    kind: 'rect',
    x: bar.x,
    y: bar.y,
    width: bar.width,
    height: bar.height,
    fill,
    stroke: bar.critical ? COLOR.ink : COLOR.accent,
    strokeWidth: 0.75,
  }
  const stub = chart.stubs.find((candidate) => candidate.id === bar.id && candidate.side === 'out')
  const stubWidth = stub === undefined ? 0 : 16 + set.widthOf(stub.label, TYPE.stub)
  const lines = bar.marks === '' ? [] : set.lines(bar.marks, MARKS)
  const x = bar.marksX + stubWidth
  const width = lines[0]?.width ?? 0
  const fits = width > 0 && x + width < chart.width
  const plate: Item[] = fits ? [{ kind: 'rect', x: x - 1.5, y: bar.middle - 4.5, width: width + 3, height: 9, fill: COLOR.white }] : []
  const tailStart = fits ? x + width + 4 : stubWidth > 0 ? bar.x + bar.width + stubWidth + 2 : (bar.floatTail?.x1 ?? 0)
  const tail: Item[] =
    bar.floatTail === null || bar.floatTail.x2 - tailStart < 6
      ? []
      : [
          {
            kind: 'line',
            x1: tailStart,
            y1: bar.middle,
            x2: bar.floatTail.x2,
            y2: bar.middle,
            width: 0.9,
            color: COLOR.ink3,
            dash: '1 2.2',
          },
        ]
  return [...tail, box, ...plate, ...(fits ? placeLines(set, lines, MARKS, { x, y: bar.middle - 5 }) : [])]
}
const MARKS: TextStyle = { ...TYPE.smallStrong, size: 7, leading: 10 }

function stubItems(stub: GanttStub, { set }: LayoutContext): Item[] {
  const lines = set.lines(stub.label, TYPE.stub)
  const width = lines[0]?.width ?? 0
  const out = stub.side === 'out'
  const from = out ? stub.x : stub.x - 10
  const tip = out ? stub.x + 10 : stub.x
  const x = out ? tip + 2.5 : from - width - 2.5
  return [
    { kind: 'rect', x: x - 1.5, y: stub.y - 4.5, width: width + 3, height: 9, fill: COLOR.white },
    horizontal(stub.y, tip - 3, 0.8, COLOR.ink2, from),
    { kind: 'path', x: 0, y: 0, d: arrowPath({ x: tip, y: stub.y, direction: 'right' }, 3.4), fill: COLOR.ink2 },
    ...placeLines(set, lines, TYPE.stub, { x, y: stub.y - 4.5 }),
  ]
}

function endItems({ words }: GanttBlock, { releaseX, height, p50X, p80X }: Gantt, { set }: LayoutContext): Item[] {
  const y = height + 8
  const style: TextStyle = { ...TYPE.smallStrong, size: 7 }
  const odds: TextStyle = { ...style, color: COLOR.accent }
  const label = (text: string, x: number): Item[] =>
    placeLines(set, set.lines(text, odds), odds, { x: x - 20, y: y - 5.25, width: 40, align: 'middle' })
  return [
    { kind: 'path', x: releaseX, y: y - 5, d: 'M0 0l4 5l-4 5l-4 -5z', fill: COLOR.ink },
    ...placeLines(set, set.lines(words.planEnds, style), style, { x: releaseX - 107, y: y - 5.25, width: 100, align: 'end' }),
    ...(p50X === null ? [] : label(p50X === p80X ? `${words.p50}, ${words.p80}` : words.p50, p50X)),
    ...(p80X === null || p50X === p80X ? [] : label(words.p80, p80X)),
  ]
}

function legendItems({ words, actions }: GanttBlock, { height, links, stubs, width }: Gantt, { set }: LayoutContext): Item[] {
  let y = height + 29
  const items: Item[] = []
  let x = 0
  const add = (marks: (at: number) => Item[], room: number, text: string): void => {
    const lines = set.lines(text, TYPE.small)
    if (x > 0 && x + room + 5 + (lines[0]?.width ?? 0) > width) {
      x = 0
      y += 13
    }
    items.push(...marks(x))
    items.push(...placeLines(set, lines, TYPE.small, { x: x + room + 5, y: y - 5.25 }))
    x += room + 5 + (lines[0]?.width ?? 0) + 14
  }
  const bar =
    (fill: string, stroke: string) =>
    (at: number): Item[] => [{ kind: 'rect', x: at + 0.5, y: y - 3.5, width: 18, height: 7, fill, stroke, strokeWidth: 0.75 }]
  if (actions.some((action) => action.critical)) add(bar(COLOR.ink, COLOR.ink), 19, words.critical)
  if (actions.some((action) => !action.critical)) add(bar(COLOR.band, COLOR.accent), 19, words.other)
  if (actions.some((action) => action.float > 0))
    add((at) => [{ kind: 'line', x1: at, y1: y, x2: at + 18, y2: y, width: 0.9, color: COLOR.ink3, dash: '1 2.2' }], 18, words.float)
  if (links.length > 0 || stubs.length > 0)
    add(
      (at) => [
        horizontal(y, at + 11, 0.8, COLOR.ink2, at),
        { kind: 'path', x: 0, y: 0, d: arrowPath({ x: at + 14, y, direction: 'right' }, 3.4), fill: COLOR.ink2 },
      ],
      14,
      stubs.length > 0 ? `${words.link}; ${words.continued}` : words.link,
    )
  return items
}
