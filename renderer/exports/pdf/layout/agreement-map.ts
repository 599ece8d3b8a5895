/** The agreement map: one strip per question, so that it breaks at a dimension where it can; names and legend of the columns on every page. */
import type { AgreementMapBlock, MapCell, MapRow, MapTone } from '../../../../shared/domain/report/agreement-map-block'
import { type MapGrid, mapGrid } from '../../../../shared/lib/chart/map-grid'
import type { Item, Strip } from '../display'
import { COLOR, type TextStyle, TYPE } from '../theme'
import { inkRule, type LayoutContext, placeLines, shorten } from './place'

const ROW = 11.8
/** Degrees the names of the columns lean. */
const LEAN = -50
/** Longest name of a column, along its own line. */
const LONGEST_NAME = 92
const LEGEND = 16

export function layoutAgreementMap(block: AgreementMapBlock, context: LayoutContext): Strip[] {
  const grid = mapGrid(block.columns.length, context.width)
  const head = headStrip(block, grid, context)
  const rows = block.groups.flatMap(({ title, rows: members }, group) => [
    groupStrip(title, group === 0, context),
    ...members.map((row, at) => rowStrip(row, grid, at === members.length - 1, context)),
  ])
  return [legendStrip(block, context), head, ...rows.map((strip): Strip => ({ ...strip, head: [head] }))]
}

const fillOf = (tone: MapTone): string | null =>
  tone === 1 ? COLOR.level1 : tone === 2 ? COLOR.level2 : tone === 3 ? COLOR.accent : tone === 4 ? COLOR.ink : null
const isFramed = (tone: MapTone): boolean => tone === 0 || tone === 'range'

function digitStyle(tone: MapTone): TextStyle {
  if (tone === 3 || tone === 4) return { ...TYPE.map, weight: 500, color: COLOR.white }
  if (tone === 'unknown') return { ...TYPE.map, weight: 600, color: COLOR.open }
  return tone === 'quiet' ? { ...TYPE.map, color: COLOR.ink3 } : { ...TYPE.map, weight: 500 }
}

/** A shade with its sign in the middle. */
function box(text: string, tone: MapTone, at: { x: number; y: number; width: number; height: number }, { set }: LayoutContext): Item[] {
  const fill = fillOf(tone)
  const style = digitStyle(tone)
  const frame = { x: at.x + 0.25, y: at.y + 0.25, width: at.width - 0.5, height: at.height - 0.5 }
  return [
    ...(fill === null ? [] : [{ kind: 'rect', ...at, fill } as const]),
    ...(isFramed(tone) ? [{ kind: 'rect', ...frame, fill: COLOR.white, stroke: COLOR.line2, strokeWidth: 0.5 } as const] : []),
    ...placeLines(set, set.lines(text, style), style, {
      x: at.x,
      y: at.y + (at.height - style.leading) / 2,
      width: at.width,
      align: 'middle',
    }),
  ]
}

function legendStrip({ legend }: AgreementMapBlock, context: LayoutContext): Strip {
  const { set, width } = context
  const items: Item[] = []
  let [x, y] = [0, 0]
  for (const level of [0, 1, 2, 3, 4] as const) {
    items.push(...box(String(level), level, { x, y: 0.5, width: 18, height: 11 }, context))
    x += 19
  }
  x += 6
  const add = (text: readonly { text: string; style: TextStyle }[]): void => {
    const room = text.reduce((total, part) => total + set.widthOf(part.text, part.style), 0)
    if (x + room > width) [x, y] = [0, y + 14]
    for (const part of text) {
      items.push(...placeLines(set, set.lines(part.text, part.style), part.style, { x, y: y + 0.75 }))
      x += set.widthOf(part.text, part.style) + 3
    }
    x += 12
  }
  add([{ text: legend.shades, style: TYPE.small }])
  for (const { text, tone, meaning } of legend.signs)
    add([
      { text, style: { ...digitStyle(tone), size: 7.5, leading: 10.5 } },
      { text: meaning, style: TYPE.small },
    ])
  return { height: y + LEGEND, gap: 14, items, keep: true }
}

function headStrip(block: AgreementMapBlock, grid: MapGrid, { set, width }: LayoutContext): Strip {
  const radians = (-LEAN * Math.PI) / 180
  const names = block.columns.map(({ title }) => shorten(set, title, TYPE.map, LONGEST_NAME))
  const longest = Math.max(0, ...names.map((name) => set.widthOf(name, TYPE.map)))
  const height = Math.max(20, longest * Math.sin(radians) + 12)
  const baseline = height - 4
  const items = names.flatMap((name, at): Item[] => {
    const [line] = set.lines(name, TYPE.map)
    const x = grid.cellsX + at * grid.pitch + grid.pitch / 2 + 2
    return line === undefined ? [] : [{ kind: 'text', x, baseline, line, turn: LEAN }]
  })
  const words = (text: string, x: number, room: number): Item[] => {
    const style = { ...TYPE.map, weight: 500, color: COLOR.ink2 } as const
    return placeLines(set, set.lines(shorten(set, text, style, room), style), style, { x, y: height - 4 - 7.2 })
  }
  const lean = longest * Math.cos(radians)
  // Where the last names lean over the heads on the right, these stand lower anyway: they keep to the line of the rule.
  const rights = [...words(block.head.agreed, grid.agreedX, 40), ...words(block.head.label, grid.standingX + 14, 52)]
  return {
    height,
    gap: lean > 0 ? 4 : 7,
    items: [
      ...items,
      ...words(block.head.question, 0, grid.labelWidth),
      ...rights,
      { kind: 'line', x1: 0, y1: height, x2: width, y2: height, width: 0.75, color: COLOR.ink },
    ],
    keep: true,
  }
}

function groupStrip(title: string, first: boolean, { set, width }: LayoutContext): Strip {
  const lines = set.lines(title, TYPE.mapGroup, width)
  return {
    height: lines.length * TYPE.mapGroup.leading + 4,
    gap: first ? 0 : 2,
    items: placeLines(set, lines, TYPE.mapGroup, { x: 0, y: 2 }),
    keep: true,
    rule: first ? undefined : inkRule(width),
  }
}

/** Up to two lines of the question; the whole name stands where its answer is told. */
function rowStrip(row: MapRow, grid: MapGrid, last: boolean, context: LayoutContext): Strip {
  const { set } = context
  const label = row.to === undefined ? row.label : [{ text: row.label, to: row.to }]
  const lines = set.lines(label, TYPE.map, grid.labelWidth).slice(0, 2)
  const height = ROW + (lines.length - 1) * TYPE.map.leading
  const y = (height - 1 - TYPE.map.leading) / 2
  return {
    height,
    gap: 0,
    items: [
      ...placeLines(set, lines, TYPE.map, { x: 0, y: (height - 1 - lines.length * TYPE.map.leading) / 2 }),
      ...row.cells.flatMap((cell, at) => cellItems(cell, grid.cellsX + at * grid.pitch, height, grid, context)),
      ...(row.withheld === null ? [] : placeLines(set, set.lines(row.withheld, QUIET), QUIET, { x: grid.cellsX, y })),
      ...placeLines(set, set.lines(shorten(set, row.agreed, TYPE.mapStrong, 40), TYPE.mapStrong), TYPE.mapStrong, { x: grid.agreedX, y }),
      ...standingItems(row.standing, grid, y, context),
    ],
    keep: !last,
  }
}
const QUIET: TextStyle = { ...TYPE.map, color: COLOR.ink3 }

function cellItems({ parts }: MapCell, x: number, height: number, { pitch, gap }: MapGrid, context: LayoutContext): Item[] {
  const width = (pitch - gap - (parts.length - 1) * 0.5) / Math.max(1, parts.length)
  return parts.flatMap(({ text, tone }, at) => box(text, tone, { x: x + at * (width + 0.5), y: 0, width, height: height - 1 }, context))
}

/** Camps are two large dots, a minority a large and a small one: seen in grey, too. */
function standingItems(standing: MapRow['standing'], { standingX }: MapGrid, y: number, { set }: LayoutContext): Item[] {
  if (standing === null) return []
  const { kind, text } = standing
  const loud = kind === 'two-camps' || kind === 'minority' || kind === 'scatter'
  const style = loud ? TYPE.mapStrong : QUIET
  const dots = { 'two-camps': [2, 2], minority: [2, 1.1], scatter: [1.1, 1.1], agreed: [], 'too-few': [] }[kind]
  return [
    ...dots.map((r, at): Item => ({ kind: 'dot', x: standingX + 3 + at * 5.4, y: y + TYPE.map.leading / 2, r, fill: COLOR.ink })),
    ...placeLines(set, set.lines(shorten(set, text, style, 52), style), style, { x: standingX + 14, y }),
  ]
}
