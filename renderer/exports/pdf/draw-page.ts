/** Draws the marks of a page straight onto react-pdf's canvas: no element, no box and no second line-breaking per mark. */
import type { Item } from './display'
import type { FontSet } from './font-set'
import type { ShapedFont } from './shaped-font'
import type { Features } from './shaper'
import { splitLine } from './split-line'
import type { Line } from './text'

/** What is used of the painter that react-pdf hands a canvas; its own types leave it open. Units: points from the top left. */
export interface Painter {
  save(): Painter
  restore(): Painter
  translate(x: number, y: number): Painter
  rotate(degrees: number, options: { readonly origin: readonly [x: number, y: number] }): Painter
  lineWidth(width: number): Painter
  dash(lengths: readonly number[]): Painter
  fillColor(color: string): Painter
  strokeColor(color: string): Painter
  moveTo(x: number, y: number): Painter
  lineTo(x: number, y: number): Painter
  rect(x: number, y: number, width: number, height: number): Painter
  circle(x: number, y: number, radius: number): Painter
  path(d: string): Painter
  fill(): Painter
  stroke(): Painter
  fillAndStroke(): Painter
  /** `name` is what the document remembers the font by: without it every call embeds it again. */
  font(font: ShapedFont, name: string, size: number): Painter
  text(text: string, x: number, baseline: number, options: TextOptions): Painter
}

interface TextOptions {
  readonly lineBreak: false
  readonly baseline: 'alphabetic'
  readonly features: Features
}

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>
type Shape = Of<'rect'> | Of<'dot'> | Of<'path'>

/** Lines and areas first, text over them. */
export function drawPage(painter: Painter, items: readonly Item[], fonts: FontSet): void {
  const pen = createPen(painter)
  for (const item of items) drawVector(painter, pen, item)
  for (const item of items) if (item.kind === 'text') drawText(painter, pen, item, fonts)
}

/** Remembers what is set, so that nothing is set twice. */
interface Pen {
  readonly fill: (color: string) => void
  readonly stroke: (color: string, width: number) => void
}

function createPen(painter: Painter): Pen {
  let [fill, stroke, width] = ['', '', -1]
  return {
    fill: (color) => {
      if (color !== fill) painter.fillColor(color)
      fill = color
    },
    stroke: (color, thick) => {
      if (color !== stroke) painter.strokeColor(color)
      if (thick !== width) painter.lineWidth(thick)
      stroke = color
      width = thick
    },
  }
}

function drawVector(painter: Painter, pen: Pen, item: Item): void {
  switch (item.kind) {
    case 'line':
      drawLine(painter, pen, item)
      break
    case 'rect':
      drawShape(painter, pen, item, () => painter.rect(item.x, item.y, item.width, item.height))
      break
    case 'dot':
      drawShape(painter, pen, item, () => painter.circle(item.x, item.y, item.r))
      break
    case 'path':
      drawShape(painter, pen, item, () => painter.path(item.d), [item.x, item.y])
      break
    default:
  }
}

function drawLine(painter: Painter, pen: Pen, { x1, y1, x2, y2, color, width, dash }: Of<'line'>): void {
  pen.stroke(color, width)
  if (dash !== undefined) painter.save().dash(dash.split(/[ ,]+/).map(Number))
  painter.moveTo(x1, y1).lineTo(x2, y2).stroke()
  if (dash !== undefined) painter.restore()
}

/** @param move where the shape's own coordinates begin */
function drawShape(
  painter: Painter,
  pen: Pen,
  { fill, stroke, strokeWidth = 1 }: Shape,
  outline: () => void,
  move: readonly [x: number, y: number] = [0, 0],
): void {
  if (fill === undefined && stroke === undefined) return
  if (fill !== undefined) pen.fill(fill)
  if (stroke !== undefined) pen.stroke(stroke, strokeWidth)
  const [x, y] = move
  const isMoved = x !== 0 || y !== 0
  if (isMoved) painter.save().translate(x, y)
  outline()
  if (fill !== undefined && stroke !== undefined) painter.fillAndStroke()
  else if (fill !== undefined) painter.fill()
  else painter.stroke()
  if (isMoved) painter.restore()
}

function drawText(painter: Painter, pen: Pen, { x, baseline, line, turn }: Of<'text'>, fonts: FontSet): void {
  if (turn !== undefined) painter.save().rotate(turn, { origin: [x, baseline] })
  drawLineOfText(painter, pen, line, x, baseline, fonts)
  if (turn !== undefined) painter.restore()
}

function drawLineOfText(painter: Painter, pen: Pen, line: Line, x: number, baseline: number, fonts: FontSet): void {
  let at = x
  for (const { text, font, style, features } of splitLine(line, fonts)) {
    pen.fill(style.color)
    painter.font(font, font.postscriptName, style.size).text(text, at, baseline, { lineBreak: false, baseline: 'alphabetic', features })
    at += (font.measure(text, features) / 1000) * style.size
  }
}
