/** Rows of range glyphs. Positions are percentages, so that one drawing fits every width and the bar runs through all rows. */
import type { RangeRow, RangesBlock } from '../../../shared/domain/report/chart-blocks'
import { type Column, plainText } from '../../../shared/domain/report/rich-text'
import { rangeGlyph } from '../../../shared/lib/chart/range-glyph'
import type { HtmlContext } from './context'
import { html, type Markup, NO_MARKUP } from './markup'
import { cellContent } from './table'

const INSET = 3
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`
const GLYPH: Column = { id: 'glyph', title: '', align: 'start' }

export function ranges(block: RangesBlock, caption: string, context: HtmlContext): Markup {
  const { columns, head, rows, legend, size } = block
  const headCells = columns.map(({ title, align }) => html`<th scope="col" class="${align}">${title}</th>`)
  return html`<table class="ranges ranges-${size}"><caption>${caption}</caption><colgroup><col class="label"><col>${columns.map(() => html`<col class="value">`)}</colgroup><thead><tr><th scope="col" class="start">${head}</th><th scope="col" class="glyph">${axis(block)}</th>${headCells}</tr></thead><tbody>${rows.map((row) => rangeRow(row, columns, context))}</tbody></table>
${legend === null ? NO_MARKUP : legendLine(block)}`
}

/** The scale; read out as the name of the bar it shows. */
function axis({ barLabel }: RangesBlock): Markup {
  const numbers = [0, 1, 2, 3, 4].map((value) => {
    const x = INSET + (value / 4) * (100 - 2 * INSET)
    return html`<text class="${value === 3 ? 'strong' : 'digit'}" x="${percent(x)}" y="26">${value}</text>`
  })
  const bar = INSET + 0.75 * (100 - 2 * INSET)
  return html`<svg class="axis" role="img" aria-label="${barLabel}"><text class="strong" x="${percent(bar)}" y="11">${barLabel}</text>${numbers}</svg>`
}

function rangeRow(row: RangeRow, columns: readonly Column[], context: HtmlContext): Markup {
  const label = row.to === undefined ? html`${row.label}` : html`<a href="#${row.to}">${row.label}</a>`
  const values = row.cells.map((cell, at) => {
    const { align, title } = columns[at] ?? GLYPH
    return html`<td class="${plainText(cell.text).trim() === '' ? `${align} empty` : align}" data-label="${title}">${cellContent(cell)}</td>`
  })
  return html`<tr class="${row.strong === true ? 'total' : 'row'}"><th scope="row" class="start">${label}</th><td class="glyph">${glyph(row, context)}</td>${values}</tr>`
}

function glyph({ values, alt }: RangeRow, context: HtmlContext): Markup {
  const drawn = rangeGlyph({ width: 100, height: 0, inset: INSET, band: 0, ...values })
  const id = context.nextId()
  const band = (kind: string, part: { x: number; width: number }): Markup =>
    html`<rect class="${kind}" x="${percent(part.x)}" y="50%" width="${percent(part.width)}" height="10" transform="translate(0 -5)"/>`
  const ticks = drawn.ticks.map(
    (x) => html`<rect class="tick" x="${percent(x)}" y="50%" width="1" height="6" transform="translate(-.5 -3)"/>`,
  )
  return html`<svg role="img" aria-labelledby="${id}"><title id="${id}">${alt}</title><line class="track" x1="${percent(drawn.track.x1)}" x2="${percent(drawn.track.x2)}" y1="50%" y2="50%"/>${ticks}${drawn.hatched.map((part) => band('unknown', part))}${drawn.solid === null ? NO_MARKUP : band('said', drawn.solid)}<line class="bar" x1="${percent(drawn.bar)}" x2="${percent(drawn.bar)}" y1="0" y2="100%"/>${drawn.counted === null ? NO_MARKUP : html`<circle class="counted" cx="${percent(drawn.counted)}" cy="50%" r="6"/>`}${drawn.claimed === null ? NO_MARKUP : html`<rect class="claimed" x="${percent(drawn.claimed)}" y="50%" width="4" height="18" transform="translate(-2 -9)"/>`}</svg>`
}

/** Hatching for all glyphs of the document. */
export const HATCH = html`<svg class="defs" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="4.5" height="4.5" patternUnits="userSpaceOnUse"><path class="hatch" d="M-1 5.5 5.5-1M-1 1 1-1M3.5 5.5 5.5 3.5"/></pattern></defs></svg>`

function legendLine({ legend, barLabel }: RangesBlock): Markup {
  if (legend === null) return NO_MARKUP
  const item = (shape: Markup, words: string): Markup =>
    html`<li><svg class="key" viewBox="0 0 22 16" aria-hidden="true" focusable="false">${shape}</svg>${words}</li>`
  return html`<ul class="legend">${[
    item(html`<circle class="counted" cx="11" cy="8" r="5.5"/>`, legend.counted),
    item(html`<rect class="claimed" x="9" y="1" width="4" height="14"/>`, legend.claimed),
    item(html`<rect class="said" x="0" y="3" width="22" height="10"/>`, legend.unbacked),
    item(html`<rect class="unknown" x=".5" y="3" width="21" height="10"/>`, legend.unknown),
    item(html`<line class="bar" x1="11" x2="11" y1="0" y2="16"/>`, barLabel),
  ]}</ul>
`
}
