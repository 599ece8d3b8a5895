/** Blocks of the brief: its head, its one message, sums beside each other, and the place to sign. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Logo } from '../../../shared/domain/report/branding'
import type { CostsBlock, HeadlineBlock, SignoffBlock } from '../../../shared/domain/report/brief-blocks'
import type { HtmlContext } from './context'
import { gateMark } from './marks'
import { html, type Markup, NO_MARKUP } from './markup'
import { gates, span } from './spans'

/** Silent: the client's name stands beside it. */
export const logoMarkup = (logo: Logo | null): Markup =>
  logo === null
    ? NO_MARKUP
    : html`<img class="logo" src="data:${logo.mime};base64,${logo.base64}" alt="" width="${logo.width}" height="${logo.height}">`

export function masthead({ client, strong, plain }: Extract<Block, { kind: 'masthead' }>, { logo }: HtmlContext): Markup {
  return html`<div class="masthead"><p class="client">${logoMarkup(logo)}<span>${client}</span></p><p class="small"><b>${strong}</b><br>${plain}</p></div>\n`
}

export function headline({ mark, verdict, title, stamp, figure, gates: strip }: HeadlineBlock): Markup {
  const note = stamp === null ? NO_MARKUP : html`<p class="small">${stamp}</p>`
  return html`<div class="headline"><div><p class="verdict">${gateMark(mark)}<b>${verdict}</b></p>${note}<h3 class="message">${title}</h3></div><div><p><b class="big">${figure.value}</b> <b>${figure.label}</b></p>${gates(strip)}</div></div>\n`
}

export function costs({ items, scaleMax }: CostsBlock): Markup {
  const sums = items.map(
    ({ label, value, span: range, lines }) =>
      html`<div><dt>${label}</dt><dd>${value}${range === null ? NO_MARKUP : span({ ...range, scaleMax })}${lines.map((line) => html`<span class="small">${line}</span>`)}</dd></div>`,
  )
  return html`<dl class="costs">${sums}</dl>\n`
}

/** Boxes and lines for a pen: nothing to fill in on screen. */
export function signoff({ title, choices, signatories, date }: SignoffBlock): Markup {
  const boxes = choices.map((choice) => html`<li><span class="box" aria-hidden="true"></span>${choice}</li>`)
  const lines = signatories.map(
    ({ name, role }) =>
      html`<li><span class="who">${name}</span><span class="small">${role}</span><span class="small date">${date}</span></li>`,
  )
  return html`<div class="signoff"><div class="signoff-head"><h3>${title}</h3><ul class="choices">${boxes}</ul></div><ul class="signatures">${lines}</ul></div>\n`
}
