/** The plain parts as a pdfmake document, the way its manual shows: tables, canvas drawings, contents, running head and foot. */
import pdfmake from 'pdfmake'
import type { Report } from '../../../shared/domain/report/report'
import { MEASURE, type Part, plainParts, type Shape, type TableCell } from './plain-parts'

/** Files of TrueType fonts. */
export interface FontPaths {
  readonly sans: { readonly normal: string; readonly bold: string }
  readonly serif: { readonly normal: string; readonly bold: string }
}

const STYLES = {
  title: { font: 'Serif', bold: true, fontSize: 21 },
  heading: { font: 'Sans', bold: true, fontSize: 11 },
  read: { font: 'Serif', fontSize: 10, lineHeight: 1.1 },
  cell: { font: 'Sans', fontSize: 8.5, lineHeight: 1.25 },
  strong: { font: 'Sans', bold: true, fontSize: 8.5, lineHeight: 1.25 },
  small: { font: 'Sans', fontSize: 7.5, color: '#435063' },
}

const cellNode = ({ text, style, right, fill }: TableCell) => ({
  text,
  style,
  ...(right === true ? { alignment: 'right' } : {}),
  ...(fill === undefined ? {} : { fillColor: fill }),
})

const shapeNode = (shape: Shape) =>
  shape.kind === 'rect'
    ? { type: 'rect', x: shape.x, y: shape.y, w: shape.w, h: shape.h, color: shape.color }
    : shape.kind === 'line'
      ? { type: 'line', x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, lineWidth: 0.75, lineColor: shape.color }
      : { type: 'ellipse', x: shape.x, y: shape.y, r1: shape.r, r2: shape.r, color: shape.color }

function node(part: Part): object {
  switch (part.kind) {
    case 'text':
      return {
        text: part.words.map(({ text, style }) => ({ text, style })),
        margin: [part.indent, 7, 0, 0],
        ...(part.id === undefined ? {} : { id: part.id }),
        ...(part.section === undefined ? {} : { tocItem: true, ...(part.section.page ? { pageBreak: 'before' } : {}) }),
      }
    case 'table':
      return {
        margin: [part.indent, 5, 0, 0],
        layout: 'rules',
        table: {
          headerRows: part.head === null ? 0 : 1,
          dontBreakRows: true,
          widths: part.widths.map((width) => (width === null ? '*' : width - 8)),
          body: [...(part.head === null ? [] : [part.head]), ...part.rows].map((row) => row.map(cellNode)),
        },
      }
    case 'drawing':
      return { margin: [part.indent, 2, 0, 0], canvas: part.shapes.map(shapeNode) }
    case 'box':
      return {
        id: part.id,
        margin: [0, 14, 0, 0],
        layout: 'box',
        table: { widths: [MEASURE], dontBreakRows: true, body: [[{ stack: part.parts.map(node) }]] },
      }
  }
}

const LAYOUTS = {
  rules: {
    hLineWidth: (at: number) => (at === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => '#dedad1',
    paddingLeft: () => 0,
    paddingRight: () => 8,
  },
  box: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0.5,
    hLineColor: () => '#b9b3a6',
    vLineColor: () => '#b9b3a6',
    paddingLeft: () => 0,
    paddingRight: () => 0,
  },
}

export async function printWithPdfmake(report: Report, fonts: FontPaths): Promise<Uint8Array> {
  pdfmake.setFonts({
    Sans: { normal: fonts.sans.normal, bold: fonts.sans.bold },
    Serif: { normal: fonts.serif.normal, bold: fonts.serif.bold },
  })
  pdfmake.setTableLayouts(LAYOUTS)
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  const [cover, ...rest] = [
    plainParts({ ...report, sections: report.sections.slice(0, 1) }),
    plainParts({ ...report, sections: report.sections.slice(1) }),
  ]
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [50, 70, 50, 56],
      info: { title: report.title, author: report.author },
      styles: STYLES,
      defaultStyle: STYLES.cell,
      header: { text: `${report.header.strong} ${report.header.plain}`, style: 'small', margin: [50, 28, 50, 0] },
      footer: (page: number, pages: number) => ({
        text: `${report.footer.centre}   ${page} / ${pages}`,
        style: 'small',
        alignment: 'right',
        margin: [50, 14, 50, 0],
      }),
      content: [
        ...cover.map(node),
        { toc: { title: { text: report.contents.title, style: 'title' } }, pageBreak: 'before' },
        ...rest.flat().map(node),
      ],
    })
    .getBuffer()
}
