/** What can stand on a slide, in points from its top left corner. Layout knows only this; the library behind it is in write-deck.ts. */
import type { Run } from '../../../shared/domain/report/rich-text'
import type { Color, TextStyle } from './theme'

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Paragraph {
  readonly runs: readonly Run[]
  readonly style: TextStyle
  readonly bullet?: boolean | undefined
  /** Space above. */
  readonly before?: number | undefined
}

export interface TextItem extends Box {
  readonly kind: 'text'
  readonly paragraphs: readonly Paragraph[]
  readonly align?: 'left' | 'center' | 'right' | undefined
  readonly valign?: 'top' | 'middle' | 'bottom' | undefined
}

export interface ShapeItem extends Box {
  readonly kind: 'rect' | 'ellipse' | 'diamond' | 'line'
  readonly fill?: Color | undefined
  readonly stroke?: { readonly color: Color; readonly width: number; readonly dash?: boolean | undefined } | undefined
}

/** Strokes from point to point, measured from the box's corner. */
export interface PathItem extends Box {
  readonly kind: 'path'
  readonly strokes: readonly (readonly (readonly [number, number])[])[]
  readonly stroke: { readonly color: Color; readonly width: number }
}

export interface TableCellItem {
  readonly paragraphs: readonly Paragraph[]
  readonly align: 'left' | 'right'
  readonly span?: number | undefined
}
export interface TableRowItem {
  readonly height: number
  readonly cells: readonly TableCellItem[]
  readonly above: { readonly color: Color; readonly width: number } | null
  readonly below: { readonly color: Color; readonly width: number } | null
}
export interface TableItem extends Box {
  readonly kind: 'table'
  readonly name: string
  readonly widths: readonly number[]
  /** The first row names the columns. */
  readonly hasHead: boolean
  readonly rows: readonly TableRowItem[]
}

export interface PictureItem extends Box {
  readonly kind: 'picture'
  readonly mime: string
  readonly base64: string
  readonly alt: string
}

/** A chart object with its own data: columns side by side per category, and one value as a line across all of them. */
export interface ChartItem extends Box {
  readonly kind: 'chart'
  readonly name: string
  readonly alt: string
  readonly categories: { readonly title: string; readonly labels: readonly string[] }
  /** Null where there is no value. */
  readonly counted: ChartSeries
  readonly claimed: ChartSeries
  readonly bar: { readonly title: string; readonly value: number }
  /** Both ends of the axis of values. */
  readonly scale: readonly [number, number]
}
export interface ChartSeries {
  readonly title: string
  readonly values: readonly (number | null)[]
}

/** A drawing that is moved and described as one. */
export interface GroupItem {
  readonly kind: 'group'
  readonly name: string
  readonly alt: string
  readonly items: readonly (TextItem | ShapeItem | PathItem)[]
}

export type SingleItem = TextItem | ShapeItem | PathItem | TableItem | PictureItem | ChartItem
export type Item = SingleItem | GroupItem

export interface Slide {
  readonly layout: 'cover' | 'content'
  readonly title: string
  readonly titleStyle: TextStyle
  readonly items: readonly Item[]
}

export interface Deck {
  readonly slides: readonly Slide[]
  readonly language: string
  readonly properties: { readonly title: string; readonly subject: string; readonly author: string; readonly keywords: string }
  readonly footer: { readonly left: string; readonly centre: string }
  readonly colors: { readonly accent: string; readonly tint: string }
}

export const hairline = (x: number, y: number, w: number, color: Color, width = 0.75): ShapeItem => ({
  kind: 'line',
  x,
  y,
  w,
  h: 0,
  stroke: { color, width },
})
export const upright = (x: number, y: number, h: number, color: Color, width: number, dash = false): ShapeItem => ({
  kind: 'line',
  x,
  y,
  w: 0,
  h,
  stroke: { color, width, dash },
})
