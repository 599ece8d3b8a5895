/** The look of the paper documents on screen and in print. Sizes hang on the root size, so that print only changes that one. */
import { type Branding, PLAIN_BRANDING } from '../../../shared/domain/report/branding'
import type { PageSize } from '../pdf/theme'

interface Families {
  readonly sans: string
  readonly serif: string
}

/** What stands around each printed page. */
interface Running {
  readonly header: { readonly strong: string; readonly plain: string }
  readonly footer: { readonly left: string; readonly centre: string }
  /** Colours are checked where branding is read: nothing but #rrggbb gets here. */
  readonly branding: Pick<Branding, 'accent' | 'tint'>
}

/** A text as a CSS string: every character that is no letter, digit or space is a code, so that nothing ends the string or the element. */
export const cssString = (text: string): string =>
  `"${[...text].map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')} `)).join('')}"`

function pageRules({ header, footer }: Running, pageSize: PageSize): string {
  const box = (place: string, content: string): string =>
    `@${place} { content: ${content}; font: 400 7.5pt/10.5pt var(--sans); color: #435063; vertical-align: middle; white-space: nowrap; }`
  return `@page { size: ${pageSize === 'A4' ? 'A4' : 'letter'}; margin: 20mm 17mm 18mm;
    ${box('top-left', cssString([header.strong, header.plain].filter((part) => part !== '').join(' \u2002')))}
    ${box('bottom-left', cssString(footer.left))} ${box('bottom-center', cssString(footer.centre))} ${box('bottom-right', 'counter(page) " / " counter(pages)')}
  }
  @page :first { @top-left { content: none; } @bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: none; } }`
}

/** In the dark a colour chosen for paper is mixed with white, so that it can still be read. */
function clientColours({ branding: { accent, tint } }: Running): string {
  if (accent === PLAIN_BRANDING.accent && tint === PLAIN_BRANDING.tint) return ''
  return `:root { --accent: ${accent}; --band: ${tint}; }
@media screen and (prefers-color-scheme: dark) { :root { --accent: color-mix(in srgb, ${accent} 45%, #ffffff); --band: color-mix(in srgb, ${accent} 45%, #10161e); } }`
}

export const styleSheet = ({ sans, serif }: Families, running: Running, pageSize: PageSize): string => `
:root {
  color-scheme: light dark;
  --sans: ${sans};
  --serif: ${serif};
  --paper: #ffffff; --ink: #14202e; --ink-2: #435063; --ink-3: #5f6a79; --line: #dedad1; --line-2: #b9b3a6;
  --accent: #1f5fa8; --band: #b9cfe6; --pass: #1d7a5f; --fail: #b3392a; --open: #8a5c00; --none: #5f6a79; --cut: #ffffff; --level-1: #e9ecf0; --level-2: #c6cdd6;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #10161e; --ink: #edf1f6; --ink-2: #b9c3d0; --ink-3: #98a4b3; --line: #2a3543; --line-2: #4b5b71;
    --accent: #86baf2; --band: #35506f; --pass: #5cc3a1; --fail: #f29283; --open: #e3b656; --none: #9caaba; --cut: #10161e; --level-1: #212c39; --level-2: #3b4a5d;
  }
}
${clientColours(running)}
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font-size: 100%; scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { background: var(--paper); color: var(--ink); font: 400 .875rem/1.5 var(--sans); font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; hyphens: manual; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--line-2); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
b { font-weight: 600; } ul { list-style: none; } svg { display: block; overflow: visible; } .defs { position: absolute; width: 0; height: 0; }
.m { font-weight: 500; } .r { font-weight: 400; } .t-quiet { color: var(--ink-2); } .t-faint { color: var(--ink-3); } .t-accent { color: var(--accent); }
.t-pass { color: var(--pass); } .t-fail { color: var(--fail); } .t-open { color: var(--open); } .t-none { color: var(--none); }
.unseen, caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 2; padding: .5rem .75rem; background: var(--paper); border: 1px solid var(--ink); }
.skip:focus { top: 1rem; }

.cover, .frame, .foot { width: min(66rem, 100% - 4rem); margin: 0 auto; }
.cover { padding-top: 3.5rem; padding-bottom: 3rem; }
.cover-top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-start; gap: .5rem 2rem; min-height: 2rem; }
.client { font-size: 1.25rem; font-weight: 600; }
.stamp { border: 1px solid var(--ink); padding: .125rem .625rem; font-size: .8125rem; font-weight: 600; }
.cover-over { margin-top: clamp(2.5rem, 9vh, 7rem); color: var(--ink-2); font-size: 1rem; font-weight: 600; }
h1 { margin-top: .5rem; max-width: 20em; font: 600 clamp(2.25rem, 6vw, 3.5rem)/1.1 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.cover-lead { margin: 1.25rem 0 3rem; max-width: 34em; font: 400 1.25rem/1.5 var(--serif); text-wrap: balance; }

.frame { display: grid; grid-template-columns: 13rem minmax(0, 46rem); gap: 0 4rem; justify-content: space-between; border-top: 2px solid var(--ink); }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2rem .25rem 2rem; }
nav h2 { font: 600 .9375rem/1.4 var(--sans); margin: 0 0 1rem; }
.nav-group { border-top: 1px solid var(--line-2); padding: .5rem 0 .75rem; }
.nav-group p { font-size: .8125rem; color: var(--ink-2); }
nav a { display: block; padding: .1875rem 0; text-decoration: none; } nav a:hover { text-decoration: underline; }
.nav-note { display: none; }
main { padding-bottom: 3rem; min-width: 0; }
section { padding-top: 2.5rem; } section + section { margin-top: 2.5rem; border-top: 1px solid var(--line-2); }
h2, h3, h4 { scroll-margin-top: 1rem; }
.over { color: var(--accent); font-weight: 600; }
section > h2 { max-width: 24em; font: 600 1.75rem/1.3 var(--serif); letter-spacing: -.005em; text-wrap: balance; }
section > h2 + * { margin-top: 1rem; }
h3 { margin: 2.25rem 0 .625rem; font: 600 1.0625rem/1.35 var(--sans); }
.entry { margin: 0 0 .25rem; font: 600 1.25rem/1.35 var(--serif); }
.lead { margin: .75rem 0 0; max-width: 36em; font: 400 1.1875rem/1.5 var(--serif); }
.read { max-width: 38em; font: 400 1rem/1.5 var(--serif); } .read + .read { margin-top: .625rem; }
.small { font-size: .8125rem; line-height: 1.45; color: var(--ink-2); } p.small { margin-top: .5rem; } dd .small, .rail-label .small { display: block; font-weight: 400; }
.list { margin-top: .625rem; max-width: 38em; font: 400 1rem/1.5 var(--serif); } .list li { padding-left: 1.125rem; text-indent: -1.125rem; margin-top: .25rem; } .list li::before { content: "\\2013"; display: inline-block; width: 1.125rem; text-indent: 0; }

.statement .small { margin: 0 0 .375rem; } .statement { display: grid; grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); gap: 1rem 2rem; border-top: 2px solid var(--ink); padding-top: 1rem; margin-top: 1rem; }
.verdict { display: flex; gap: .5rem; align-items: center; margin: 0 0 .375rem; }
.verdict .mark { width: 1.0625rem; height: 1.0625rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem; } .figures > div { flex: 1 1 6rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dd { font-size: 1.375rem; line-height: 1.4; font-weight: 600; white-space: nowrap; } .figures dt { font-size: .8125rem; line-height: 1.45; color: var(--ink-2); }
.keys { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; border-top: 2px solid var(--ink); padding-top: .75rem; margin-top: 1rem; } .keys > div { flex: 1 1 9rem; } .keys dt { font-size: .8125rem; color: var(--ink-2); } .keys dd { font-weight: 600; } .keys .small { font-weight: 400; }
.facts { margin-top: .25rem; } .facts > div { display: grid; grid-template-columns: 8.75rem minmax(0, 1fr); gap: 0 .5rem; padding: .375rem 0; border-top: 1px solid var(--line); } .facts dt, .plain dt { color: var(--ink-2); }
.rail { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: .25rem 1.25rem; border-top: 1px solid var(--line-2); padding: .75rem 0; margin-top: .75rem; } .rail-ink { border-top-color: var(--ink); margin-top: 1.5rem; } .rail-label { font-weight: 600; } .rail-body > :first-child { margin-top: 0; } .rail-body > .facts > :first-child { border-top: 0; padding-top: 0; }
.tally { display: flex; flex-wrap: wrap; gap: .75rem 2rem; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--line); padding: .875rem 0; margin-top: 1rem; } .tally li { display: flex; gap: .5rem; align-items: center; } .tally b { font-size: 1.375rem; line-height: 1.3; } .tally .mark { width: 1.25rem; height: 1.25rem; }
.client { display: flex; align-items: center; gap: .75rem; } .logo { width: auto; height: auto; max-width: 12rem; max-height: 2.75rem; }
.masthead { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem 2rem; padding-bottom: 1rem; } .masthead .small { margin: 0; text-align: right; } .masthead b { color: var(--ink); }
.headline { display: grid; grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); gap: 1rem 2rem; border-top: 2px solid var(--ink); padding-top: 1rem; } .message { margin: .5rem 0 0; font: 600 1.75rem/1.3 var(--serif); text-wrap: balance; } .big { font-size: 2rem; line-height: 1.2; }
.keys-plain { border-top: 0; padding-top: 0; } .costs { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; } .costs > div { flex: 1 1 8rem; } .costs dt { font-size: .8125rem; color: var(--ink-2); } .costs dd { font-size: 1.25rem; font-weight: 600; } .costs .small { display: block; font-weight: 400; }
.signoff { border-top: 2px solid var(--ink); margin-top: 2.5rem; padding-top: .875rem; break-inside: avoid; } .signoff-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; } .signoff h3 { margin: 0; } .choices { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; } .choices li { display: flex; align-items: center; gap: .5rem; } .box { width: .8125rem; height: .8125rem; border: 1px solid var(--ink); } .signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 3.5rem 1.25rem; padding-top: 3.5rem; } .signatures li { position: relative; border-top: 1px solid var(--ink); padding-top: .25rem; min-height: 3rem; } .who { display: block; min-height: 1.3em; font-weight: 500; } .date { position: absolute; right: 0; top: .25rem; }
.columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem; }

.mark { flex: none; width: .875rem; height: .875rem; } .mark .outline { fill: var(--paper); stroke-width: 1.15; } .mark .stroke { fill: none; stroke-width: 1.5; } .mark .cut { fill: none; stroke: var(--cut); stroke-width: 1.4; }
.mark-pass :is(.outline, .stroke) { stroke: var(--pass); } .mark-fail .solid { fill: var(--fail); } .mark-unverified .outline { stroke: var(--open); } .mark-unverified .solid { fill: var(--open); } .mark-not-required .stroke { stroke: var(--none); }
.marked { display: inline-flex; gap: .4375rem; align-items: flex-start; } .marked .mark { margin-top: .21rem; }
.gates { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: flex-start; } .gates > p { flex: 1 1 14rem; margin-top: 0; } .gates div p { border-top: 1px solid var(--line-2); margin-top: .25rem; font-size: .75rem; } .strip { display: flex; } .strip li { width: 1.375rem; display: grid; justify-items: center; gap: .125rem; font-size: .6875rem; line-height: 1.2; color: var(--ink-2); position: relative; }

table { width: 100%; border-collapse: collapse; position: relative; margin-top: .75rem; } th, td { text-align: left; vertical-align: top; font-weight: 400; } .end { text-align: right; }
thead th { font-size: .8125rem; line-height: 1.3; font-weight: 500; color: var(--ink-2); vertical-align: bottom; padding: 0 .75rem .25rem 0; } thead th.end, tbody .end { padding-right: .75rem; } tr > :last-child { padding-right: 0 !important; }
thead { border-bottom: 1px solid var(--ink); } .table { table-layout: fixed; } .table tbody tr + tr { border-top: 1px solid var(--line); } .table tbody + tbody { border-top: 1px solid var(--ink); } .table tbody :is(th, td) { padding: .375rem .75rem .375rem 0; } .table .end + .start { padding-left: .5rem; }
.table .group th, .total > * { font-weight: 600; } .total { border-top: 1px solid var(--ink) !important; }
.ranges { margin-top: 1.25rem; } .ranges .label { width: 9.5rem; } .ranges-cover .label { width: 12rem; } .ranges .value { width: 5.5rem; } .ranges-row .value:last-child { width: 9.25rem; } .spans .value:last-child { width: 6rem; } .ranges tbody tr { height: 2.375rem; } .ranges tbody tr + tr { border-top: 1px solid var(--line); } .ranges tbody :is(th, td) { vertical-align: middle; padding: .25rem .75rem .25rem 0; } .ranges tbody th { font-weight: 500; } .ranges-large tbody th, .ranges tbody .total th { font-weight: 600; } .ranges td.glyph { position: relative; padding: 0; min-width: 10rem; } .ranges td.glyph svg { position: absolute; inset: 0; width: calc(100% - 1rem); height: 100%; } .spans td.glyph svg { width: calc(100% - 1.5rem); } .ranges th.glyph { padding: 0; } .spans th.glyph { padding: 0 .75rem .25rem 0; } .axis { width: calc(100% - 1rem); height: 30px; } .axis text { text-anchor: middle; font-size: 12px; fill: var(--ink-2); } .axis .strong { font-weight: 600; fill: var(--ink); font-size: 12px; }
.ranges-cover { margin-bottom: 3rem; } .ranges-cover td.glyph svg, .ranges-cover .axis { width: 100%; }
.track { stroke: var(--line-2); stroke-width: 1; } .tick { fill: var(--line-2); } .said { fill: var(--band); } .unknown { fill: url(#hatch); stroke: var(--line-2); stroke-width: .75; } .hatch { stroke: var(--line-2); stroke-width: .75; fill: none; } .bar { stroke: var(--ink); stroke-width: 1.25; } .counted { fill: var(--ink); stroke: var(--paper); stroke-width: 1.25; } .claimed { fill: var(--paper); stroke: var(--ink); stroke-width: 1.25; } .likely { fill: var(--accent); }
.map-scroll { overflow-x: auto; } .map-legend { margin: 1.25rem 0 .25rem; } .map { width: auto; min-width: 100%; margin-top: 0; font-size: .8125rem; } .map thead th { vertical-align: bottom; } .map tbody :is(th, td) { padding: 1px .75rem 1px 0; vertical-align: middle; } .map tbody .cell { padding: 1px 1px 1px 0; } .map tbody th { min-width: 11rem; } .map .group th { padding: .5rem 0 .125rem; font-weight: 600; } .map tbody + tbody { border-top: 1px solid var(--ink); } .map .cell + .start { padding-left: .75rem; } .map td.start { white-space: nowrap; } .map .marked { align-items: center; } .map .marked .pair { margin: 0; } .turned + .start { padding-left: .75rem; } .map tr > .start:first-child { position: sticky; left: 0; background: var(--paper); }
.turned { padding: 0 0 .375rem !important; } .turned span { display: inline-block; max-height: 9rem; overflow: hidden; text-overflow: ellipsis; writing-mode: vertical-rl; text-orientation: sideways; transform: rotate(180deg); white-space: nowrap; } th.turned { text-align: center; }
.shades { display: flex; gap: 1px; min-width: 1.75rem; min-height: 1.25rem; } .map-legend .shades { display: inline-flex; vertical-align: middle; margin-right: .375rem; } .shade { flex: 1; display: block; min-width: 1.25rem; padding: 0 .125rem; text-align: center; line-height: 1.25rem; font-size: .75rem; font-weight: 500; } .cell > .shade { min-width: 1.75rem; } .shade-0, .shade-range { box-shadow: inset 0 0 0 1px var(--line-2); white-space: nowrap; } .shade-1 { background: var(--level-1); } .shade-2 { background: var(--level-2); } .shade-3 { background: var(--accent); color: var(--paper); } .shade-4 { background: var(--ink); color: var(--paper); } .shade-unknown { color: var(--open); font-weight: 600; } .shade-quiet { color: var(--ink-3); } .pair { flex: none; width: 1rem; height: .625rem; fill: var(--ink); }
svg.span { width: 100%; height: 1.25rem; margin-top: .375rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--ink-2); } .legend li { display: flex; gap: .4375rem; align-items: center; } .key { flex: none; width: 22px; height: 16px; }

.gantt { margin-top: 1.25rem; } .scroll { overflow-x: auto; } .scroll svg { width: 100%; min-width: 40rem; height: auto; } .gantt text { font-size: 11px; fill: var(--ink-2); } .gantt .title { font-size: 12.5px; font-weight: 500; fill: var(--ink); } .gantt .phase { font-size: 12.5px; font-weight: 600; fill: var(--ink); } .gantt .month { font-weight: 600; font-size: 12px; fill: var(--ink); } .gantt .week { text-anchor: middle; } .gantt .marks, .gantt .ends { font-weight: 600; fill: var(--ink); } .gantt :is(.marks, .stub, .note) { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; } .gantt :is(.ends, .before) { text-anchor: end; } .gantt .odd { text-anchor: middle; font-weight: 600; fill: var(--accent); }
.grid { stroke: var(--line); stroke-width: .75; } .rule { stroke: var(--ink); } .edge { stroke: var(--line-2); } .release { stroke: var(--ink); stroke-width: 1.25; } .odds { stroke: var(--accent); stroke-width: 1.25; stroke-dasharray: 4 3; } .link { fill: none; stroke: var(--ink-2); } .arrow { fill: var(--ink-2); } .critical { fill: var(--ink); stroke: var(--ink); } .other { fill: var(--band); stroke: var(--accent); } .float { stroke: var(--ink-3); stroke-width: 1.25; stroke-dasharray: 1.5 3; }
.card { border: 1px solid var(--line-2); border-top: 2px solid var(--ink); padding: .75rem 1rem; margin-top: 1.25rem; } .card header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1.5rem; } .card header p { margin: 0; } .card :is(h3, h4) { margin: 0; font: 600 1.1875rem/1.4 var(--serif); } .card .number { font: 500 .875rem var(--sans); color: var(--ink-2); margin-right: .25rem; }
.card-body { display: grid; grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); gap: .5rem 1.5rem; margin-top: .5rem; } .card .facts { margin-top: 0; } .card .facts > div { grid-template-columns: 6.5rem minmax(0, 1fr); } .card .facts > :first-child { border-top: 0; } .plain > div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); padding: .25rem 0; }
.card footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; border-top: 1px solid var(--line); padding-top: .5rem; margin-top: .5rem; }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line-2); font-size: .8125rem; color: var(--ink-2); }

@media screen { .for-print { display: none; } }
@media screen and (max-width: 62rem) {
  .frame { display: block; } nav { position: static; max-height: none; columns: 14rem; column-gap: 2rem; padding-bottom: 1rem; } nav h2 { column-span: all; } .nav-group { break-inside: avoid; }
}
@media screen and (max-width: 42rem) {
  .cover, .frame, .foot { width: calc(100% - 2.25rem); } .cover { padding-top: 1.5rem; } .cover-lead { font-size: 1.125rem; margin-bottom: 2rem; }
  .statement, .headline, .columns, .card-body { grid-template-columns: minmax(0, 1fr); } .rail { grid-template-columns: minmax(0, 1fr); } .facts > div, .card .facts > div { grid-template-columns: minmax(0, 1fr); }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .table, .table tbody, .table tr, .table :is(th, td) { display: block; width: auto; } .table { border-top: 1px solid var(--ink); } .table tbody tr { padding: .5rem 0; } .table tbody :is(th, td), .table .end + .start { display: flow-root; padding: .125rem 0 .125rem 8rem !important; text-align: left; } .table .group th { padding-left: 0 !important; } .table tbody .empty, .ranges tbody .empty { display: none; } .table [data-label]::before { content: attr(data-label); float: left; width: 7.5rem; margin-left: -8rem; color: var(--ink-2); font-weight: 400; font-size: .8125rem; }
  .ranges:not(.ranges-cover), .ranges:not(.ranges-cover) tbody { display: block; } .ranges:not(.ranges-cover) tbody tr { display: flex; flex-wrap: wrap; gap: 0 1.25rem; height: auto; padding: .5rem 0 0; } .ranges:not(.ranges-cover) tbody :is(th, td) { padding: 0; text-align: left; } .ranges:not(.ranges-cover) tbody th { flex: 1 0 100%; } .ranges:not(.ranges-cover) td.glyph { order: 9; flex: 1 0 100%; height: 2.25rem; } .ranges [data-label]:not([data-label=""])::before { content: attr(data-label) " "; color: var(--ink-2); font-weight: 400; font-size: .8125rem; } .ranges td.glyph svg { width: 100%; }
  .map thead { position: static; width: auto; height: auto; clip-path: none; } .map tbody th { min-width: 8rem; }
  .ranges-cover .label { width: 6.75rem; } .ranges-cover thead { position: static; width: auto; height: auto; clip-path: none; } .ranges-cover tbody th { overflow-wrap: anywhere; }
}
@media print {
  ${pageRules(running, pageSize)}
  html { font-size: 12.5px; } body { -webkit-print-color-adjust: exact; print-color-adjust: exact; } a { text-decoration: none; } .skip { display: none; }
  .cover, .frame { width: auto; } .foot { display: none; } .cover { padding-top: 0; break-after: page; } .cover-over { margin-top: 14rem; } h1 { font-size: 3.75rem; } .cover-lead { margin-bottom: 7rem; }
  .frame { display: block; border-top: 0; } nav { position: static; max-height: none; overflow: visible; padding: 0; break-after: page; } nav h2 { font: 600 1.75rem/1.3 var(--serif); } .nav-group { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); padding: .5rem 0 1.25rem; } .nav-group p { font-weight: 600; color: var(--ink); font-size: .875rem; } nav li { font: 400 1rem/1.5 var(--serif); } .nav-note { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); border-top: 1px solid var(--line-2); padding-top: .5rem; margin-top: 1rem; } .nav-note p:first-child { font-weight: 600; }
  section { padding-top: 0; } section + section { border-top: 0; margin-top: 3rem; } section.opens-page { break-before: page; margin-top: 0; } main > section:first-child { break-before: auto; }
  h2, h3, h4, .over, .lead, thead { break-after: avoid; } tbody > tr:first-child { break-before: avoid; } tr, .card, .rail, .statement, .tally, .keys, .gates, .scroll, .facts > div, .legend { break-inside: avoid; } .rail:has(table, .card) { break-inside: auto; } thead { display: table-header-group; } p { orphans: 3; widows: 3; }
  .scroll, .map-scroll { overflow: visible; } .map { width: 100%; } .map tr { break-inside: avoid; } .map tbody { break-inside: avoid; } .scroll svg { min-width: 0; } .for-screen { display: none; } .columns { break-inside: avoid; }
}
`
