/** Which parts of a report become slides. Nothing is worked out here: blocks are chosen, put beside each other and named. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Report, Section } from '../../../shared/domain/report/report'
import { coverSlide } from './cover'
import type { Slide } from './drawing'
import { besides, drawStack, fillSlides, type Piece, stackHeight } from './flow'
import { breakLines, fitText, paragraphsOf } from './measure'
import { headlinePieces, piecesOf } from './pieces/blocks'
import { levelsPiece } from './pieces/levels'
import { proseOf, textPiece } from './pieces/text'
import { MEASURE, SLIDE, TYPE } from './theme'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Pieces under one title, on as many slides as they need. */
interface Part {
  readonly title: string
  readonly pieces: readonly Piece[]
}

/** Sections that are read, not shown: a deck of the full report leaves them to the document, unless there is nothing else. */
const TO_READ = ['agreement', 'cards', 'later', 'evidence', 'method'].map((id) => `section-${id}`)

export function composeSlides(report: Report): Slide[] {
  const cover = coverSlide(report)
  const shown = report.edition === 'record' ? report.sections : report.sections.filter(({ anchor }) => !TO_READ.includes(anchor))
  const parts = shown.flatMap((section) => partsOf(section, report))
  const all = parts.length > 0 ? parts : report.sections.flatMap((section) => plainParts(section))
  return [...(cover === null ? [] : [cover]), ...all.flatMap((part) => slidesOf(part, report.continued))]
}

/** Below a title of one line. */
const ROOM = SLIDE.bottom - SLIDE.titleTop - 62

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
      return planParts(section)
    case 'section-findings':
      return [...startOf(section), ...packed(groupsOf(section.blocks))]
    case 'section-people':
      return [{ title, pieces: piecesOf([...section.blocks, ...limitsOf(report)].map(small), MEASURE, title) }]
    case 'section-patterns':
      return [{ title, pieces: piecesOf(briefPatterns(section.blocks), MEASURE, title) }]
    default:
      return section.anchor.startsWith('dimension-') && report.edition !== 'record'
        ? [{ title, pieces: piecesOf(beforeHeading(section.blocks), MEASURE, title) }]
        : plainParts(section)
  }
}

/** Who signs does so below the last thing said, on a slide of its own. */
function plainParts(section: Section): Part[] {
  const title = section.title ?? section.name
  const at = section.blocks.findIndex(({ kind }) => kind === 'signoff')
  const signoff = section.blocks[at]
  const cut = at < 3 || signoff?.kind !== 'signoff' ? section.blocks.length : at - 1
  const parts = [{ title, pieces: piecesOf(section.blocks.slice(0, cut), MEASURE, title) }]
  if (signoff?.kind === 'signoff' && cut < section.blocks.length)
    parts.push({ title: signoff.title, pieces: piecesOf(section.blocks.slice(cut), MEASURE, signoff.title) })
  return parts.filter(({ pieces }) => pieces.length > 0)
}

/** What a section says before its first detail. */
function beforeHeading(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading')
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** What stands before the first heading, if anything. */
function startOf(section: Section): Part[] {
  const title = section.title ?? section.name
  const pieces = piecesOf(beforeHeading(section.blocks), MEASURE, title)
  return pieces.length === 0 ? [] : [{ title, pieces }]
}

/** The verdict, then the dimensions under a title of their own. */
function summaryParts(section: Section, report: Report): Part[] {
  const title = section.title ?? section.name
  const at = section.blocks.findIndex(({ kind }) => kind === 'ranges')
  if (at < 0) return plainParts(section)
  const head = section.blocks[at - 1]
  const isNamed = head?.kind === 'heading'
  const hasBoard = report.sections.some(({ anchor }) => anchor === 'section-gates')
  const isStrip = (block: Block): boolean => hasBoard && block.kind === 'rail' && block.body.every(({ kind }) => kind === 'gates')
  const rest = section.blocks.filter((block, index) => index !== at && !(isNamed && index === at - 1) && !isStrip(block))
  const levels = levelsOf(section, report)
  const said = levels?.hasNotes === true ? rest.filter((block) => !isBesideRanges(block)) : rest
  return [
    { title, pieces: fitting(said, title) },
    {
      title: isNamed ? head.text : title,
      pieces: levels === null ? piecesOf(section.blocks.slice(at, at + 1), MEASURE, title) : [levels.piece],
    },
  ]
}

/** Rails in small type where one slide would not hold them otherwise. */
function fitting(blocks: readonly Block[], title: string): Piece[] {
  const pieces = piecesOf(blocks, MEASURE, title)
  return stackHeight(pieces) <= ROOM ? pieces : piecesOf(blocks.map(small), MEASURE, title)
}

const isBesideRanges = (block: Block): boolean => block.kind === 'rail' && block.besideRanges === true

/** The range glyphs stand on the cover already: here the same levels are a chart that can be edited, with what is said of them if that fits. */
function levelsOf({ blocks }: Section, { sections }: Report): { readonly piece: Piece; readonly hasNotes: boolean } | null {
  const ranges = blocks.find((block) => block.kind === 'ranges')
  const isOnCover = sections.some((section) => section.blocks.some((block) => block.kind === 'cover' && block.ranges !== null))
  if (ranges === undefined || !isOnCover) return null
  const notes = (width: number): Piece[] =>
    blocks.flatMap((block) => (block.kind === 'rail' && isBesideRanges(block) ? stacked(small(block), width) : []))
  for (const hasNotes of [true, false]) {
    const piece = levelsPiece(ranges, MEASURE, hasNotes ? notes : () => [])
    if (piece !== null && piece.height <= ROOM) return { piece, hasNotes }
  }
  return null
}

/** The chart under the section's title; then each heading with what belongs to it, short ones together. */
function planParts(section: Section): Part[] {
  const title = section.title ?? section.name
  const start = beforeHeading(section.blocks)
  const groups = groupsOf(section.blocks.slice(start.length))
  const isPlan = ({ blocks }: Group): boolean =>
    blocks.some((block) => block.kind === 'table' && block.columns.some(({ id }) => id === 'days'))
  const plan = groups.filter(isPlan)
  const others = groups.filter((group) => !isPlan(group))
  // What it costs comes last in the document, and first in a room.
  const money = ({ blocks }: Group): boolean => blocks.some(({ kind }) => kind === 'keys')
  return [
    { title, pieces: piecesOf(start, MEASURE, title) },
    ...plan.map((group) => ({ title: group.title, pieces: piecesOf(group.blocks, MEASURE, group.title) })),
    ...packed([...others.filter(money), ...others.filter((group) => !money(group))]),
  ]
}

interface Group {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Each heading names a slide, and those that still fit below it share the slide. */
function packed(groups: readonly Group[]): Part[] {
  const parts: { title: string; pieces: Piece[] }[] = []
  for (const { title, blocks } of groups) {
    const body = piecesOf(blocks, MEASURE, title)
    const last = parts.at(-1)
    const below = [...(last?.pieces ?? []), ...piecesOf([{ kind: 'heading', text: title }], MEASURE, title), ...body]
    if (last !== undefined && stackHeight(below) <= ROOM) last.pieces = below
    else parts.push({ title, pieces: body })
  }
  return parts
}

function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: { title: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') groups.push({ title: block.text, blocks: [] })
    else groups.at(-1)?.blocks.push(block)
  }
  return groups
}

const entryOf = (block: Block): Of<'entry'> | undefined =>
  block.kind === 'rail' ? block.body.find((part) => part.kind === 'entry') : undefined

/** What is said before the first pattern stands whole; of the rails behind the patterns, names of further ones, the document tells. */
function briefPatterns(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex((block) => entryOf(block) !== undefined)
  if (start < 0) return [...blocks]
  return [...blocks.slice(0, start), ...blocks.slice(start).flatMap(briefPattern)]
}

/** A pattern in a room: its name, what it does, why it shows; sources and actions are in the document. */
function briefPattern(block: Block): Block[] {
  if (block.kind !== 'rail') return [block]
  const entry = entryOf(block)
  if (entry === undefined) return []
  const why = block.body.flatMap((part) => (part.kind === 'facts' ? part.rows.slice(0, 1) : []))
  const body: Block[] = [
    { kind: 'paragraph', style: 'read', text: entry.text },
    ...why.map(
      ({ label, text }): Block => ({
        kind: 'paragraph',
        style: 'small',
        text: [{ text: `${label}: ` }, ...(typeof text === 'string' ? [{ text }] : text)],
      }),
    ),
  ]
  return [{ ...block, label: entry.title, note: block.label, body }]
}

/** Rails in small type, so that what led to a verdict stands on one slide with it. */
const small = <B extends Block>(block: B): B =>
  block.kind === 'rail'
    ? { ...block, body: block.body.map((part) => (part.kind === 'paragraph' ? { ...part, style: 'small' } : part)) }
    : block

/** What the method section says of its limits belongs to who was in the room; a record shows that section itself. */
const limitsOf = ({ edition, sections }: Report): Block[] =>
  sections
    .filter(({ anchor }) => anchor === 'section-method' && edition !== 'record')
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'rail').slice(-1))

/** A brief: what is asked beside its conditions, then cost beside the first actions. */
function decisionParts({ blocks, name }: Section): Part[] {
  const headline = blocks.find((block) => block.kind === 'headline')
  const rails = blocks.filter((block) => block.kind === 'rail')
  const others = blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'rail' && kind !== 'masthead')
  const has = (rail: Of<'rail'>, test: (block: Block) => boolean): boolean => rail.body.some(test)
  const conditions = rails.filter((rail) => has(rail, (block) => block.kind === 'table' && block.columns.some(({ id }) => id === 'gate')))
  const actions = rails.filter((rail) => has(rail, (block) => block.kind === 'table' && block.columns.some(({ id }) => id === 'number')))
  const costs = rails.filter((rail) => has(rail, ({ kind }) => kind === 'costs'))
  const closing = rails.filter((rail) => rail.close === true)
  const asked = rails.filter((rail) => ![conditions, actions, costs, closing].some((some) => some.includes(rail)))
  const [narrow, gap] = [324, 30]
  const wide = MEASURE - narrow - gap
  const parts: Part[] = []
  const left = [
    ...(headline === undefined ? [] : headlinePieces(headline, narrow, conditions.length === 0)),
    ...asked.flatMap((rail) => stacked(rail, narrow)),
  ]
  parts.push({
    title: headline?.title ?? name,
    pieces: [
      besides(
        left,
        conditions.flatMap((rail) => stacked(rail, wide)),
        narrow + gap,
        0,
      ),
      ...piecesOf(others, MEASURE, name),
    ],
  })
  const [first] = [...actions, ...costs, ...closing]
  if (first !== undefined)
    parts.push({
      title: first.label,
      pieces: [
        besides(
          costs.flatMap((rail) => stacked(rail, narrow)),
          [...actions.flatMap((rail) => stacked(rail, wide, false)), ...closing.flatMap((rail) => stacked(rail, wide))],
          narrow + gap,
          0,
        ),
      ],
    })
  return parts
}

/** A rail in a narrow column: its label above its body. */
function stacked(rail: Of<'rail'>, width: number, isLabelled = true): Piece[] {
  const label = { ...textPiece(paragraphsOf(rail.label, TYPE.label), width, 10), split: undefined, isHead: true }
  const body = piecesOf(
    rail.body.map((block) => (block.kind === 'paragraph' && block.style === 'lead' ? { ...block, style: 'read' } : block)),
    width,
    rail.label,
  )
  const note = rail.note === undefined ? [] : [proseOf(rail.note, TYPE.foot, width, 6)]
  return [...(isLabelled ? [label] : []), ...body.map((piece, at) => (at === 0 && isLabelled ? { ...piece, gap: 4 } : piece)), ...note]
}
