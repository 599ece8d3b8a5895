/** A report as a workbook: typed columns, filters, frozen heads, a Gantt chart by conditional formatting, and no formula in any cell. */
import writeXlsxFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal'
import type { Report } from '../../../shared/domain/report/report'
import { cleanReport } from '../clean-text'
import type { RenderOptions } from '../format'
import { rezip } from '../rezip'
import { pageFoot } from './page-foot'
import { saidSheet, votesSheet } from './record-sheets'
import { dimensionSheet, tableSheets } from './report-sheets'
import { GANTT_COLUMNS, type GanttSheet, ganttSheet, roadmapSheet } from './roadmap-sheets'
import { clip, type PlainSheet, type SheetValue, sheetNames } from './sheet'
import { summarySheet } from './summary-sheet'

const INK = '#14202e'
const QUIET = '#435063'
const SUNKEN = '#f3f1ec'
const LINE = '#dedad1'

export async function renderXlsx(given: Report, { onProgress, signal }: RenderOptions): Promise<Uint8Array> {
  const report = cleanReport(given)
  const { register } = report
  const dimensions = dimensionSheet(report)
  const said = [votesSheet(report), saidSheet(report)]
  const tables = [dimensions, ...tableSheets(report), ...said].filter((sheet) => sheet !== null)
  const chart = ganttSheet(register)
  const sheets = [
    summary(summarySheet(report)),
    ...tables.map(tableSheet),
    ...(register.rows.length === 0 ? [] : [tableSheet(roadmapSheet(register))]),
    ...(chart === null ? [] : [gantt(chart, report.branding.tint)]),
  ]
  const names = sheetNames(sheets.map(({ sheet }) => sheet ?? ''))
  const named = sheets.map((sheet, at) => ({ ...sheet, sheet: names[at] ?? '' }))
  const blob = await writeXlsxFile(named, { fontFamily: 'Calibri', fontSize: 11, features: [filters(sheets), paged(report)] }).toBlob()
  signal?.throwIfAborted()
  const bytes = rezip(new Uint8Array(await blob.arrayBuffer()))
  onProgress?.(sheets.length, sheets.length)
  return bytes
}

type Made = Sheet<Blob> & { readonly filtered: string | null }

const text = (value: string): Cell => ({ value: clip(value), type: String, alignVertical: 'top', wrap: true })

function cell(value: SheetValue, decimals: number): Cell {
  if (value === null) return null
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number')
    return { value, type: Number, format: decimals === 0 ? '0' : '0.0', align: 'right', indent: 1, alignVertical: 'top' }
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'd mmm yyyy', alignVertical: 'top', align: 'left' }
}

/** Cells of a table: numbers of a column with as many decimals, rows as high as their longest text. */
function bodyRows({ columns, rows }: Pick<PlainSheet, 'columns' | 'rows'>): Cell[][] {
  const decimals = columns.map((_, at) => (rows.some((row) => typeof row[at] === 'number' && !Number.isInteger(row[at])) ? 1 : 0))
  return rows.map((row) => {
    const lines = Math.max(1, ...row.map((value, at) => (typeof value === 'string' ? linesOf(value, columns[at]?.width ?? 10) : 1)))
    const cells = row.map((value, at) => cell(value, decimals[at] ?? 0))
    // The height of a row is that of its first cell.
    return [{ ...(cells[0] === null ? {} : (cells[0] as object)), height: Math.min(400, 15.5 * lines) }, ...cells.slice(1)]
  })
}

/** Lines a text takes in a column of so many characters, a little too many rather than too few. */
const linesOf = (value: string, width: number): number =>
  value.split('\n').reduce((total, line) => total + Math.max(1, Math.ceil((line.length * 1.08) / width)), 0)

const headCell = (title: string): Cell => ({
  value: clip(title),
  type: String,
  fontWeight: 'bold',
  textColor: INK,
  backgroundColor: SUNKEN,
  bottomBorderStyle: 'thin',
  bottomBorderColor: INK,
  alignVertical: 'bottom',
  wrap: true,
})

/** Two lines high, for titles of two words. */
const headRow = (titles: readonly string[]): Cell[] => titles.map((title) => ({ ...(headCell(title) as object), height: 31 }))

function tableSheet({ name, columns, rows }: PlainSheet): Made {
  return {
    sheet: name,
    data: [headRow(columns.map(({ title }) => title)), ...bodyRows({ columns, rows })],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    filtered: `A1:${columnName(columns.length)}${rows.length + 1}`,
  }
}

/** Labels bold, no filter: it is read, not worked with. */
function summary({ name, columns, rows }: PlainSheet): Made {
  const bold = ([first = null, ...rest]: Cell[]): Cell[] => [{ ...(first as object), fontWeight: 'bold' }, ...rest]
  return {
    sheet: name,
    data: [headRow(columns.map(({ title }) => title)), ...bodyRows({ columns, rows }).map(bold)],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    showGridLines: false,
    orientation: 'landscape',
    filtered: null,
  }
}

/** Widths left of the weeks. */
const COLUMNS = [7, 44, 24, 10, 9, 9].map((width) => ({ title: '', width }))

/** @param tint of bars that are not critical, as in every other chart of the report */
function gantt({ name, titles, weeks, rows, isBusy, isCritical }: GanttSheet, tint: string): Made {
  const before = GANTT_COLUMNS.length
  const area = { from: { row: 3, column: before + 1 }, to: { row: rows.length + 2, column: before + weeks.length } }
  const monday = (date: string): Cell => ({
    value: new Date(`${date}T00:00:00Z`),
    type: Date,
    format: 'd mmm',
    fontSize: 8,
    textColor: QUIET,
    textRotation: 90,
    align: 'center',
  })
  const grid = weeks.map(
    (): Cell => ({
      value: '',
      type: String,
      leftBorderStyle: 'hair',
      leftBorderColor: LINE,
      bottomBorderStyle: 'hair',
      bottomBorderColor: LINE,
    }),
  )
  return {
    sheet: name,
    data: [
      [...titles.map((): Cell => ({ height: 38 })), ...weeks.map(monday)],
      [
        ...titles.map(headCell),
        ...weeks.map((_, week): Cell => ({ ...(headCell('') as object), value: week + 1, type: Number, align: 'center', fontSize: 9 })),
      ],
      ...bodyRows({ columns: COLUMNS, rows }).map((cells) => [...cells, ...grid]),
    ],
    columns: [...COLUMNS.map(({ width }) => ({ width })), ...weeks.map(() => ({ width: 3.6 }))],
    stickyRowsCount: 2,
    stickyColumnsCount: 2,
    showGridLines: false,
    orientation: 'landscape',
    conditionalFormatting: [
      { cellRange: area, condition: { formula: isCritical }, style: { backgroundColor: INK } },
      { cellRange: area, condition: { formula: isBusy }, style: { backgroundColor: tint } },
    ],
    filtered: `A2:${columnName(before)}${rows.length + 2}`,
  }
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

/** Filters belong right behind the cells. */
const filters = (sheets: readonly Made[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const range = sheets[sheetIndex]?.filtered ?? null
          return range === null ? xml : xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
        },
      },
    },
  },
})

/** On paper a sheet is as wide as its page and as long as it needs, with the foot that every document of the client has. */
const paged = ({ footer }: Report): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup ([^>]*\/>)/, (_, rest: string) => `<pageSetup fitToWidth="1" fitToHeight="0" ${rest}${pageFoot(footer)}`),
      },
    },
  },
})
