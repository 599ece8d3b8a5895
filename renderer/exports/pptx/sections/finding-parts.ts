/** Findings kind by kind, as many on a slide as fit. */
import type { Report, Section } from '../../../../shared/domain/report/report'
import { plainText } from '../../../../shared/domain/report/rich-text'
import { besides, type Piece, stackHeight } from '../flow'
import { tablePiece } from '../pieces/table'
import { MEASURE } from '../theme'
import { beforeHeading, columnsOf, type Group, groupsOf, type Part, packed, partOf, ROOM } from './parts'

export function findingParts(section: Section, report: Report): Part[] {
  const title = section.title ?? section.name
  const start = partOf({ title, blocks: beforeHeading(section.blocks) })
  const tasks = tasksForUnknown(report)
  const groups = groupsOf(section.blocks).map((group) => (tasks !== null && isUnknown(group) ? tasks : group))
  return [...(start.pieces.length === 0 ? [] : [start]), ...packed(groups.map(strengthsInColumns))]
}

const isUnknown = (group: Group): boolean => columnsOf(group).join() === 'what,kind,who,by'
const isTasks = (group: Group): boolean => columnsOf(group).join() === 'kind,what,who,by'
const rowsOf = ({ blocks }: Group): number => blocks.reduce((total, block) => total + (block.kind === 'table' ? block.rows.length : 0), 0)

/**
 * What is not known is told again by the plan, as tasks with the same people and dates: where there is one for each, a room sees them once.
 * @returns the plan's tasks, or null where both have to be shown
 */
export function tasksForUnknown({ sections }: Report): Group | null {
  const groupOf = (anchor: string, test: (group: Group) => boolean): Group | undefined =>
    groupsOf(sections.find((section) => section.anchor === anchor)?.blocks ?? []).find(test)
  const [unknown, tasks] = [groupOf('section-findings', isUnknown), groupOf('section-plan', isTasks)]
  return unknown === undefined || tasks === undefined || rowsOf(unknown) !== rowsOf(tasks) ? null : tasks
}

const COLUMNS = 3
const GAP = 20
/** Points of a table's scale: enough for a grade in words. */
const GRADE = 56

/** Strengths are many in a good pilot: where their table is longer than a slide, names and grades stand in columns, the rest is in the document. */
function strengthsInColumns(group: Group): Part {
  const whole = partOf(group)
  const [table] = group.blocks
  if (table?.kind !== 'table' || !columnsOf(group).includes('grade') || stackHeight(whole.pieces) <= ROOM) return whole
  const kept = ['what', 'grade'].map((id) => table.columns.findIndex((column) => column.id === id))
  const width = (MEASURE - (COLUMNS - 1) * GAP) / COLUMNS
  const columns = kept
    .flatMap((index) => table.columns[index] ?? [])
    .map((column) => ({ ...column, width: column.id === 'grade' ? GRADE : undefined }))
  const rows = table.rows.map((row) => ({
    ...row,
    cells: kept.flatMap((index) => row.cells[index] ?? []).map(({ text }) => ({ text: plainText(text) })),
  }))
  const columnsOfOne = inColumns(tablePiece(group.title, columns, rows, width))
  const slides = Array.from({ length: Math.ceil(columnsOfOne.length / COLUMNS) }, (_, at) =>
    columnsOfOne.slice(at * COLUMNS, (at + 1) * COLUMNS),
  )
  const beside = ([first, ...others]: readonly Piece[]): Piece[] =>
    first === undefined ? [] : [{ ...besides([first], beside(others), width + GAP, 10), split: undefined }]
  return { title: group.title, pieces: slides.flatMap(beside) }
}

/** A table cut as low as its columns on one slide allow, else as high as a slide. */
function inColumns(table: Piece): Piece[] {
  const cut = (piece: Piece, room: number): Piece[] => {
    const parts = piece.height <= room ? null : (piece.split?.(room) ?? null)
    return parts === null ? [piece] : [parts[0], ...cut(parts[1], room)]
  }
  for (let room = table.height / COLUMNS; room < ROOM; room += 8) {
    const parts = cut(table, room)
    if (parts.length <= COLUMNS && parts.every(({ height }) => height <= room)) return parts
  }
  return cut(table, ROOM)
}
