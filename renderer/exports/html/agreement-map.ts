/** The agreement map as a table of real cells: every shade carries its digit, and what a narrow cell shortens is said to those who listen. */
import type { AgreementMapBlock, MapCell, MapRow, MapTone } from '../../../shared/domain/report/agreement-map-block'
import type { HtmlContext } from './context'
import { html, type Markup, NO_MARKUP } from './markup'

export function agreementMap(block: AgreementMapBlock, context: HtmlContext): Markup {
  const id = context.nextId()
  const { columns, head, groups } = block
  const heads = columns.map(({ title }) => html`<th scope="col" class="turned"><span>${title}</span></th>`)
  const bodies = groups.map(
    ({ title, rows }) =>
      html`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns.length + 3}">${title}</th></tr>${rows.map((row) => mapRow(row, columns.length))}</tbody>`,
  )
  return html`${legendLine(block)}<div class="map-scroll" role="region" tabindex="0" aria-labelledby="${id}"><table class="map"><caption id="${id}">${block.alt}</caption><thead><tr><th scope="col" class="start">${head.question}</th>${heads}<th scope="col" class="start">${head.agreed}</th><th scope="col" class="start">${head.label}</th></tr></thead>${bodies}</table></div>\n`
}

function mapRow({ label, to, cells, withheld, agreed, standing }: MapRow, columns: number): Markup {
  const name = to === undefined ? html`${label}` : html`<a href="#${to}">${label}</a>`
  const votes = withheld === null ? html`${cells.map(mapCell)}` : html`<td class="t-faint" colspan="${columns}">${withheld}</td>`
  const mark = standing === null ? NO_MARKUP : standingMark(standing)
  return html`<tr><th scope="row" class="start">${name}</th>${votes}<td class="start"><b>${agreed}</b></td><td class="start">${mark}</td></tr>`
}

function mapCell({ parts, alt }: MapCell): Markup {
  const shades = parts.map(({ text, tone }) => shade(text, tone))
  const isPlain = parts.length === 1 && parts[0]?.text === alt
  return isPlain
    ? html`<td class="cell">${shades}</td>`
    : html`<td class="cell"><span class="shades" aria-hidden="true">${shades}</span><span class="unseen">${alt}</span></td>`
}

const shade = (text: string, tone: MapTone): Markup => html`<span class="shade shade-${tone}">${text}</span>`

function standingMark({ kind, text }: NonNullable<MapRow['standing']>): Markup {
  const radii = { 'two-camps': [3, 3], minority: [3, 1.7], scatter: [1.7, 1.7], agreed: [], 'too-few': [] }[kind]
  if (radii.length === 0) return html`<span class="t-faint">${text}</span>`
  const dots = radii.map((r, at) => html`<circle cx="${4 + at * 8}" cy="5" r="${r}"/>`)
  return html`<span class="marked"><svg class="pair" viewBox="0 0 16 10" aria-hidden="true" focusable="false">${dots}</svg><b>${text}</b></span>`
}

function legendLine({ legend }: AgreementMapBlock): Markup {
  const shades = ([0, 1, 2, 3, 4] as const).map((level) => shade(String(level), level))
  const signs = legend.signs.map(({ text, tone, meaning }) => html`<li><span class="shade-${tone}">${text}</span> ${meaning}</li>`)
  return html`<ul class="legend map-legend"><li><span class="shades">${shades}</span> ${legend.shades}</li>${signs}</ul>\n`
}
