/** The data behind a chart as one sheet: categories down, a column per series, the line last. */
import { cleanText } from '../../clean-text'
import { type SheetValue, sheetNames } from '../../xlsx/sheet'
import type { ChartItem } from '../drawing'

export interface ChartSheet {
  readonly name: string
  readonly titles: readonly string[]
  readonly rows: readonly (readonly SheetValue[])[]
}

export function chartSheet({ categories, counted, claimed, bar }: ChartItem): ChartSheet {
  return {
    name: sheetNames([cleanText(categories.title)])[0] ?? '',
    titles: [categories.title, counted.title, claimed.title, bar.title].map(cleanText),
    rows: categories.labels.map((label, at) => [cleanText(label), counted.values[at] ?? null, claimed.values[at] ?? null, bar.value]),
  }
}
