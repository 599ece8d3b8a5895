/** The plan as a table of weeks: phases, a bar for each action, the head repeated on every page. It can be edited in Word. */
import { AlignmentType, BorderStyle, type IBorderOptions, type Paragraph, TextRun } from 'docx'
import type { GanttBlock } from '../../../shared/domain/report/chart-blocks'
import { weekAxis } from '../../../shared/lib/chart/week-axis'
import type { DocxContext } from './context'
import { type Content, type GridCell, type GridRow, grid } from './grid'
import { gap, inline, lines, paragraph, words } from './inline'
import { COLOR, RULE, STYLE, twips } from './theme'

const LABEL = 190
const WEEKS = 40
/** More columns than these are too narrow for Word: several weeks share one. */
const MOST_COLUMNS = 56

interface Axis {
  readonly columns: number
  readonly weeksEach: number
  /** Points. */
  readonly columnWidth: number
  /** Column → the line before it. */
  readonly ends: ReadonlyMap<number, { readonly border: IBorderOptions; readonly text: string }>
}

export function gantt(block: GanttBlock, context: DocxContext): Content[] {
  const axis = axisOf(block, context)
  const widths = [LABEL, ...Array.from({ length: axis.columns }, () => axis.columnWidth), WEEKS]
  const body = block.phases.flatMap((phase) => {
    const members = block.actions.filter((action) => action.phase === phase.id)
    return members.length === 0 ? [] : [phaseRow(phase, axis), ...members.map((action) => actionRow(action, block, axis, context))]
  })
  return [
    ...words(STYLE.small, block.words.alt, { keepNext: true }),
    grid(widths, [monthRow(block, axis), weekRow(block, axis), ...body, endRow(axis)]),
    gap(3),
    ...legend(block, context),
  ]
}

function axisOf({ axisWeeks, weeks, p50Weeks, p80Weeks, words: { planEnds, p50, p80 } }: GanttBlock, context: DocxContext): Axis {
  const all = Math.max(axisWeeks, weeks, 1)
  const weeksEach = Math.ceil(all / MOST_COLUMNS)
  const columns = Math.ceil(all / weeksEach)
  const dashed: IBorderOptions = { style: BorderStyle.DASHED, size: 6, color: context.accent }
  const ends = new Map<number, { border: IBorderOptions; text: string }>()
  const add = (week: number | null, border: IBorderOptions, text: string): void => {
    if (week === null) return
    const column = Math.min(columns, Math.round(week / weeksEach))
    const there = ends.get(column)
    ends.set(column, there === undefined ? { border, text } : { border: there.border, text: `${there.text}, ${text}` })
  }
  add(weeks, RULE.ink, planEnds)
  add(p50Weeks, dashed, p50)
  add(p80Weeks, dashed, p80)
  return { columns, weeksEach, columnWidth: (context.width - LABEL - WEEKS) / columns, ends }
}

/** Cells over the whole axis, cut where content changes and where a line runs down. */
function cells(axis: Axis, cuts: readonly number[], contentOf: (from: number, to: number) => Omit<GridCell, 'span'>): GridCell[] {
  const edges = [...new Set([0, ...cuts, ...axis.ends.keys(), axis.columns])].filter((edge) => edge >= 0 && edge <= axis.columns)
  const sorted = edges.sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? axis.columns
    return { pad: { right: 0 }, ...contentOf(from, to), span: to - from, left: axis.ends.get(from)?.border }
  })
}

const EMPTY = (): Paragraph[] => [paragraph(STYLE.gap, [])]

function monthRow({ planStart, months }: GanttBlock, axis: Axis): GridRow {
  const ticks = weekAxis({ planStart, weeks: axis.columns * axis.weeksEach, x: 0, weekWidth: 1 / axis.weeksEach, minLabelGap: 0 }).months
  const names = new Map(ticks.map((month) => [Math.round(month.x), month] as const))
  const made = [...new Set([0, ...names.keys()])].filter((at) => at < axis.columns).sort((a, b) => a - b)
  return {
    head: true,
    cells: [
      { children: EMPTY() },
      ...made.map((from, at) => {
        const to = made[at + 1] ?? axis.columns
        const month = names.get(from)
        const name = month === undefined ? undefined : months[month.date.slice(0, 7)]
        const text = name === undefined ? '' : month?.showYear === true && fits(name.withYear, from, to, axis) ? name.withYear : name.plain
        return {
          children: fits(text, from, to, axis) && text !== '' ? words(STYLE.head, text, { keepNext: true }) : EMPTY(),
          span: to - from,
          pad: { right: 0, left: 1 },
        }
      }),
      { children: EMPTY() },
    ],
  }
}

/** About as wide as Inter sets it at 7.5 points. */
const fits = (text: string, from: number, to: number, { columnWidth }: Axis): boolean => text.length * 4.3 + 2 <= (to - from) * columnWidth

function weekRow({ words: { head, weeks } }: GanttBlock, axis: Axis): GridRow {
  const every = [1, 2, 4, 8, 16].find((step) => step * axis.columnWidth >= 13) ?? 16
  const starts = Array.from({ length: Math.ceil(axis.columns / every) }, (_, at) => at * every)
  return {
    head: true,
    cells: [
      { children: words(STYLE.head, head, { keepNext: true }), bottom: RULE.ink },
      ...starts.map((from) => ({
        children: weekNumber(from, Math.min(from + every, axis.columns), axis),
        span: Math.min(every, axis.columns - from),
        bottom: RULE.ink,
        pad: { right: 0 },
      })),
      { children: words(STYLE.head, weeks, { keepNext: true, alignment: AlignmentType.END }), bottom: RULE.ink },
    ],
  }
}

function weekNumber(from: number, to: number, axis: Axis): Paragraph[] {
  const text = String(from * axis.weeksEach + 1)
  if (!fits(text, from, to, axis)) return EMPTY()
  return words(STYLE.head, text, { keepNext: true, ...(to - from === 1 ? { alignment: AlignmentType.CENTER } : {}) })
}

function phaseRow({ title, note }: GanttBlock['phases'][number], axis: Axis): GridRow {
  return {
    cells: [
      { children: words(STYLE.label, title, { keepNext: true }), bottom: RULE.hair, pad: { top: 6, bottom: 2 } },
      {
        children: note === '' ? EMPTY() : words(STYLE.small, note, { keepNext: true, spacing: { after: 0 } }),
        span: axis.columns + 1,
        place: 'foot',
        bottom: RULE.hair,
        pad: { left: 2, right: 0, bottom: 4 },
      },
    ],
  }
}

type Action = GanttBlock['actions'][number]

function actionRow(action: Action, block: GanttBlock, axis: Axis, context: DocxContext): GridRow {
  const { startWeek, endWeek, float, critical } = action
  const from = Math.floor(startWeek / axis.weeksEach)
  const to = Math.max(from + 1, Math.ceil(endWeek / axis.weeksEach))
  const slip = Math.min(axis.columns, Math.ceil((endWeek + float) / axis.weeksEach))
  const span = startWeek + 1 >= endWeek ? String(startWeek + 1) : `${startWeek + 1}–${endWeek}`
  const chart = cells(axis, [from, to, ...(float > 0 ? [slip] : [])], (start, end) => ({
    children: start >= from && end <= to ? [bar(critical, context)] : float > 0 && start >= to && end <= slip ? [tail()] : EMPTY(),
    place: 'middle',
    bottom: RULE.hair,
  }))
  return {
    cells: [
      { children: label(action, block, context), bottom: RULE.hair, pad: { top: 3, bottom: 3, right: 6 } },
      ...chart,
      {
        children: words(STYLE.cell, span, { alignment: AlignmentType.END }),
        bottom: RULE.hair,
        place: 'middle',
      },
    ],
  }
}

/** Owner and effort, gates it closes, and what has to be finished first. */
function label(
  { number, to, label: title, sub, marks, after, critical }: Action,
  { actions }: GanttBlock,
  context: DocxContext,
): Paragraph[] {
  const before = after.flatMap((id) => actions.find((other) => other.id === id)?.number ?? [])
  const small = [sub, marks ?? '', before.length === 0 ? '' : `← ${before.join(', ')}`].filter((part) => part !== '').join(' · ')
  const name = inline(
    [
      { text: number, to },
      { text: `\u2002${title}`, weight: critical ? 'strong' : 'regular' },
    ],
    context,
  )
  return [paragraph(STYLE.cell, name), ...words(STYLE.small, small, { spacing: { after: 0 } })]
}

/** A paragraph of its own height, filled: it is as long as its cell. */
const bar = (critical: boolean, { tint, accent }: DocxContext): Paragraph => {
  const color = critical ? COLOR.ink : accent
  const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color, space: 0 }
  return paragraph(STYLE.gap, [], {
    spacing: { before: 0, after: 0, line: twips(10), lineRule: 'exact' },
    indent: { left: twips(1.5), right: twips(1.5) },
    shading: { type: 'clear', color: 'auto', fill: critical ? COLOR.ink : tint },
    border: { top: line, bottom: line, left: line, right: line },
  })
}

const tail = (): Paragraph =>
  paragraph(STYLE.gap, [], {
    spacing: { before: 0, after: 0, line: twips(1), lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.DOTTED, size: 6, color: COLOR.faint, space: 0 } },
  })

/** What each line stands for: the plan's end left of its line, the odds right of theirs. */
function endRow(axis: Axis): GridRow {
  const [first] = [...axis.ends.keys()].sort((a, b) => a - b)
  const chart = cells(axis, [], (from, to) => {
    const right = axis.ends.get(from)
    if (from === 0 && first !== undefined && to === first)
      return {
        children: words(STYLE.small, axis.ends.get(first)?.text ?? '', { alignment: AlignmentType.END, spacing: { after: 0 } }),
        pad: { right: 3 },
      }
    const text = right === undefined || from === first ? '' : right.text
    return {
      children: text !== '' && fits(text, from, to, axis) ? words(STYLE.small, text, { spacing: { after: 0 } }) : EMPTY(),
      pad: { left: 3, right: 0 },
    }
  })
  return { cells: [{ children: EMPTY() }, ...chart, { children: EMPTY() }] }
}

function legend({ actions, words: { critical, other, float, link } }: GanttBlock, { tint }: DocxContext): Paragraph[] {
  const key = (fill: string, text: string): TextRun[] => [
    new TextRun({ text: '\u00a0'.repeat(6), shading: { type: 'clear', color: 'auto', fill } }),
    ...lines(`\u00a0\u00a0${text}     `),
  ]
  return [
    paragraph(STYLE.small, [
      ...(actions.some((action) => action.critical) ? key(COLOR.ink, critical) : []),
      ...(actions.some((action) => !action.critical) ? key(tint, other) : []),
      ...(actions.some((action) => action.float > 0) ? lines(`·····\u00a0\u00a0${float}     `) : []),
      ...(actions.some((action) => action.after.length > 0) ? lines(`←\u00a0\u00a0${link}`) : []),
    ]),
  ]
}
