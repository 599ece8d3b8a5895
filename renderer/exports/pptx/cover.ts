/** The first slide: whose it is, what it is, how far the dimensions are. A brief has no cover, but a deck needs one: its masthead says the same. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Logo } from '../../../shared/domain/report/branding'
import type { RangesBlock } from '../../../shared/domain/report/chart-blocks'
import type { Report } from '../../../shared/domain/report/report'
import type { Fact } from '../../../shared/domain/report/rich-text'
import { plainText } from '../../../shared/domain/report/rich-text'
import type { Item, Slide } from './drawing'
import { clean, fitText, paragraphsHeight, paragraphsOf, textWidth } from './measure'
import { rangesPiece } from './pieces/ranges'
import { COLOR, MEASURE, SLIDE, TYPE } from './theme'

interface CoverWords {
  readonly over: string
  readonly title: string
  readonly lead: string
  readonly client: string
  readonly stamp: string | null
  readonly ranges: RangesBlock | null
  readonly facts: readonly Fact[]
}

export function coverSlide(report: Report): Slide | null {
  const words = coverWords(report)
  if (words === null) return null
  const left = words.ranges === null ? MEASURE : 400
  const title = fitText(words.title, TYPE.coverTitle, [44, 36, 30, 26], Math.min(left, 400), 3)
  const titleHeight = Math.max(1, paragraphsHeight(paragraphsOf(title.text, title.style), 400))
  const lead = fitText(words.lead, TYPE.coverLead, [18, 16, 14, 12], left, 5)
  return {
    layout: 'cover',
    title: title.text,
    titleStyle: title.style,
    items: [
      ...clientItems(report.branding.logo, words.client),
      ...label(report.footer.left),
      {
        kind: 'text',
        x: SLIDE.side,
        y: 122,
        w: left,
        h: 20,
        paragraphs: paragraphsOf(fitText(words.over, TYPE.coverOver, [14, 12, 10], left, 1).text, TYPE.coverOver),
      },
      {
        kind: 'text',
        x: SLIDE.side,
        y: 150 + titleHeight + 14,
        w: left,
        h: paragraphsHeight(paragraphsOf(lead.text, lead.style), left),
        paragraphs: paragraphsOf(lead.text, lead.style),
      },
      ...(words.stamp === null ? [] : [stamp(words.stamp, left)]),
      ...(words.ranges === null ? [] : rangesPiece(fewer(words.ranges), MEASURE - 448).draw(SLIDE.side + 448, 146)),
      ...factItems(words.facts),
    ],
  }
}

function coverWords(report: Report): CoverWords | null {
  const blocks: readonly Block[] = report.sections.flatMap((section) => section.blocks)
  const cover = blocks.find((block) => block.kind === 'cover')
  if (cover !== undefined) return { ...cover, ranges: cover.ranges }
  const masthead = blocks.find((block) => block.kind === 'masthead')
  if (masthead === undefined) return null
  return {
    over: masthead.strong,
    title: report.header.plain,
    lead: masthead.plain,
    client: masthead.client,
    stamp: null,
    ranges: null,
    facts: [{ label: '', text: report.footer.centre }],
  }
}

/** A cover holds so many rows; every one of them is on a slide of its own anyway. */
const fewer = (ranges: RangesBlock): RangesBlock => ({ ...ranges, rows: ranges.rows.slice(0, 7) })

const LOGO = 44

function clientItems(logo: Logo | null, client: string): Item[] {
  const scale = logo === null ? 0 : Math.min(LOGO / logo.height, 180 / logo.width)
  const wide = logo === null ? 0 : logo.width * scale
  const left = SLIDE.side + (logo === null ? 0 : wide + 14)
  const name = fitText(client, TYPE.fact, [17, 14, 12], 400 - wide, 2)
  return [
    ...(logo === null
      ? []
      : [
          {
            kind: 'picture' as const,
            x: SLIDE.side,
            y: 46,
            w: wide,
            h: logo.height * scale,
            mime: logo.mime,
            base64: logo.base64,
            alt: clean(client),
          },
        ]),
    ...(name.text === ''
      ? []
      : [
          {
            kind: 'text' as const,
            x: left,
            y: 46,
            w: 400 - wide,
            h: LOGO,
            paragraphs: paragraphsOf(name.text, name.style),
            valign: 'middle' as const,
          },
        ]),
  ]
}

/** Who may see it, in a box. */
function label(words: string): Item[] {
  const fitted = fitText(words, TYPE.cellStrong, [12, 11, 10], 300, 1)
  const wide = textWidth(fitted.text, fitted.style) + 24
  const box = { x: SLIDE.width - SLIDE.side - wide, y: 54, w: wide, h: 28 }
  return [
    { kind: 'rect', ...box, stroke: { color: COLOR.ink, width: 1 } },
    { kind: 'text', ...box, paragraphs: paragraphsOf(fitted.text, fitted.style), align: 'center', valign: 'middle' },
  ]
}

const stamp = (words: string, width: number): Item => ({
  kind: 'text',
  x: SLIDE.side,
  y: 428,
  w: width,
  h: 16,
  paragraphs: paragraphsOf(fitText(words, TYPE.small, [12, 10], width, 1).text, TYPE.small),
})

function factItems(facts: readonly Fact[]): Item[] {
  const shown = facts.slice(0, 4)
  const column = (MEASURE - 24 * 3) / 4
  return shown.map(({ label: name, text, detail }, at) => {
    const parts = [name, plainText(text), detail ?? ''].map((part) =>
      fitText(part, TYPE.small, [12, 10], shown.length === 1 ? MEASURE : column, 1),
    )
    const paragraphs = parts
      .filter((part) => part.text !== '')
      .map((part, line) => ({
        runs: [{ text: part.text }],
        style: line === 0 && name !== '' ? { ...part.style, bold: false } : { ...part.style, color: COLOR.ink },
      }))
    return { kind: 'text', x: SLIDE.side + at * (column + 24), y: 452, w: shown.length === 1 ? MEASURE : column, h: 50, paragraphs }
  })
}
