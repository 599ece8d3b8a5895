/** Gate states as shapes that differ in silhouette and weight. The word always stands beside, so they are silent. */
import type { Mark } from '../../../shared/domain/report/rich-text'
import { html, type Markup } from './markup'

const SHAPES: Readonly<Record<Mark, Markup>> = {
  pass: html`<circle class="outline" cx="5" cy="5" r="4.3"/><path class="stroke" d="M2.8 5.2 4.4 6.8 7.3 3.2"/>`,
  fail: html`<rect class="solid" x=".3" y=".3" width="9.4" height="9.4"/><path class="cut" d="M2.8 2.8 7.2 7.2M7.2 2.8 2.8 7.2"/>`,
  unverified: html`<path class="outline" d="M5 .6 9.4 5 5 9.4.6 5z"/><circle class="solid" cx="5" cy="5" r="1.3"/>`,
  'not-required': html`<path class="stroke" d="M1.4 5H8.6"/>`,
}

export const gateMark = (mark: Mark): Markup =>
  html`<svg class="mark mark-${mark}" viewBox="0 0 10 10" aria-hidden="true" focusable="false">${SHAPES[mark]}</svg>`
