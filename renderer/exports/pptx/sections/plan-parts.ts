/** The release plan: chart, table, what it costs, and where it leads. */
import type { Report, Section } from '../../../../shared/domain/report/report'
import { besides, type Piece, stackHeight } from '../flow'
import { piecesOf } from '../pieces/blocks'
import { MEASURE } from '../theme'
import { tasksForUnknown } from './finding-parts'
import { beforeHeading, columnsOf, type Group, groupsOf, type Part, packed, partOf, ROOM, stacked } from './parts'

/** The chart under the section's title; then each heading with what belongs to it, short ones together. */
export function planParts(section: Section, report: Report): Part[] {
  const title = section.title ?? section.name
  const start = beforeHeading(section.blocks)
  const told = tasksForUnknown(report)?.title
  const groups = groupsOf(section.blocks.slice(start.length)).filter((group) => group.title !== told)
  const isPlan = (group: Group): boolean => columnsOf(group).includes('days')
  // What it costs comes last in the document, and first in a room.
  const isMoney = ({ blocks }: Group): boolean => blocks.some(({ kind }) => kind === 'keys')
  const others = groups.filter((group) => !isPlan(group) && !isMoney(group))
  const money = groups.filter(isMoney)
  return [
    ...packed([{ title, blocks: start }, ...groups.filter(isPlan)].map(partOf)),
    ...(costParts(money, others) ?? packed([...money, ...others].map(partOf))),
  ]
}

const [LEFT, GAP] = [384, 32]

/** Costs above, effort beside where each phase leads; null where they are not all there or do not fit. */
function costParts(money: readonly Group[], others: readonly Group[]): Part[] | null {
  const [costs] = money
  const effort = others.find(({ blocks }) => blocks.some(({ kind }) => kind === 'spans'))
  const exits = others.find((group) => columnsOf(group).includes('verify'))
  if (costs === undefined || effort === undefined || exits === undefined) return null
  const { title, pieces } = partOf(costs)
  const column = (group: Group, width: number): Piece[] => [
    ...piecesOf([{ kind: 'heading', text: group.title }], width, group.title),
    ...group.blocks.flatMap((block) => (block.kind === 'rail' ? stacked(block, width) : piecesOf([block], width, group.title))),
  ]
  const all = [...pieces, besides(column(effort, LEFT), column(exits, MEASURE - LEFT - GAP), LEFT + GAP, 24)]
  if (stackHeight(all) > ROOM) return null
  const rest = others.filter((group) => group !== effort && group !== exits)
  return packed([{ title, pieces: all }, ...rest.map(partOf)])
}
