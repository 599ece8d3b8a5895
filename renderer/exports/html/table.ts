/** Tables: a head in label type that is repeated on every page, hairlines, no verticals. On a phone a row becomes a small list. */
import { type Cell, type Column, plainText, type TableRow } from '../../../shared/domain/report/rich-text'
import { inline } from './inline'
import { gateMark } from './marks'
import { html, type Markup, NO_MARKUP } from './markup'

/** Of the measure that column widths are given in. */
const MEASURE = 495.28

const alignClass = ({ align }: Pick<Column, 'align'>): string => (align === 'end' ? 'end' : 'start')

export function columnGroup(columns: readonly Column[]): Markup {
  const cols = columns.map(({ width }) =>
    width === undefined ? html`<col>` : html`<col style="width:${((width / MEASURE) * 100).toFixed(2)}%">`,
  )
  return html`<colgroup>${cols}</colgroup>`
}

/** A header without a word names nothing: it is an empty cell. */
const headCell = (column: Column): Markup =>
  column.title === '' ? html`<td></td>` : html`<th scope="col" class="${alignClass(column)}">${column.title}</th>`

export function cellContent(cell: Cell): Markup {
  return cell.mark === undefined
    ? inline(cell.text)
    : html`<span class="marked">${gateMark(cell.mark)}<span>${inline(cell.text)}</span></span>`
}

const isEmpty = ({ text }: Cell): boolean => plainText(text).trim() === ''

function bodyCell(cell: Cell, column: Column | undefined, isHead: boolean): Markup {
  const align = column === undefined ? 'start' : alignClass(column)
  const classes = isEmpty(cell) ? `${align} empty` : align
  return isHead
    ? html`<th scope="row" class="${classes}" data-label="${column?.title ?? ''}">${cellContent(cell)}</th>`
    : html`<td class="${classes}" data-label="${column?.title ?? ''}">${cellContent(cell)}</td>`
}

/** @param caption read out, not shown: the heading above says it already */
export function table(columns: readonly Column[], rows: readonly TableRow[], caption: string): Markup {
  const bodies: { head: Markup; rows: Markup[] }[] = [{ head: NO_MARKUP, rows: [] }]
  for (const row of rows) {
    if (row.kind === 'group') {
      const head = html`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${inline(row.cells[0]?.text ?? '')}</th></tr>`
      bodies.push({ head, rows: [] })
      continue
    }
    if (row.kind === 'more') {
      bodies.at(-1)?.rows.push(html`<tr><td colspan="${columns.length}">${inline(row.cells[0]?.text ?? '')}</td></tr>`)
      continue
    }
    // The first cell with a word in it names the row.
    const head = row.cells.findIndex((cell) => !isEmpty(cell))
    const cells = row.cells.map((cell, at) => bodyCell(cell, columns[at], at === head))
    bodies.at(-1)?.rows.push(row.kind === 'total' ? html`<tr class="total">${cells}</tr>` : html`<tr>${cells}</tr>`)
  }
  const filled = bodies.filter((body) => body.head !== NO_MARKUP || body.rows.length > 0)
  return html`<table class="table"><caption>${caption}</caption>${columnGroup(columns)}<thead><tr>${columns.map(headCell)}</tr></thead>${filled.map((body) => html`<tbody>${body.head}${body.rows}</tbody>`)}</table>
`
}
