/** Excel and CSV files as LibreOffice Calc reads them: the numbers are those of the report. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CSV_PRESETS } from '../../renderer/exports/csv/presets'
import { sheetNames } from '../../renderer/exports/xlsx/sheet'
import type { Block } from '../../shared/domain/report/blocks'
import { REGISTER_COLUMNS, registerValue } from '../../shared/domain/report/register'
import type { Report } from '../../shared/domain/report/report'
import { readCsv } from '../unit/renderer/exports/read-csv'
import { readXlsx } from '../unit/renderer/exports/read-xlsx'
import { DOCUMENTS, folder, NAMED, pathOf, SAMPLES } from './support/made'
import { convert, lacks } from './support/programs'

/** Comma, quotes, UTF-8; values as they are, not as shown; no formulas; every sheet as a file of its own. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
const FROM_CSV = '--infilter=Text - txt - csv (StarCalc):44,34,76,1'
const needsCalc = describe.skipIf(lacks('soffice'))

needsCalc('LibreOffice Calc reads .xlsx', () => {
  let out = ''
  beforeAll(async () => {
    out = await convert(
      DOCUMENTS.map(({ name }) => pathOf(name, 'xlsx')),
      TO_CSV,
    )
  }, 300_000)
  const sheetOf = (name: string, sheet: string): string[][] =>
    // The writer of Calc ends lines with a line feed and writes no byte order mark.
    readCsv(
      `\ufeff${readFileSync(join(out, `${name}-${sheetNames([sheet])[0]}.csv`), 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r?\n/g, '\r\n')}`,
    )

  it.each(NAMED)('weeks, days and costs of every action in %s', (name, { report: { register } }) => {
    const rows = sheetOf(name, register.words.name)
    expect(rows).toHaveLength(register.rows.length + 1)
    const numbers = register.rows.map((row) => REGISTER_COLUMNS.map((column) => registerValue(row, column, register)))
    expect(numbers.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(register.rows.length * 4)
    expect(
      rows.slice(1).map((row, at) => row.map((cell, column) => (typeof numbers[at]?.[column] === 'number' ? Number(cell) : null))),
    ).toEqual(numbers.map((row) => row.map((value) => (typeof value === 'number' ? value : null))))
  })

  it.each(NAMED.filter(([, { edition }]) => edition === 'full'))('the scores of every dimension in %s', (name, { report }) => {
    const expected = dimensionScores(report)
    expect(expected.length).toBeGreaterThan(10)
    const read = sheetOf(name, report.register.words.dimensions)
      .slice(1)
      .map(([, label = '', ...cells]) => [label, ...cells.slice(0, 4).map((cell) => (cell === '' ? null : Number(cell)))])
    // A sheet in a file has up to 15 digits.
    expect(read.map(rounded)).toEqual(expected.map(rounded))
  })

  it.each(NAMED)('every sheet of %s, and no formula in it', (name) => {
    const sheets = readXlsx(readFileSync(pathOf(name, 'xlsx')))
    expect(readdirSync(out).filter((file) => file.startsWith(`${name}-`))).toHaveLength(sheets.length)
    expect(sheets.filter(({ xml }) => /<f[ >]/.test(xml)).map((sheet) => sheet.name)).toEqual([])
  })
})

needsCalc('LibreOffice Calc reads .csv', () => {
  const names = SAMPLES.flatMap((sample) => CSV_PRESETS.map((preset) => `${sample}.${preset}`))
  let out = ''
  beforeAll(async () => {
    out = await convert(
      names.map((name) => pathOf(name, 'csv')),
      'xlsx',
      FROM_CSV,
    )
  }, 300_000)

  it.each(names)('as many rows and columns as were written into %s', (name) => {
    const written = readCsv(readFileSync(join(folder, `${name}.csv`), 'utf8'))
    const [sheet] = readXlsx(readFileSync(join(out, `${name}.xlsx`)))
    expect(written.length).toBeGreaterThan(5)
    expect(sheet?.cells).toHaveLength(written.length)
    expect(sheet?.cells[0]?.map((cell) => cell?.text)).toEqual(written[0])
    written.slice(1).forEach((row, at) => {
      const read = row.map((_, column) => sheet?.cells[at + 1]?.[column] !== undefined)
      expect(read, `row ${at + 2}`).toEqual(row.map((cell) => cell !== ''))
    })
  })
})

type Score = readonly [label: string, ...(number | null)[]]

function dimensionScores({ sections }: Report): Score[] {
  const blocksIn = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) => (block.kind === 'rail' ? blocksIn(block.body) : [block]))
  return sections
    .filter(({ anchor }) => anchor.startsWith('dimension-'))
    .flatMap(({ blocks }) => blocksIn(blocks))
    .flatMap((block) => (block.kind === 'ranges' ? block.rows : []))
    .map(({ label, values }) => [label, values.counted, values.claimed, values.low, values.high])
}

const rounded = (row: readonly (string | number | null)[]) =>
  row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell))
