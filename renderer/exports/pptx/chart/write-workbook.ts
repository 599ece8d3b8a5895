/** What "Edit data" opens. Texts are typed as texts, so none of them is ever a formula. */
import writeXlsxFile, { type Cell } from 'write-excel-file/universal'
import { rezip } from '../../rezip'
import { widthOf } from '../../xlsx/sheet'
import type { ChartSheet } from './chart-sheet'

export async function writeWorkbook({ name, titles, rows }: ChartSheet): Promise<Uint8Array> {
  const head = titles.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }))
  const body = rows.map((row) =>
    row.map(
      (value): Cell => (typeof value === 'number' ? { value, type: Number, format: '0.0' } : { value: String(value ?? ''), type: String }),
    ),
  )
  const columns = titles.map((title, at) => ({
    width: widthOf(
      title,
      rows.map((row) => row[at] ?? null),
    ),
  }))
  const blob = await writeXlsxFile([{ sheet: name, data: [head, ...body], columns }], { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
  return rezip(new Uint8Array(await blob.arrayBuffer()))
}
