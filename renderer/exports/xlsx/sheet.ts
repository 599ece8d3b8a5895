/** A sheet before it is written: a head, typed cells, and what makes it workable: frozen head, filters, widths. */

export type SheetValue = string | number | { readonly date: string } | null

export interface SheetColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
}

export interface PlainSheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetValue[])[]
}

/** What a cell of any program can hold. */
const LONGEST = 32_000

export const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** Sheet names are short, unique and without some characters. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((text, at) => {
    const plain = text
      .replace(/[[\]/\\:*?']+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 28)
      .trim()
    const base = plain === '' ? String(at + 1) : plain
    const name = taken.has(base.toLowerCase()) ? `${base} ${at + 1}` : base
    taken.add(name.toLowerCase())
    return name
  })
}

/** As wide as its content, within reason; long texts wrap. */
export function widthOf(title: string, values: readonly SheetValue[]): number {
  const longest = Math.max(title.length + 4, ...values.map((value) => (typeof value === 'string' ? value.length : value === null ? 0 : 11)))
  return Math.min(56, Math.max(9, longest + 2))
}

/** A sheet whose columns are as wide as what stands in them. */
export function sized(name: string, titles: readonly string[], rows: readonly (readonly SheetValue[])[]): PlainSheet {
  const columns = titles.map((title, at) => ({
    title,
    width: widthOf(
      title,
      rows.map((row) => row[at] ?? null),
    ),
  }))
  return { name, columns, rows }
}
