/** Which parts of a report become slides. Nothing is worked out here: blocks are chosen, put beside each other and named. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Report, Section } from '../../../shared/domain/report/report'
import { coverSlide } from './cover'
import type { Slide } from './drawing'
import { besides, drawStack, fillSlides, type Piece, stackHeight } from './flow'
import { breakLines, fitText } from './measure'
import { piecesOf } from './pieces/blocks'
import { decisionParts } from './sections/brief-parts'
import { findingParts } from './sections/finding-parts'
import { beforeHeading, type Part, plainParts, ROOM, stacked } from './sections/parts'
import { patternParts } from './sections/pattern-parts'
import { planParts } from './sections/plan-parts'
import { summaryParts } from './sections/summary-parts'
import { MEASURE, SLIDE, TYPE } from './theme'
import { small, tighten } from './tighten'

/** Sections that are read, not shown: a deck of the full report leaves them to the document, unless there is nothing else. */
const TO_READ = ['agreement', 'cards', 'later', 'evidence', 'method'].map((id) => `section-${id}`)

/** What a meeting bears. A record is for reading and as long as it is. */
const MOST: Readonly<Record<Report['edition'], number>> = { brief: 6, full: 20, record: Number.POSITIVE_INFINITY }

/** A deck too long for a meeting is set more tightly, unless that spares it no slide. */
export function composeSlides(report: Report): Slide[] {
  const usual = slidesOfReport(report)
  if (usual.length <= MOST[report.edition]) return usual
  const tight = slidesOfReport(tighten(report))
  return tight.length < usual.length ? tight : usual
}

function slidesOfReport(report: Report): Slide[] {
  const cover = coverSlide(report)
  const shown = report.edition === 'record' ? report.sections : report.sections.filter(({ anchor }) => !TO_READ.includes(anchor))
  const parts = shown.flatMap((section) => partsOf(section, report))
  const all = parts.length > 0 ? parts : report.sections.flatMap((section) => plainParts(section))
  return [...(cover === null ? [] : [cover]), ...all.flatMap((part) => slidesOf(part, report.continued))]
}

function slidesOf({ title, pieces }: Part, continued: string): Slide[] {
  const name = fitText(title, TYPE.title, [28, 24, 20], MEASURE, 2)
  const top = SLIDE.titleTop + (breakLines(name.text, name.style, MEASURE).length > 1 ? 92 : 62)
  return fillSlides(pieces, SLIDE.bottom - top).map((stack, at) => {
    const words = at === 0 ? name : fitText(`${title} (${continued})`, TYPE.title, [28, 24, 20], MEASURE, top > SLIDE.titleTop + 62 ? 2 : 1)
    return { layout: 'content', title: words.text, titleStyle: words.style, items: drawStack(stack, SLIDE.side, top) }
  })
}

function partsOf(section: Section, report: Report): Part[] {
  const title = section.title ?? section.name
  if (report.edition === 'brief' && section.blocks.some(({ kind }) => kind === 'headline')) return decisionParts(section)
  if (section.blocks.every(({ kind }) => kind === 'cover' || kind === 'masthead')) return []
  switch (section.anchor) {
    case 'section-summary':
      return summaryParts(section, report)
    case 'section-plan':
      return planParts(section, report)
    case 'section-findings':
      return findingParts(section, report)
    case 'section-people':
      return [{ title, pieces: peoplePieces([...section.blocks, ...limitsOf(report)], title) }]
    case 'section-patterns':
      return patternParts(section)
    default:
      return section.anchor.startsWith('dimension-') && report.edition !== 'record'
        ? [{ title, pieces: piecesOf(beforeHeading(section.blocks), MEASURE, title) }]
        : plainParts(section)
  }
}

/** Who took part; beside them, where one below the other is too long for a slide, who did not. */
function peoplePieces(blocks: readonly Block[], title: string): Piece[] {
  const pieces = piecesOf(blocks.map(small), MEASURE, title)
  if (stackHeight(pieces) <= ROOM) return pieces
  const [narrow, gap] = [260, 32]
  const wide = MEASURE - narrow - gap
  const said = blocks.flatMap((block) => (block.kind === 'rail' ? stacked(small(block), narrow) : []))
  const others = blocks.filter(({ kind }) => kind !== 'rail')
  return [besides(piecesOf(others, wide, title), said, wide + gap, 0)]
}

/** What the method section says of its limits belongs to who was in the room; a record shows that section itself. */
const limitsOf = ({ edition, sections }: Report): Block[] =>
  sections
    .filter(({ anchor }) => anchor === 'section-method' && edition !== 'record')
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'rail').slice(-1))
