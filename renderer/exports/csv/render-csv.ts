/** The roadmap as a CSV file: every column, or the fields that a planning tool's import knows. */

import { REGISTER_COLUMNS, type Register, type RegisterRow, registerValue } from '../../../shared/domain/report/register'
import type { Report } from '../../../shared/domain/report/report'
import type { RenderOptions } from '../format'
import { type CsvValue, csvText } from './csv-text'
import { type CsvPreset, PRESET_DECLARATIONS } from './presets'

type Table = readonly (readonly CsvValue[])[]

const TABLES: Readonly<Record<CsvPreset, (register: Register) => Table>> = { plain, jira, 'azure-devops': azureDevOps }

export async function renderCsv({ register }: Report, { csvPreset = 'plain', signal }: RenderOptions): Promise<Uint8Array> {
  signal?.throwIfAborted()
  return new TextEncoder().encode(csvText(TABLES[csvPreset](register)))
}

function plain(register: Register): Table {
  const head = REGISTER_COLUMNS.map((column) => register.titles[column])
  return [head, ...register.rows.map((row) => REGISTER_COLUMNS.map((column) => registerValue(row, column, register)))]
}

const HOURS_A_DAY = 8
const SECONDS_A_DAY = HOURS_A_DAY * 60 * 60
/** Both tools refuse longer titles; they count UTF-16 code units. */
const LONGEST_TITLE = 255

/**
 * Fields of Jira's CSV importer: it needs Summary, counts estimates in seconds, and takes several labels as several columns of one name.
 * Dates are written yyyy-MM-dd, which its wizard asks for.
 */
function jira(register: Register): Table {
  const labels = register.rows.map((row) => labelsOf(row, register).map((label) => label.replace(/\s+/g, '-')))
  const most = Math.max(1, ...labels.map((list) => list.length))
  const head = ['Summary', 'Issue Type', 'Description', 'Start date', 'Due date', 'Original Estimate', ...Array(most).fill('Labels')]
  const rows = register.rows.map((row, at) => [
    titleOf(row),
    'Task',
    describe(row, register, 'jira').join('\n'),
    row.start,
    row.end,
    Math.round(row.effort.likely * SECONDS_A_DAY),
    ...Array.from({ length: most }, (_, place) => labels[at]?.[place] ?? null),
  ])
  return [head, ...rows]
}

/** Fields of the import of Azure Boards: it needs Work Item Type and Title; Task has these fields in the Agile and CMMI processes. */
function azureDevOps(register: Register): Table {
  const head = ['Work Item Type', 'Title', 'Description', 'Start Date', 'Finish Date', 'Original Estimate', 'Tags']
  const rows = register.rows.map((row) => [
    'Task',
    titleOf(row),
    // The field holds HTML there: what people typed stays text, and lines stay lines.
    describe(row, register, 'azure-devops')
      .join('\n')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/\r\n?|\n/g, '<br>'),
    row.start,
    row.end,
    row.effort.likely * HOURS_A_DAY,
    labelsOf(row, register)
      .map((tag) => tag.replace(/[;,]/g, ' '))
      .join('; '),
  ])
  return [head, ...rows]
}

const wholeTitle = ({ title }: RegisterRow): string => title.replace(/\s+/g, ' ').trim()

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Cut between two characters as people count them, with a sign that there is more. */
function titleOf(row: RegisterRow): string {
  const title = wholeTitle(row)
  if (title.length <= LONGEST_TITLE) return title
  // The sign needs one place.
  let end = 0
  for (const { index, segment } of characters.segment(title)) {
    if (index + segment.length >= LONGEST_TITLE) break
    end = index + segment.length
  }
  return `${title.slice(0, end).trimEnd()}…`
}

/** Phase and gates, to filter by. */
const labelsOf = ({ phaseTitle, gates, later }: RegisterRow, { titles }: Register): string[] => [
  phaseTitle,
  ...gates,
  ...(later ? [titles.later] : []),
]

/** "Delivers: …" line by line, of everything that has no field; before it a title that its own field cannot hold. */
function describe(row: RegisterRow, register: Register, preset: CsvPreset): string[] {
  const title = wholeTitle(row)
  const lines = PRESET_DECLARATIONS[preset].asText.flatMap((column) => {
    const value = registerValue(row, column, register)
    return value === null || value === '' ? [] : [`${register.titles[column]}: ${value}`]
  })
  return title.length > LONGEST_TITLE ? [title, ...lines] : lines
}
