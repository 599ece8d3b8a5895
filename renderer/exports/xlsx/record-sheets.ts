/** Sheets of what was said: votes question by question, and every question of the record with all that was said on it. */
import type { AgreementMapBlock, MapCell } from '../../../shared/domain/report/agreement-map-block'
import type { Block } from '../../../shared/domain/report/blocks'
import type { Report, Section } from '../../../shared/domain/report/report'
import { plainText } from '../../../shared/domain/report/rich-text'
import { type PlainSheet, type SheetValue, sized } from './sheet'

/** Sections whose anchors begin like this hold the questions of one dimension. */
const ANSWERS = 'answers-'

/** One row per question, one column per person, seat or level; levels and counts as numbers. Null when nobody voted. */
export function votesSheet(report: Report): PlainSheet | null {
  const section = report.sections.find(({ blocks }) => blocks.some(({ kind }) => kind === 'agreement-map'))
  const maps = section?.blocks.filter((block): block is AgreementMapBlock => block.kind === 'agreement-map') ?? []
  const [first] = maps
  if (section === undefined || first === undefined) return null
  const rowsOf = ({ groups }: AgreementMapBlock) => groups.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, dimension: title })))
  // Every map has the same questions; only the columns differ.
  const rest = maps.slice(1).map(rowsOf)
  const rows = rowsOf(first).map((row, at): SheetValue[] => {
    const cells = [row, ...rest.flatMap((other) => other[at] ?? [])].flatMap((part, map) =>
      part.withheld === null
        ? part.cells.map(sheetValue)
        : (maps[map]?.columns ?? []).map((_, column) => (column === 0 ? part.withheld : null)),
    )
    return [row.dimension, row.label, ...cells, row.agreed, row.standing?.text ?? null]
  })
  const { question, agreed, label } = first.head
  const names = maps.flatMap(({ columns }) => columns.map(({ title }) => title))
  return sized(section.name, [report.register.words.dimension, question, ...names, agreed, label], rows)
}

const sheetValue = ({ value, parts, alt }: MapCell): SheetValue => value ?? (parts.length === 0 ? null : alt)

/** One row per question, one column for each kind of thing said on it. Null in editions without them. */
export function saidSheet(report: Report): PlainSheet | null {
  const sections = report.sections.filter(({ anchor }) => anchor.startsWith(ANSWERS))
  const entries = sections.flatMap((section) => section.blocks.flatMap((block) => entryOf(section, block)))
  const [first] = entries
  if (first === undefined) return null
  const labels = [...new Set(entries.flatMap(({ facts }) => [...facts.keys()]))]
  const { dimension, topic, question, asked } = report.register.words
  const rows = entries.map(({ section, name, note, text, facts }): SheetValue[] => [
    section,
    note,
    name,
    text,
    ...labels.map((label) => facts.get(label) ?? null),
  ])
  return sized(first.group, [dimension, topic, question, asked, ...labels], rows)
}

interface Entry {
  readonly group: string
  readonly section: string
  readonly name: string
  readonly note: string
  readonly text: string
  /** Several things said of one kind are lines of one cell. */
  readonly facts: ReadonlyMap<string, string>
}

/** A rail that opens with the words of a question; everything else on the pages is no row. */
function entryOf({ group, name }: Section, block: Block): Entry[] {
  if (block.kind !== 'rail') return []
  const [question, said] = block.body
  if (question?.kind !== 'paragraph' || said?.kind !== 'facts') return []
  const facts = new Map<string, string>()
  for (const { label, text, detail } of said.rows) {
    const words = [plainText(text), detail ?? ''].filter((part) => part !== '').join('\n')
    const before = facts.get(label)
    facts.set(label, before === undefined ? words : `${before}\n${words}`)
  }
  return [{ group, section: name, name: block.label, note: block.note ?? '', text: plainText(question.text), facts }]
}
