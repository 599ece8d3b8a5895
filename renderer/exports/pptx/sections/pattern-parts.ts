/** Known ways of failing, in the words a room needs. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Section } from '../../../../shared/domain/report/report'
import type { Column, TableRow } from '../../../../shared/domain/report/rich-text'
import { stackHeight } from '../flow'
import { runsOf } from '../measure'
import { piecesOf } from '../pieces/blocks'
import { MEASURE } from '../theme'
import { dense } from '../tighten'
import { type Of, type Part, ROOM, small } from './parts'

export function patternParts({ blocks, title: given, name }: Section, isTight: boolean): Part[] {
  const title = given ?? name
  const pieces = piecesOf(briefPatterns(blocks), MEASURE, title)
  const isTable = stackHeight(pieces) > ROOM && blocks.some((block) => entryOf(block) !== undefined)
  return [{ title, pieces: isTable ? piecesOf(patternTable(blocks, isTight), MEASURE, title) : pieces }]
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

/** More than one slide holds: a row each, and what is said around them in small type. */
function patternTable(blocks: readonly Block[], isTight: boolean): Block[] {
  const patterns = blocks.flatMap((block) => {
    const entry = entryOf(block)
    if (block.kind !== 'rail' || entry === undefined) return []
    const [why] = block.body.flatMap((part) => (part.kind === 'facts' ? part.rows.slice(0, 1) : []))
    return [{ label: block.label, entry, why }]
  })
  const columns: Column[] = [
    { id: 'pattern', title: '', align: 'start', width: isTight ? 112 : 100 },
    { id: 'text', title: '', align: 'start' },
    { id: 'why', title: patterns.find(({ why }) => why !== undefined)?.why?.label ?? '', align: 'start', width: isTight ? 190 : 172 },
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
  const start = blocks.findIndex((block) => entryOf(block) !== undefined)
  const usual: Of<'table'> = { kind: 'table', columns, rows }
  const table = isTight ? dense(usual) : usual
  const after = blocks.slice(start).filter(({ kind }) => kind !== 'rail')
  const before = blocks.slice(0, start)
  return isTight ? [...inOne([...before, ...after]).map(smaller), table] : [...before.map(smaller), table, ...after.map(smaller)]
}

const smaller = (block: Block): Block => (block.kind === 'paragraph' ? { ...block, style: 'small' } : small(block))

/** Paragraphs as one, where the first of them stands. */
function inOne(blocks: readonly Block[]): Block[] {
  const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [runsOf(block.text)] : []))
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  const text = runs.flatMap((sentence, at) => (at === 0 ? sentence : [{ text: ' ' }, ...sentence]))
  return blocks.flatMap((block): Block[] => (block.kind !== 'paragraph' ? [block] : block === first ? [{ ...block, text }] : []))
}
