/** Three-point estimates: a band from lowest to highest with a mark at likely, all rows on one scale. */
import type { GatesBlock, SpansBlock } from '../../../shared/domain/report/chart-blocks'
import { inline } from './inline'
import { gateMark } from './marks'
import { html, type Markup } from './markup'

interface Span {
  readonly min: number
  readonly likely: number
  readonly max: number
  readonly scaleMax: number
}

/** Silent: the numbers stand beside it. */
export function span({ min, likely, max, scaleMax }: Span): Markup {
  const at = (value: number): string => `${Math.round((Math.min(value, scaleMax) / Math.max(scaleMax, 1e-9)) * 9900) / 100}%`
  const width = `${Math.max(0.6, Math.round(((Math.min(max, scaleMax) - min) / Math.max(scaleMax, 1e-9)) * 9900) / 100)}%`
  return html`<svg class="span" aria-hidden="true" focusable="false"><line class="track" x1="0" x2="99%" y1="50%" y2="50%"/><rect class="said" x="${at(min)}" y="50%" width="${width}" height="10" transform="translate(0 -5)"/><rect class="likely" x="${at(likely)}" y="50%" width="3" height="16" transform="translate(-1.5 -8)"/></svg>`
}

export function spans({ head, rows, scaleMax }: SpansBlock, caption: string): Markup {
  const lines = rows.map(
    (row) =>
      html`<tr><th scope="row" class="start">${row.label}</th><td class="glyph">${span({ ...row, scaleMax })}</td><td class="end" data-label="${head.likely}"><b>${row.likelyText}</b></td><td class="end" data-label="${head.range}">${row.rangeText}</td></tr>`,
  )
  return html`<table class="ranges spans"><caption>${caption}</caption><colgroup><col class="label"><col><col class="value"><col class="value"></colgroup><thead><tr><th scope="col" class="start">${head.label}</th><th scope="col" class="start glyph">${head.chart}</th><th scope="col" class="end">${head.likely}</th><th scope="col" class="end">${head.range}</th></tr></thead><tbody>${lines}</tbody></table>
`
}

export function gates({ groups, text }: GatesBlock): Markup {
  const strips = groups
    .filter((group) => group.gates.length > 0)
    .map((group) => {
      const shapes = group.gates.map(
        ({ number, state, alt }) =>
          html`<li>${gateMark(state)}<span aria-hidden="true">${number}</span><span class="unseen">${alt}</span></li>`,
      )
      return html`<div><ul class="strip">${shapes}</ul><p class="small">${group.label}</p></div>`
    })
  return html`<div class="gates">${strips}<p class="small">${inline(text)}</p></div>
`
}
