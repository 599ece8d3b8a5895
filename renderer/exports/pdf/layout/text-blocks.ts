/** Blocks that are mostly words: headings, paragraphs, lists, facts, figures, the main statement. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Fact } from '../../../../shared/domain/report/rich-text'
import { fuse, type Item, type Strip } from '../display'
import { COLOR, MEASURE_LEAD, MEASURE_READ, type TextStyle, TYPE } from '../theme'
import { gateMark } from './marks'
import { balancedWidth, hairRule, inkRule, type LayoutContext, paragraphStrips, placeLines, setText } from './place'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

export function layoutHeading({ text, anchor }: Of<'heading'>, { set, width }: LayoutContext): Strip[] {
  const { items, height } = setText(set, text, TYPE.heading, { x: 0, y: 0, width })
  return [{ height, gap: 21, items: anchor === undefined ? items : [{ kind: 'anchor', y: 0, id: anchor }, ...items], keep: true }]
}

export function layoutParagraph({ style, text }: Of<'paragraph'>, { set, width }: LayoutContext): Strip[] {
  if (style === 'lead') return paragraphStrips(set, text, TYPE.lead, balancedWidth(set, text, TYPE.lead, Math.min(width, MEASURE_LEAD)), 7)
  if (style === 'small') return paragraphStrips(set, text, TYPE.small, width, 7)
  return paragraphStrips(set, text, TYPE.read, Math.min(width, MEASURE_READ), 7)
}

export function layoutEntry({ title, text }: Of<'entry'>, { set, width }: LayoutContext): Strip[] {
  const head = setText(set, title, TYPE.entry, { x: 0, y: -1.5, width })
  const body = text === '' ? [] : paragraphStrips(set, text, TYPE.read, Math.min(width, MEASURE_READ), 2)
  return [{ height: head.height, gap: 7, items: head.items, keep: body.length > 0 }, ...body]
}

export function layoutList({ items }: Of<'list'>, { set, width }: LayoutContext): Strip[] {
  return items.map((text, index): Strip => {
    const { items: words, height } = setText(set, text, TYPE.read, { x: 12, y: 0, width: Math.min(width - 12, MEASURE_READ) })
    const dash = placeLines(set, set.lines('–', TYPE.read), TYPE.read, { x: 0, y: 0 })
    return { height, gap: index === 0 ? 7 : 3, items: [...dash, ...words], keep: false }
  })
}

const FACT_LABEL = 84

/** Label and text in rows, hairlines between. */
export function layoutFacts({ rows }: Of<'facts'>, { set, width }: LayoutContext): Strip[] {
  return rows.map((fact, index): Strip => {
    const label = setText(set, fact.label, { ...TYPE.cell, color: COLOR.ink2 }, { x: 0, y: 3.25, width: FACT_LABEL - 6 })
    const text = setText(set, fact.text, TYPE.cell, { x: FACT_LABEL, y: 3.25, width: width - FACT_LABEL })
    const detail = factDetail(fact, { set, width: width - FACT_LABEL }, FACT_LABEL, 3.25 + text.height)
    return {
      height: Math.max(label.height, text.height + detail.height) + 6.5,
      gap: index === 0 ? 4 : 0,
      rule: hairRule(width),
      items: [...label.items, ...text.items, ...detail.items],
      keep: index + 2 === rows.length || (index === 0 && rows.length > 1),
    }
  })
}

export function factDetail(fact: Fact, { set, width }: LayoutContext, x: number, y: number): { items: Item[]; height: number } {
  return fact.detail === undefined ? { items: [], height: 0 } : setText(set, fact.detail, TYPE.small, { x, y, width })
}

/** Figures beside each other: the number large, a little less so when one would not fit on its line; what it counts below. */
export function layoutFigures({ items }: Of<'figures'>, { set, width }: LayoutContext): Strip[] {
  const column = width / Math.max(items.length, 1)
  const valuesIn = (style: TextStyle) =>
    items.map(({ value }, index) => setText(set, value, style, { x: index * column, y: 0, width: column - 4 }))
  const usual = valuesIn(TYPE.figure)
  const values = usual.some(({ height }) => height > TYPE.figure.leading) ? valuesIn(TYPE.figureNarrow) : usual
  const parts = values.map((figure, index) => {
    const words = setText(set, items[index]?.label ?? '', TYPE.small, { x: index * column, y: figure.height + 1, width: column - 9 })
    return { items: [...figure.items, ...words.items], height: figure.height + 1 + words.height }
  })
  const height = Math.max(0, ...parts.map((part) => part.height))
  return [{ height, gap: 7, items: parts.flatMap((part) => part.items), keep: false }]
}

/** Short facts across the page under an ink rule: start, end, effort. */
export function layoutKeys({ items, plain = false }: Of<'keys'>, { set, width }: LayoutContext): Strip[] {
  const top = plain ? 0 : 7
  const column = width / Math.max(items.length, 1)
  const parts = items.map((fact, index) => {
    const x = index * column
    const label = setText(set, fact.label, TYPE.label, { x, y: top, width: column - 9 })
    const text = setText(set, fact.text, TYPE.cellStrong, { x, y: top + label.height, width: column - 9 })
    const detail = factDetail(fact, { set, width: column - 9 }, x, top + label.height + text.height)
    return { items: [...label.items, ...text.items, ...detail.items], height: top + label.height + text.height + detail.height }
  })
  const height = Math.max(0, ...parts.map((part) => part.height))
  return [{ height, gap: 7, rule: plain ? undefined : inkRule(width, 1.5), items: parts.flatMap((part) => part.items), keep: false }]
}

/** The page's main statement under an ink rule; figures to the right when there are any. */
export function layoutStatement(block: Of<'statement'>, { set, width }: LayoutContext): Strip[] {
  const { mark, title, stamp, figures } = block
  const left = figures.length === 0 ? Math.min(width, MEASURE_READ) : 231
  const indent = mark === null ? 0 : 18
  const head = setText(set, title, TYPE.verdict, { x: indent, y: 9, width: left - indent })
  const note =
    stamp === null ? { items: [], height: 0 } : setText(set, stamp, TYPE.small, { x: indent, y: 9 + head.height, width: left - indent })
  const words = setText(set, block.text, TYPE.read, { x: 0, y: 9 + head.height + note.height + 5, width: left })
  const beside = fuse(layoutFigures({ kind: 'figures', items: figures }, { set, width: width - left - 14 }))
  const shifted = beside.items.map((item): Item => ({ ...shift(item, left + 14, 7) }))
  return [
    {
      height: Math.max(9 + head.height + note.height + 5 + words.height, beside.height + 7),
      gap: 14,
      rule: inkRule(width, 1.5),
      items: [...(mark === null ? [] : gateMark(mark, 0, 10, 12)), ...head.items, ...note.items, ...words.items, ...shifted],
      keep: false,
    },
  ]
}

function shift(item: Item, dx: number, dy: number): Item {
  return item.kind === 'text' ? { ...item, x: item.x + dx, baseline: item.baseline + dy } : item
}
