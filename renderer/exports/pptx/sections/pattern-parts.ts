/** Known ways of failing, in the words a room needs. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Section } from '../../../../shared/domain/report/report'
import type { Column, TableRow } from '../../../../shared/domain/report/rich-text'
import { type Piece, stackHeight } from '../flow'
import { runsOf } from '../measure'
import { piecesOf } from '../pieces/blocks'
import { MEASURE } from '../theme'
import { dense, small } from '../tighten'
import { type Of, type Part, ROOM } from './parts'

/** In full, as a table, or as a table in smaller type: the first that one slide holds. */
export function patternParts({ blocks, title: given, name }: Section): Part[] {
  const title = given ?? name
  const whole = piecesOf(briefPatterns(blocks), MEASURE, title)
  const isFitting = (pieces: readonly Piece[]): boolean => stackHeight(pieces) <= ROOM
  if (isFitting(whole) || !blocks.some((block) => entryOf(block) !== undefined)) return [{ title, pieces: whole }]
  const table = piecesOf(patternTable(blocks), MEASURE, title)
  return [{ title, pieces: isFitting(table) ? table : piecesOf(densePatterns(blocks), MEASURE, title) }]
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

/** A row each, and what is said around them in small type. */
function patternTable(blocks: readonly Block[]): Block[] {
  const { before, after } = around(blocks)
  return [...before.map(smaller), tableOf(blocks, [100, 172]), ...after.map(smaller)]
}

/** What is said around them in one paragraph above. */
function densePatterns(blocks: readonly Block[]): Block[] {
  const { before, after } = around(blocks)
  return [...inOne([...before, ...after]).map(smaller), dense(tableOf(blocks, [112, 190]))]
}

function around(blocks: readonly Block[]): { readonly before: readonly Block[]; readonly after: readonly Block[] } {
  const start = blocks.findIndex((block) => entryOf(block) !== undefined)
  return { before: blocks.slice(0, start), after: blocks.slice(start).filter(({ kind }) => kind !== 'rail') }
}

function tableOf(blocks: readonly Block[], [name, reason]: readonly [number, number]): Of<'table'> {
  const patterns = blocks.flatMap((block) => {
    const entry = entryOf(block)
    if (block.kind !== 'rail' || entry === undefined) return []
    const [why] = block.body.flatMap((part) => (part.kind === 'facts' ? part.rows.slice(0, 1) : []))
    return [{ label: block.label, entry, why }]
  })
  const columns: Column[] = [
    { id: 'pattern', title: '', align: 'start', width: name },
    { id: 'text', title: '', align: 'start' },
    { id: 'why', title: patterns.find(({ why }) => why !== undefined)?.why?.label ?? '', align: 'start', width: reason },
  ]
  const rows = patterns.map(
    ({ label, entry, why }): TableRow => ({
      cells: [
        {
          text: [
            { text: entry.title, weight: 'strong' },
            { text: ` · ${label}`, tone: 'quiet' },
          ],
        },
        { text: entry.text },
        { text: why?.text ?? '' },
      ],
    }),
  )
  return { kind: 'table', columns, rows }
}

const smaller = (block: Block): Block => (block.kind === 'paragraph' ? { ...block, style: 'small' } : small(block))

/** Paragraphs as one, where the first of them stands. */
function inOne(blocks: readonly Block[]): Block[] {
  const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [runsOf(block.text)] : []))
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  const text = runs.flatMap((sentence, at) => (at === 0 ? sentence : [{ text: ' ' }, ...sentence]))
  return blocks.flatMap((block): Block[] => (block.kind !== 'paragraph' ? [block] : block === first ? [{ ...block, text }] : []))
}
