/** Blocks as HTML: every kind has its form here. */
import type { Block, CardBlock, CoverBlock } from '../../../shared/domain/report/blocks'
import type { Fact, Figure } from '../../../shared/domain/report/rich-text'
import { assertNever } from '../../../shared/lib/assert-never'
import { agreementMap } from './agreement-map'
import { costs, headline, logoMarkup, masthead, signoff } from './brief'
import type { HtmlContext } from './context'
import { gantt } from './gantt'
import { inline } from './inline'
import { gateMark } from './marks'
import { html, type Markup, NO_MARKUP } from './markup'
import { ranges } from './ranges'
import { gates, span, spans } from './spans'
import { table } from './table'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

export const blocksOf = (blocks: readonly Block[], context: HtmlContext): Markup => html`${blocks.map((block) => blockOf(block, context))}`

function blockOf(block: Block, context: HtmlContext): Markup {
  switch (block.kind) {
    case 'heading':
      context.level = 4
      context.heading = block.text
      return block.anchor === undefined ? html`<h3>${block.text}</h3>\n` : html`<h3 id="${block.anchor}">${block.text}</h3>\n`
    case 'paragraph':
      return html`<p class="${block.style}">${inline(block.text)}</p>\n`
    case 'rail':
      return rail(block, context)
    case 'statement':
      return statement(block)
    case 'entry':
      context.heading = block.title
      return html`${entryHeading(block.title, context)}${block.text === '' ? NO_MARKUP : html`<p class="read">${inline(block.text)}</p>\n`}`
    case 'figures':
      return figures(block.items)
    case 'keys':
      return html`<dl class="${block.plain === true ? 'keys keys-plain' : 'keys'}">${block.items.map(fact)}</dl>\n`
    case 'facts':
      return html`<dl class="facts">${block.rows.map(fact)}</dl>\n`
    case 'list':
      return html`<ul class="list">${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>\n`
    case 'tally':
      return html`<ul class="tally">${block.items.map(({ mark, value, label }) => html`<li>${gateMark(mark)}<b>${value}</b> <span>${label}</span></li>`)}</ul>\n`
    case 'table':
      return table(block.columns, block.rows, context.heading)
    case 'columns':
      return html`<div class="columns"><div>${blocksOf(block.left, context)}</div><div>${blocksOf(block.right, context)}</div></div>\n`
    case 'gates':
      return gates(block)
    case 'ranges':
      return ranges(block, context.heading, context)
    case 'spans':
      return spans(block, context.heading)
    case 'gantt':
      return gantt(block, context)
    case 'agreement-map':
      return agreementMap(block, context)
    case 'card':
      return card(block, context)
    case 'cover':
      return cover(block, context)
    case 'masthead':
      return masthead(block, context)
    case 'headline':
      return headline(block)
    case 'costs':
      return costs(block)
    case 'signoff':
      return signoff(block)
    default:
      return assertNever(block)
  }
}

const entryHeading = (title: string, { level }: HtmlContext): Markup =>
  level === 3 ? html`<h3 class="entry">${title}</h3>\n` : html`<h4 class="entry">${title}</h4>\n`

const fact = ({ label, text, detail }: Fact): Markup =>
  html`<div><dt>${label}</dt><dd>${inline(text)}${detail === undefined ? NO_MARKUP : html`<span class="small">${detail}</span>`}</dd></div>`

const figures = (items: readonly Figure[]): Markup =>
  items.length === 0
    ? NO_MARKUP
    : html`<dl class="figures">${items.map(({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>\n`

function rail({ label, note, rule, body }: Of<'rail'>, context: HtmlContext): Markup {
  const small = note === undefined ? NO_MARKUP : html`<span class="small">${note}</span>`
  return html`<div class="rail rail-${rule}"><p class="rail-label">${label}${small}</p><div class="rail-body">${blocksOf(body, context)}</div></div>\n`
}

function statement({ mark, title, stamp, text, figures: items }: Of<'statement'>): Markup {
  const shape = mark === null ? NO_MARKUP : gateMark(mark)
  const note = stamp === null ? NO_MARKUP : html`<p class="small">${stamp}</p>`
  return html`<div class="statement"><div><h3 class="verdict">${shape}<span>${title}</span></h3>${note}<p class="read">${inline(text)}</p></div>${figures(items)}</div>\n`
}

function card({ anchor, number, title, tag, left, right, span: effort, foot }: CardBlock, { level }: HtmlContext): Markup {
  const words = html`<span class="number">${number}</span> ${title}`
  const heading = level === 3 ? html`<h3 id="${anchor}">${words}</h3>` : html`<h4 id="${anchor}">${words}</h4>`
  const shape = foot.mark === null ? NO_MARKUP : gateMark(foot.mark)
  return html`<article class="card"><header>${heading}<p class="small">${tag}</p></header><div class="card-body"><dl class="facts">${left.map(fact)}</dl><div><dl class="plain">${right.map(fact)}</dl>${span(effort)}</div></div><footer><span class="marked">${shape}<span>${inline(foot.text)}</span></span><span class="small">${foot.right}</span></footer></article>\n`
}

function cover({ over, title, lead, client, stamp, rangesLabel, ranges: chart, facts }: CoverBlock, context: HtmlContext): Markup {
  const label = stamp === null ? NO_MARKUP : html`<p class="stamp">${stamp}</p>`
  const drawn = chart === null ? NO_MARKUP : ranges({ ...chart, head: rangesLabel }, rangesLabel, context)
  return html`<header class="cover"><div class="cover-top"><p class="client">${logoMarkup(context.logo)}<span>${client}</span></p>${label}</div><p class="cover-over">${over}</p><h1>${title}</h1><p class="cover-lead">${lead}</p>${drawn}<dl class="keys">${facts.map(fact)}</dl></header>\n`
}
