/** Tables by column widths in points: no borders but the ones asked for, repeated heads, rows that stay whole. */
import {
  AlignmentType,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { RULE, twips } from './theme'

export type Content = Paragraph | Table

export interface GridCell {
  readonly children: readonly Content[]
  readonly span?: number | undefined
  readonly top?: IBorderOptions | undefined
  readonly bottom?: IBorderOptions | undefined
  readonly left?: IBorderOptions | undefined
  /** Six hexadecimal digits. */
  readonly fill?: string | undefined
  /** On top unless told. */
  readonly place?: 'middle' | 'foot' | undefined
  /** Read from bottom to top: long words over narrow columns. */
  readonly turned?: boolean | undefined
  /** Points inside; the last cell of a row ends exactly on the margin. */
  readonly pad?: { readonly top?: number; readonly bottom?: number; readonly right?: number; readonly left?: number } | undefined
}

export interface GridRow {
  readonly cells: readonly GridCell[]
  readonly head?: boolean | undefined
  /** May go over a page's end. */
  readonly splits?: boolean | undefined
  /** Points. */
  readonly height?: number | undefined
}

const NO_BORDERS = {
  top: RULE.none,
  bottom: RULE.none,
  left: RULE.none,
  right: RULE.none,
  insideHorizontal: RULE.none,
  insideVertical: RULE.none,
} as const

export function grid(widths: readonly number[], rows: readonly GridRow[], box?: IBorderOptions): Table {
  const columns = widths.map(twips)
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: box === undefined ? NO_BORDERS : { ...NO_BORDERS, top: box, bottom: box, left: box, right: box },
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map((row) => gridRow(row, columns)),
  })
}

function gridRow({ cells, head, splits, height }: GridRow, columns: readonly number[]): TableRow {
  let at = 0
  const made = cells.map((cell, index) => {
    const span = cell.span ?? 1
    const width = columns.slice(at, at + span).reduce((total, part) => total + part, 0)
    at += span
    return gridCell(cell, width, index === cells.length - 1)
  })
  return new TableRow({
    children: made,
    cantSplit: splits !== true,
    ...(head === true ? { tableHeader: true } : {}),
    ...(height === undefined ? {} : { height: { value: twips(height), rule: 'atLeast' as const } }),
  })
}

function gridCell({ children, span, top, bottom, left, fill, place, turned, pad }: GridCell, width: number, isLast: boolean): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(span === undefined || span === 1 ? {} : { columnSpan: span }),
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill } }),
    ...(turned === true ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(place === undefined ? {} : { verticalAlign: place === 'middle' ? VerticalAlignTable.CENTER : VerticalAlignTable.BOTTOM }),
    borders: {
      ...(top === undefined ? {} : { top }),
      ...(bottom === undefined ? {} : { bottom }),
      ...(left === undefined ? {} : { left }),
    },
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(pad?.top ?? 0),
      bottom: twips(pad?.bottom ?? 0),
      left: twips(pad?.left ?? 0),
      right: twips(pad?.right ?? (isLast ? 0 : 8)),
    },
  })
}

export const alignment = (align: 'start' | 'end') => (align === 'end' ? { alignment: AlignmentType.END } : {})

/** Widths given in the report's measure, scaled to what there is; columns without one share the rest. */
export function columnWidths(columns: readonly { readonly width?: number | undefined }[], width: number, least = 60): number[] {
  const fixed = columns.reduce((total, column) => total + (column.width ?? 0), 0)
  const open = columns.filter((column) => column.width === undefined).length
  const room = Math.max(width - fixed, open * least)
  const scale = (width - (open === 0 ? 0 : room)) / Math.max(1, fixed)
  return columns.map((column) =>
    column.width === undefined ? room / open : column.width * (open === 0 ? width / fixed : Math.min(1, scale)),
  )
}
