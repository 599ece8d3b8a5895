/** The executive brief as slides. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Section } from '../../../../shared/domain/report/report'
import { besides } from '../flow'
import { headlinePieces, piecesOf } from '../pieces/blocks'
import { MEASURE } from '../theme'
import { type Of, type Part, stacked } from './parts'

/** A brief: what is asked beside its conditions, then cost beside the first actions. */
export function decisionParts({ blocks, name }: Section): Part[] {
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
