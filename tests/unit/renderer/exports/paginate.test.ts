import { describe, expect, it } from 'vitest'
import type { Item, Strip } from '../../../../renderer/exports/pdf/display'
import { paginate, type SectionStrips } from '../../../../renderer/exports/pdf/paginate'

const mark = (id: string): Item => ({ kind: 'anchor', y: 0, id })
const strip = (id: string, height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  gap: 0,
  items: [mark(id)],
  keep: false,
  ...more,
})
const section = (strips: readonly Strip[], more: Partial<SectionStrips> = {}): SectionStrips => ({
  opening: [],
  strips,
  continuation: [strip('again', 10)],
  opens: 'page',
  ...more,
})
const idsOf = (pages: ReturnType<typeof paginate>): string[][] =>
  pages.map((page) => page.items.flatMap((item) => (item.kind === 'anchor' ? [item.id] : [])))

describe('putting strips on pages', () => {
  it('fills a page and goes on with a continuation line', () => {
    expect(idsOf(paginate([section([strip('a', 60), strip('b', 60)])], 100))).toEqual([['a'], ['again', 'b']])
  })

  it('moves a heading with what it stands over', () => {
    const pages = paginate([section([strip('a', 60), strip('head', 20, { keep: true }), strip('row', 30)])], 100)
    expect(idsOf(pages)).toEqual([['a'], ['again', 'head', 'row']])
  })

  it('repeats a table head where its rows go on, and leaves out the rule right under it', () => {
    const head = strip('head', 10, { keep: true })
    const row = (id: string): Strip => strip(id, 30, { head: [head], rule: { width: 1, color: '#000', length: 5 } })
    const pages = paginate([section([head, row('1'), row('2'), row('3'), row('4')])], 100)
    expect(idsOf(pages)).toEqual([
      ['head', '1', '2', '3'],
      ['again', 'head', '4'],
    ])
    expect(pages[1]?.items.filter((item) => item.kind === 'line')).toHaveLength(0)
  })

  it('drops the space above what opens a page', () => {
    const pages = paginate([section([strip('a', 100), strip('b', 10, { gap: 40 })], { continuation: [] })], 100)
    expect(pages[1]?.items[0]).toMatchObject({ id: 'b', y: 0 })
  })

  it('puts a closing strip at the foot when there is room', () => {
    const pages = paginate([section([strip('a', 20), strip('end', 10, { close: true })])], 100)
    expect(pages[0]?.items.at(-1)).toMatchObject({ id: 'end', y: 90 })
  })

  it('closes its gaps rather than leave one strip alone on a page', () => {
    const strips = Array.from({ length: 5 }, (_, index) => strip(`s${index}`, 18, { gap: 4 }))
    expect(paginate([section(strips)], 100)).toHaveLength(1)
  })

  it('lets a section begin below the last one only when a good part fits', () => {
    const short = section([strip('b', 20)], { opens: 'room' })
    expect(idsOf(paginate([section([strip('a', 20)]), short], 100))).toEqual([['a', 'b']])
    expect(idsOf(paginate([section([strip('a', 60)]), short], 100))).toEqual([['a'], ['b']])
    const long = section([strip('b', 20), strip('c', 70)], { opens: 'room', continuation: [] })
    expect(idsOf(paginate([section([strip('a', 20)]), long], 100))).toEqual([['a', 'b'], ['c']])
  })

  it('cuts a group taller than a page instead of losing it', () => {
    const strips = Array.from({ length: 12 }, (_, index) => strip(`s${index}`, 30, { keep: true }))
    const placed = idsOf(paginate([section(strips)], 100))
      .flat()
      .filter((id) => id !== 'again')
    expect(placed).toEqual(strips.map((_, index) => `s${index}`))
  })
})
