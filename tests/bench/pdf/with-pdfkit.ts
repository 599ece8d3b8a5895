/** The plain parts set by hand with pdfkit: one pass down the page, rows measured before they are drawn. The least a writer has to do. */
import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import type { Report } from '../../../shared/domain/report/report'
import { MEASURE, type Part, plainParts, type Shape, type Style, type TableCell } from './plain-parts'
import type { FontPaths } from './with-pdfmake'

const LEFT = 50
const [TOP, BOTTOM] = [70, 786]
const GAP = 8
const STYLES: Readonly<Record<Style, readonly [font: string, size: number, lineGap: number]>> = {
  title: ['serif-bold', 21, 3],
  heading: ['sans-bold', 11, 2],
  read: ['serif', 10, 2],
  cell: ['sans', 8.5, 3],
  strong: ['sans-bold', 8.5, 3],
  small: ['sans', 7.5, 2],
}

export function printWithPdfkit(report: Report, fonts: FontPaths): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, info: { Title: report.title, Author: report.author } })
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  const names = { sans: fonts.sans.normal, 'sans-bold': fonts.sans.bold, serif: fonts.serif.normal, 'serif-bold': fonts.serif.bold }
  for (const [name, path] of Object.entries(names)) doc.registerFont(name, readFileSync(path))
  let y = TOP
  const use = (style: Style): number => {
    const [font, size, lineGap] = STYLES[style]
    doc.font(font).fontSize(size)
    return lineGap
  }
  const turn = (): void => {
    doc.addPage()
    y = TOP
  }
  const heightOf = ({ text, style }: TableCell, width: number): number => {
    const lineGap = use(style)
    return doc.heightOfString(text, { width, lineGap })
  }
  const say = ({ text, style, right }: TableCell, x: number, top: number, width: number): void => {
    const lineGap = use(style)
    doc.fillColor('#14202e').text(text, x, top, { width, lineGap, align: right === true ? 'right' : 'left' })
  }
  const drawRow = (row: readonly TableCell[], xs: readonly number[], widths: readonly number[]): void => {
    const height = Math.max(...row.map((cell, at) => heightOf(cell, widths[at] ?? 40))) + 6.5
    if (y + height > BOTTOM) turn()
    row.forEach((cell, at) => {
      const x = xs[at] ?? LEFT
      if (cell.fill !== undefined) doc.rect(x, y, widths[at] ?? 0, height).fill(cell.fill)
      say(cell, x, y + 3.25, widths[at] ?? 40)
    })
    y += height
    doc
      .lineWidth(0.5)
      .moveTo(xs[0] ?? LEFT, y)
      .lineTo(LEFT + MEASURE, y)
      .stroke('#dedad1')
  }
  const drawShape = (shape: Shape, x: number): void => {
    if (shape.kind === 'rect') doc.rect(x + shape.x, y + shape.y, shape.w, shape.h).fill(shape.color)
    else if (shape.kind === 'dot') doc.circle(x + shape.x, y + shape.y, shape.r).fill(shape.color)
    else
      doc
        .lineWidth(0.75)
        .moveTo(x + shape.x1, y + shape.y1)
        .lineTo(x + shape.x2, y + shape.y2)
        .stroke(shape.color)
  }
  const draw = (part: Part): void => {
    if (part.kind === 'text') {
      if (part.section?.page === true) turn()
      for (const words of part.words) {
        const width = MEASURE - part.indent
        const height = heightOf(words, width)
        if (y + 7 + height > BOTTOM) turn()
        if (part.id !== undefined) doc.addNamedDestination(part.id)
        if (part.section !== undefined) doc.outline.addItem(words.text)
        say(words, LEFT + part.indent, y + 7, width)
        y += height + 7
      }
    } else if (part.kind === 'table') {
      const fixed = part.widths.reduce<number>((total, width) => total + (width ?? 0), 0)
      const rest = (MEASURE - part.indent - fixed) / Math.max(1, part.widths.filter((width) => width === null).length)
      const full = part.widths.map((width) => width ?? rest)
      const xs = full.map((_, at) => LEFT + part.indent + full.slice(0, at).reduce((total, width) => total + width, 0))
      for (const row of [...(part.head === null ? [] : [part.head]), ...part.rows])
        drawRow(
          row,
          xs,
          full.map((width) => width - GAP),
        )
    } else if (part.kind === 'drawing') {
      if (y + part.height > BOTTOM) turn()
      for (const shape of part.shapes) drawShape(shape, LEFT + part.indent)
      y += part.height
    } else {
      if (y + 180 > BOTTOM) turn()
      const top = y + 14
      y = top
      for (const inner of part.parts) draw(inner)
      if (y > top)
        doc
          .lineWidth(0.5)
          .rect(LEFT, top, MEASURE, y - top)
          .stroke('#b9b3a6')
    }
  }
  for (const part of plainParts(report)) draw(part)
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    say({ text: `${report.header.strong} ${report.header.plain}`, style: 'small' }, LEFT, 28, MEASURE)
    say({ text: `${report.footer.centre}   ${page + 1} / ${count}`, style: 'small', right: true }, LEFT, 800, MEASURE)
  }
  doc.end()
  return done
}
