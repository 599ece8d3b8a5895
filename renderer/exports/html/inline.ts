/** Rich text as HTML: weight, tone and links; lines people wrote stay lines. */
import type { RichText, Run } from '../../../shared/domain/report/rich-text'
import { html, type Markup } from './markup'

export const inline = (text: RichText): Markup => {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text
  return html`${runs.filter((run) => run.text !== '').map(inlineRun)}`
}

function inlineRun({ text, weight, tone, italic, to }: Run): Markup {
  const lines = text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`))
  const linked = to === undefined ? html`${lines}` : html`<a href="#${to}">${lines}</a>`
  const classes = [
    weight === 'medium' ? 'm' : weight === 'regular' ? 'r' : '',
    tone === undefined || tone === 'ink' ? '' : `t-${tone}`,
  ].filter((name) => name !== '')
  const toned = classes.length === 0 ? linked : html`<span class="${classes.join(' ')}">${linked}</span>`
  const marked = italic === true ? html`<em>${toned}</em>` : toned
  return weight === 'strong' ? html`<b>${marked}</b>` : marked
}
