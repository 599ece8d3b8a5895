/** The gates at a glance: a strip of shapes with their numbers, and the count per state. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Item, Strip } from '../display'
import { COLOR, TYPE } from '../theme'
import { gateMark } from './marks'
import { inkRule, type LayoutContext, placeLines, setText } from './place'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

const PITCH = 14.2
const GROUP_GAP = 9

export function layoutGateStrip({ groups, text }: Of<'gates'>, { set, width }: LayoutContext): Strip[] {
  const items: Item[] = []
  let x = 0
  for (const group of groups) {
    const from = x
    for (const gate of group.gates) {
      items.push(...gateMark(gate.state, x + (PITCH - 10.5) / 2, 2, 10.5))
      items.push(...placeLines(set, set.lines(gate.number, TYPE.tiny), TYPE.tiny, { x, y: 14, width: PITCH, align: 'middle' }))
      x += PITCH
    }
    if (group.gates.length > 0) {
      items.push({ kind: 'line', x1: from + 1, y1: 24.5, x2: x - 1, y2: 24.5, width: 0.5, color: COLOR.line2 })
      items.push(...placeLines(set, set.lines(group.label, TYPE.tiny), TYPE.tiny, { x: from + 1, y: 25.5 }))
      x += GROUP_GAP
    }
  }
  const words = setText(set, text, TYPE.small, { x: x + 12, y: 1, width: Math.max(90, width - x - 12) })
  return [{ height: Math.max(35, words.height + 1), gap: 7, items: [...items, ...words.items], keep: false }]
}

export function layoutTally({ items }: Of<'tally'>, { set, width }: LayoutContext): Strip[] {
  const column = width / Math.max(1, items.length)
  const parts = items.map(({ mark, value, label }, index) => {
    const x = index * column
    const figure = set.lines(value, TYPE.figure)
    const after = 22 + (figure[0]?.width ?? 0) + 6
    const words = setText(set, label, TYPE.cell, { x: x + after, y: 13.6, width: column - after - 6 })
    return {
      items: [...gateMark(mark, x, 12.5, 15), ...placeLines(set, figure, TYPE.figure, { x: x + 22, y: 9.5 }), ...words.items],
      height: words.height,
    }
  })
  const height = Math.max(40, ...parts.map((part) => part.height + 26))
  const bottom: Item = { kind: 'line', x1: 0, y1: height, x2: width, y2: height, width: 0.5, color: COLOR.line2 }
  return [{ height, gap: 14, rule: inkRule(width, 1.5), items: [...parts.flatMap((part) => part.items), bottom], keep: false }]
}
