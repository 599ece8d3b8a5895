/** A report as one HTML file that stands for itself: own styles and fonts, no script, nothing to be fetched. */
import type { Report, Section } from '../../../shared/domain/report/report'
import type { RenderOptions } from '../format'
import { withLiveLinks } from '../live-links'
import { blocksOf } from './blocks'
import type { HtmlContext } from './context'
import { fontFaces } from './font-faces'
import { escapeHtml, html, type Markup, NO_MARKUP } from './markup'
import { HATCH } from './ranges'
import { styleSheet } from './styles'

/** Even opened by somebody who edits it, the file may load nothing and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

export async function renderHtml(report: Report, { fonts, pageSize, signal }: RenderOptions): Promise<Uint8Array> {
  const faces = await fontFaces(JSON.stringify(report), fonts)
  signal?.throwIfAborted()
  // A style element knows no entities: what is ours goes in as it is, and the running texts as CSS strings of codes.
  const styles: Markup = { markup: `<style>\n${faces.css}\n${styleSheet(faces, report, pageSize)}</style>` }
  return new TextEncoder().encode(page(withLiveLinks(report), styles).markup)
}

function page(report: Report, styles: Markup): Markup {
  const hasCover = report.sections[0]?.anchor === 'cover'
  const cover = hasCover ? report.sections[0] : undefined
  const sections = hasCover ? report.sections.slice(1) : report.sections
  let ids = 0
  const nextId = (): string => {
    ids += 1
    return `chart-${ids}`
  }
  const contextOf = (heading: string): HtmlContext => ({ level: 3, heading, nextId, logo: report.branding.logo })
  return html`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: escapeHtml(POLICY).replaceAll('&#39;', "'") }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${report.title}</title>
<meta name="description" content="${report.subject}">
<meta name="author" content="${report.author}">
<meta name="keywords" content="${report.keywords}">
${styles}
</head>
<body>
<a class="skip" href="#main">${report.contents.skip}</a>
${HATCH}
${cover === undefined ? html`<header><h1 class="unseen">${report.title}</h1></header>` : blocksOf(cover.blocks, contextOf(cover.name))}<div class="frame">
${contents(report, sections)}
<main id="main">
${sections.map((section) => sectionMarkup(section, contextOf(section.name)))}</main>
</div>
<footer class="foot"><p>${report.footer.left}</p><p>${report.footer.centre}</p></footer>
</body>
</html>
`
}

function contents({ contents: { title, noteLabel, note } }: Report, sections: readonly Section[]): Markup {
  const groups: { name: string; items: Markup[] }[] = []
  for (const { group, name, anchor } of sections) {
    if (groups.at(-1)?.name !== group) groups.push({ name: group, items: [] })
    groups.at(-1)?.items.push(html`<li><a href="#${anchor}">${name}</a></li>`)
  }
  const lists = groups.map(({ name, items }) => html`<div class="nav-group"><p>${name}</p><ul>${items}</ul></div>`)
  const how = note === '' ? NO_MARKUP : html`<div class="nav-note"><p>${noteLabel}</p><p class="read">${note}</p></div>`
  return html`<nav aria-labelledby="contents"><h2 id="contents">${title}</h2>${lists}${how}</nav>`
}

function sectionMarkup({ anchor, group, name, title, opens, blocks }: Section, context: HtmlContext): Markup {
  const over = group === '' || group === title ? NO_MARKUP : html`<p class="over">${group}</p>`
  // By its name, because two sections may say the same in their titles.
  return html`<section class="opens-${opens}" aria-label="${name}">${over}<h2 id="${anchor}">${title ?? name}</h2>
${blocksOf(blocks, context)}</section>
`
}
