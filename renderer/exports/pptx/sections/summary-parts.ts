/** The verdict, and the levels of the dimensions. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Report, Section } from '../../../../shared/domain/report/report'
import type { Piece } from '../flow'
import { piecesOf } from '../pieces/blocks'
import { levelsPiece } from '../pieces/levels'
import { MEASURE } from '../theme'
import { small } from '../tighten'
import { fitting, type Part, plainParts, ROOM, stacked } from './parts'

/** The verdict, then the dimensions under a title of their own. */
export function summaryParts(section: Section, report: Report): Part[] {
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
