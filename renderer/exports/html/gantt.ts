/** The plan as a drawing of shared geometry: whole on screen; on paper a long one is cut into several, each with its axis, so that none is taller than a page. */
import type { GanttBlock } from '../../../shared/domain/report/chart-blocks'
import { type Gantt, type GanttBar, ganttLayout } from '../../../shared/lib/chart/gantt'
import { arrowPath, linkPath } from '../../../shared/lib/chart/gantt-links'
import type { HtmlContext } from './context'
import { html, type Markup, NO_MARKUP } from './markup'

const SIZE = { width: 760, label: 262, number: 34, row: 46, phase: 34, axis: 40, bar: 16, foot: 26 } as const
/** Rows of one drawing on paper: two of them fill a page, so that little room is left at its foot. */
const MOST_ROWS = 8

export function gantt(block: GanttBlock, context: HtmlContext): Markup {
  const all = new Set(block.actions.map(({ id }) => id))
  if (all.size <= MOST_ROWS) return html`<figure class="gantt">${drawing(block, all, block.words.alt, context)}${legend(block)}</figure>\n`
  const parts = splitRows(block)
  const cut = parts.map((ids, at) => drawing(block, ids, `${block.words.alt} (${at + 1}/${parts.length})`, context))
  return html`<figure class="gantt"><div class="for-screen">${drawing(block, all, block.words.alt, context)}</div><div class="for-print">${cut}</div>${legend(block)}</figure>\n`
}

/** Ids of each drawing's actions, in order. */
function splitRows({ phases, actions }: GanttBlock): ReadonlySet<string>[] {
  const parts: string[][] = [[]]
  for (const phase of phases) {
    const members = actions.filter((action) => action.phase === phase.id).map(({ id }) => id)
    for (const id of members) {
      if ((parts.at(-1)?.length ?? 0) >= MOST_ROWS) parts.push([])
      parts.at(-1)?.push(id)
    }
  }
  return parts.filter((part) => part.length > 0).map((part) => new Set(part))
}

function drawing(block: GanttBlock, ids: ReadonlySet<string>, alt: string, context: HtmlContext): Markup {
  const chart = ganttLayout({
    actions: block.actions.filter(({ id }) => ids.has(id)),
    phases: block.phases,
    weeks: block.weeks,
    axisWeeks: block.axisWeeks,
    planStart: block.planStart,
    width: SIZE.width,
    labelWidth: SIZE.label,
    rowHeight: SIZE.row,
    phaseHeight: SIZE.phase,
    axisHeight: SIZE.axis,
    barHeight: SIZE.bar,
    barInset: 2.5,
    laneGap: 3,
    entry: 'left',
    minLabelGap: 18,
    p50Weeks: block.p50Weeks,
    p80Weeks: block.p80Weeks,
    elsewhere: new Map(block.actions.map((action) => [action.id, { label: action.number, after: action.after }])),
  })
  const id = context.nextId()
  const height = chart.height + SIZE.foot
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}"><svg viewBox="0 0 ${SIZE.width} ${height}" role="img" aria-labelledby="${id} ${id}d"><title id="${id}">${alt}</title><desc id="${id}d">${chart.bars.map((bar) => describe(block, bar)).join('; ')}</desc>${grid(chart)}${axis(block, chart)}${links(chart)}${chart.bars.map((bar) => barMarks(bar, chart))}${rows(block, chart)}${ends(block, chart)}</svg></div>`
}

function describe(block: GanttBlock, { id, startWeek, endWeek }: GanttBar): string {
  const action = block.actions.find((candidate) => candidate.id === id)
  return `${action?.number ?? ''} ${action?.label ?? id}: ${block.words.weeks} ${startWeek + 1}–${Math.max(startWeek + 1, endWeek)}`
}

const n = (value: number): string => String(Math.round(value * 100) / 100)
const line = (kind: string, x1: number, y1: number, x2: number, y2: number): Markup =>
  html`<line class="${kind}" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"/>`
const words = (kind: string, x: number, y: number, text: string): Markup =>
  html`<text class="${kind}" x="${n(x)}" y="${n(y)}">${text}</text>`

function grid({ gridX, top, height, width, rows: lines, releaseX, p50X, p80X }: Gantt): Markup {
  const every = gridX.length > 40 ? 4 : 1
  const odds = [p50X, p80X].filter((x) => x !== null)
  return html`${gridX.filter((_, at) => at % every === 0).map((x) => line('grid', x, top, x, height))}${lines.slice(1).map((row) => line('grid', 0, row.y, width, row.y))}${line('rule', 0, top, width, top)}${line('edge', 0, height, width, height)}${line('release', releaseX, top, releaseX, height + 4)}${odds.map((x) => line('odds', x, top, x, height + 4))}`
}

function axis({ months, words: { head } }: GanttBlock, chart: Gantt): Markup {
  const names: Markup[] = []
  let taken = 0
  for (const month of chart.months) {
    const name = months[month.date.slice(0, 7)]
    if (name === undefined || !month.labelled) continue
    const text = month.showYear ? name.withYear : name.plain
    if (month.x < taken || month.x + widthOf(text, 12) > chart.width) continue
    taken = month.x + widthOf(text, 12) + 4
    names.push(words('month', month.x + 3, 12, text))
  }
  const numbers = chart.weeks
    .filter((week) => week.labelled)
    .map((week) => words('week', week.centre, chart.top - 8, String(week.week + 1)))
  return html`${words('head', 0, chart.top - 8, head)}${names}${numbers}`
}

const links = ({ links: routes }: Gantt): Markup =>
  html`${routes.map((link) => html`<path class="link" d="${linkPath(link.points)}"/><path class="arrow" d="${arrowPath(link.arrow, 5)}"/>`)}`

function barMarks(bar: GanttBar, { stubs, width }: Gantt): Markup {
  const stub = stubs.find((candidate) => candidate.id === bar.id && candidate.side === 'out')
  const before = stubs.find((candidate) => candidate.id === bar.id && candidate.side === 'in')
  const tip = bar.x + bar.width
  const stubWidth = stub === undefined ? 0 : 18 + widthOf(stub.label, 11)
  const marksX = bar.marksX + stubWidth
  const fits = bar.marks !== '' && marksX + widthOf(bar.marks, 11) < width
  const tailX = fits ? marksX + widthOf(bar.marks, 11) + 4 : tip + stubWidth + 3
  const tail =
    bar.floatTail !== null && bar.floatTail.x2 - tailX > 6 ? line('float', tailX, bar.middle, bar.floatTail.x2, bar.middle) : NO_MARKUP
  return html`${tail}<rect class="${bar.critical ? 'critical' : 'other'}" x="${n(bar.x)}" y="${n(bar.y)}" width="${n(bar.width)}" height="${n(bar.height)}"/>${stub === undefined ? NO_MARKUP : html`${line('link', tip, bar.middle, tip + 8, bar.middle)}<path class="arrow" d="${arrowPath({ x: tip + 11, y: bar.middle, direction: 'right' }, 5)}"/>${words('stub', tip + 14, bar.middle + 4, stub.label)}`}${before === undefined ? NO_MARKUP : html`${line('link', bar.x - 11, bar.middle, bar.x - 4, bar.middle)}<path class="arrow" d="${arrowPath({ x: bar.x, y: bar.middle, direction: 'right' }, 5)}"/>${words('stub before', bar.x - 14, bar.middle + 4, before.label)}`}${fits ? words('marks', marksX, bar.middle + 4, bar.marks) : NO_MARKUP}`
}

function rows(block: GanttBlock, chart: Gantt): Markup {
  const room = chart.chartX - SIZE.number - 10
  return html`${chart.rows.map((row) => {
    if (row.kind === 'phase') {
      const note = block.phases.find((phase) => phase.id === row.id)?.note ?? ''
      const fits = widthOf(note, 11) < chart.width - chart.chartX - 8
      return html`${words('phase', 0, row.middle + 4, row.title)}${note === '' || !fits ? NO_MARKUP : words('note', chart.chartX + 5, row.middle + 4, note)}`
    }
    const action = block.actions.find((candidate) => candidate.id === row.id)
    const lines = wrap(row.title, room, 12.5, 2)
    const y = row.middle - lines.length * 7.5 + 4
    return html`${words('number', 0, y, action?.number ?? '')}${lines.map((text, at) => words('title', SIZE.number, y + at * 14, text))}${words('sub', SIZE.number, y + lines.length * 14, wrap(row.sub, room, 11, 1)[0] ?? '')}`
  })}`
}

function ends({ words: { planEnds, p50, p80 } }: GanttBlock, { height, releaseX, p50X, p80X }: Gantt): Markup {
  const label = (text: string, x: number | null): Markup => (x === null ? NO_MARKUP : words('odd', x, height + 17, text))
  return html`<path class="arrow" d="M${n(releaseX)} ${n(height + 7)}l5 6-5 6-5-6z"/>${words('ends', releaseX - 9, height + 17, planEnds)}${label(p50, p50X)}${label(p80, p80X)}`
}

function legend({ words: { critical, other, float, link }, actions }: GanttBlock): Markup {
  const item = (shape: Markup, text: string): Markup =>
    html`<li><svg class="key" viewBox="0 0 22 16" aria-hidden="true" focusable="false">${shape}</svg>${text}</li>`
  const items = [
    ...(actions.some((action) => action.critical)
      ? [item(html`<rect class="critical" x=".5" y="3" width="21" height="10"/>`, critical)]
      : []),
    ...(actions.some((action) => !action.critical) ? [item(html`<rect class="other" x=".5" y="3" width="21" height="10"/>`, other)] : []),
    ...(actions.some((action) => action.float > 0) ? [item(line('float', 0, 8, 22, 8), float)] : []),
    ...(actions.some((action) => action.after.length > 0)
      ? [item(html`${line('link', 0, 8, 16, 8)}<path class="arrow" d="M21 8l-5-3v6z"/>`, link)]
      : []),
  ]
  return html`<figcaption><ul class="legend">${items}</ul></figcaption>`
}

/** About as wide as Inter sets it; a little too much rather than too little. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce(
    (total, character) => total + (/[A-ZÄÖÜMWmw0-9–]/.test(character) ? 0.68 : /[iljtfrI.,;:' ]/.test(character) ? 0.34 : 0.58),
    0,
  ) * size

/** Lines of at most `room`; the last one is cut with an ellipsis when there is more. */
function wrap(text: string, room: number, size: number, most: number): string[] {
  const lines: string[] = []
  let open = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = open === '' ? word : `${open} ${word}`
    if (open === '' || widthOf(longer, size) <= room) open = longer
    else {
      lines.push(open)
      open = word
    }
  }
  lines.push(open)
  if (lines.length <= most && lines.every((one) => widthOf(one, size) <= room)) return lines
  return lines.slice(0, most).map((one, at) => shorten(one, room, size, at === most - 1 && lines.length > most))
}

function shorten(text: string, room: number, size: number, hasMore: boolean): string {
  let kept = text
  while (kept.length > 1 && widthOf(`${kept}…`, size) > room) kept = kept.slice(0, -1)
  return hasMore || kept !== text ? `${kept.trimEnd()}…` : kept
}
