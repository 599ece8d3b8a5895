/** Rows as CSV: RFC 4180, UTF-8 with a mark at the start so that spreadsheets read it as such. */

export type CsvValue = string | number | null

const MARK = '\ufeff'
/** A spreadsheet takes text that starts like this for a formula; an apostrophe in front makes it text again. */
const FORMULA = /^[=+\-@\t\r]/

export const csvText = (rows: readonly (readonly CsvValue[])[]): string =>
  MARK + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')

function csvCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
