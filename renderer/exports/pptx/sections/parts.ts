/** What the sections of a deck are made of: pieces under a title, and ways to bring them onto few slides. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Section } from '../../../../shared/domain/report/report'
import { type Piece, stackHeight } from '../flow'
import { paragraphsOf } from '../measure'
import { piecesOf } from '../pieces/blocks'
import { proseOf, textPiece } from '../pieces/text'
import { MEASURE, SLIDE, TYPE } from '../theme'
import { small } from '../tighten'

export type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Pieces under one title, on as many slides as they need. */
export interface Part {
  readonly title: string
  readonly pieces: readonly Piece[]
}

/** Below a title of one line. */
export const ROOM = SLIDE.bottom - SLIDE.titleTop - 62

/** Who signs does so below the last thing said, on a slide of its own. */
export function plainParts(section: Section): Part[] {
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
export function beforeHeading(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading')
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** A heading and what belongs to it. */
export interface Group {
  readonly title: string
  readonly blocks: readonly Block[]
}

export const partOf = ({ title, blocks }: Group): Part => ({ title, pieces: piecesOf(blocks, MEASURE, title) })

/** Each title names a slide, and parts that still fit below share it under their title as a heading. */
export function packed(parts: readonly Part[]): Part[] {
  const slides: { title: string; pieces: readonly Piece[] }[] = []
  for (const { title, pieces } of parts) {
    const last = slides.at(-1)
    const below = [...(last?.pieces ?? []), ...piecesOf([{ kind: 'heading', text: title }], MEASURE, title), ...pieces]
    if (last !== undefined && stackHeight(below) <= ROOM) last.pieces = below
    else slides.push({ title, pieces })
  }
  return slides
}

export function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: { title: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') groups.push({ title: block.text, blocks: [] })
    else groups.at(-1)?.blocks.push(block)
  }
  return groups
}

/** The columns of a group's table by their ids; none without a table. */
export const columnsOf = ({ blocks }: Group): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ id }) => id) : []))

/** Rails in small type where one slide would not hold them otherwise. */
export function fitting(blocks: readonly Block[], title: string): Piece[] {
  const pieces = piecesOf(blocks, MEASURE, title)
  return stackHeight(pieces) <= ROOM ? pieces : piecesOf(blocks.map(small), MEASURE, title)
}

/** A rail in a narrow column: its label above its body. */
export function stacked(rail: Of<'rail'>, width: number, isLabelled = true): Piece[] {
  const label = { ...textPiece(paragraphsOf(rail.label, TYPE.label), width, 10), split: undefined, isHead: true }
  const body = piecesOf(
    rail.body.map((block) => (block.kind === 'paragraph' && block.style === 'lead' ? { ...block, style: 'read' } : block)),
    width,
    rail.label,
  )
  const note = rail.note === undefined ? [] : [proseOf(rail.note, TYPE.foot, width, 6)]
  return [...(isLabelled ? [label] : []), ...body.map((piece, at) => (at === 0 && isLabelled ? { ...piece, gap: 4 } : piece)), ...note]
}
