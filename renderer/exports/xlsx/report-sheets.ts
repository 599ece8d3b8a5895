/** Sheets from the blocks of a report: what stands in its tables and charts, with the values behind the words. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Report, Section } from '../../../shared/domain/report/report'
import { type Cell, plainText, type TableRow } from '../../../shared/domain/report/rich-text'
import { type PlainSheet, type SheetValue, sized } from './sheet'

/** Sections whose anchors begin like this are the dimensions. */
const DIMENSION = 'dimension-'
/** Lists of the workshop record. */
const MINUTES = ['section-decisions', 'section-parking']

const sectionOf = ({ sections }: Report, anchor: string): Section | undefined => sections.find((section) => section.anchor === anchor)

export const flatten = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [
    block,
    ...(block.kind === 'rail' ? flatten(block.body) : []),
    ...(block.kind === 'columns' ? flatten([...block.left, ...block.right]) : []),
  ])

export function cellValue({ value, text }: Cell): SheetValue {
  const words = plainText(text).trim()
  if (typeof value === 'number') return value
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { date: value }
  return words === '' || words === '–' ? null : words
}

interface NamedTable {
  readonly part: string
  readonly columns: readonly { readonly id: string; readonly title: string }[]
  readonly rows: readonly TableRow[]
}

/** Tables with the heading they stand under. */
function tablesOf(sections: readonly Section[], byHeading: boolean): NamedTable[] {
  return sections.flatMap((section) => {
    let heading = section.name
    return flatten(section.blocks).flatMap((block) => {
      if (block.kind === 'heading') heading = block.text
      return block.kind === 'table' ? [{ part: byHeading ? heading : section.name, columns: block.columns, rows: block.rows }] : []
    })
  })
}

/** Several tables in one: a column for each of theirs, and one that says where a row comes from. */
function joinTables(name: string, part: string, tables: readonly NamedTable[]): PlainSheet {
  const titles = new Map(tables.flatMap(({ columns }) => columns.map(({ id, title }) => [id, title] as const)))
  const rows = tables.flatMap((table) =>
    table.rows
      .filter((row) => row.kind === undefined || row.kind === 'row')
      .map((row): SheetValue[] => {
        const values = new Map(table.columns.map(({ id }, at) => [id, row.cells[at] === undefined ? null : cellValue(row.cells[at])]))
        return [table.part, ...[...titles.keys()].map((id) => values.get(id) ?? null)]
      }),
  )
  return sized(name, [part, ...titles.values()], rows)
}

/** Scores as numbers, the dimension itself last of its rows. */
export function dimensionSheet(report: Report): PlainSheet | null {
  const { words } = report.register
  const charts = report.sections
    .filter(({ anchor }) => anchor.startsWith(DIMENSION))
    .flatMap((section) => flatten(section.blocks).map((block) => ({ section, block })))
  const rows = charts.flatMap(({ section, block }) =>
    block.kind !== 'ranges'
      ? []
      : block.rows.map(({ label, values, cells }): SheetValue[] => {
          const gate = cells[block.columns.findIndex(({ id }) => id === 'gate')]
          return [section.name, label, values.counted, values.claimed, values.low, values.high, gate === undefined ? null : cellValue(gate)]
        }),
  )
  const [chart] = charts.flatMap(({ block }) => (block.kind === 'ranges' ? [block] : []))
  if (chart === undefined) return null
  const title = (id: string): string => chart.columns.find((column) => column.id === id)?.title ?? ''
  return sized(
    words.dimensions,
    [words.dimension, chart.head, title('counted'), title('claimed'), words.lowest, words.highest, title('gate')],
    rows,
  )
}

export function tableSheets(report: Report): PlainSheet[] {
  const { words } = report.register
  const sheet = (name: string, tables: readonly NamedTable[]): PlainSheet[] =>
    tables.length === 0 ? [] : [joinTables(name, words.part, tables)]
  const inSection = (anchor: string): Section[] => [sectionOf(report, anchor) ?? []].flat()
  const has =
    (id: string) =>
    ({ columns }: NamedTable) =>
      columns.some((column) => column.id === id)
  const gates = inSection('section-gates')
  const findings = inSection('section-findings')
  const dimensions = report.sections.filter(({ anchor }) => anchor.startsWith(DIMENSION))
  return [
    ...sheet(gates[0]?.name ?? '', tablesOf(gates, true)),
    ...sheet(findings[0]?.name ?? '', tablesOf(findings, true)),
    ...sheet(
      words.tasks,
      tablesOf(
        report.sections.filter(({ anchor }) => !anchor.startsWith(DIMENSION)),
        true,
      ).filter(
        (table) =>
          has('kind')(table) &&
          has('who')(table) &&
          has('by')(table) &&
          !findings.some(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.rows === table.rows)),
      ),
    ),
    ...sheet(words.answers, tablesOf(dimensions, false).filter(has('said'))),
    ...MINUTES.flatMap((anchor) => inSection(anchor).flatMap((section) => sheet(section.name, tablesOf([section], false)))),
  ]
}
