import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../../renderer/exports/html/render-html'
import { renderMarkdown } from '../../../../renderer/exports/markdown/render-markdown'
import type { Item } from '../../../../renderer/exports/pdf/display'
import { layoutPdf } from '../../../../renderer/exports/pdf/render-pdf'
import { COLOR, MARGIN, PAGE_SIZES } from '../../../../renderer/exports/pdf/theme'
import type { PrivacyMode, Session } from '../../../../shared/domain/interview/session'
import type { AgreementMapBlock } from '../../../../shared/domain/report/agreement-map-block'
import type { Report } from '../../../../shared/domain/report/report'
import { mapGrid } from '../../../../shared/lib/chart/map-grid'
import { corePack, sampleSession } from '../../../support/core-pack'
import { blocksOf, reportOf, sectionOf } from '../../shared/domain/report/report-builders'
import { nodeFonts } from './node-fonts'

const pack = corePack()
/** Fifty-two questions: more than a page holds. */
const long = sampleSession('document-search.session.json')
const mapOf = (report: Report): AgreementMapBlock => {
  const [map] = blocksOf(sectionOf(report, 'section-agreement'), 'agreement-map')
  if (map === undefined) throw new Error('no map')
  return map
}
const report = (session: Session, privacy: PrivacyMode = 'named') => reportOf(pack, session, { privacy, sections: ['agreement'] })
const options = { fonts: nodeFonts, pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z') } as const
const textOf = (item: Item): string => (item.kind === 'text' ? item.line.runs.map(({ text }) => text).join('') : '')
const isTurned = (item: Item): boolean => item.kind === 'text' && item.turn !== undefined

/** Pages that hold a part of the map. */
async function mapPages(session: Session, privacy: PrivacyMode = 'named', pageSize: 'A4' | 'Letter' = 'A4') {
  const made = report(session, privacy)
  const { report: laid, set } = await layoutPdf(made, { ...options, pageSize })
  return { map: mapOf(made), set, pages: laid.pages.map(({ items }) => items).filter((items) => items.some(isTurned)) }
}

describe('the agreement map on paper', () => {
  it('breaks between two dimensions and repeats the names of its columns', async () => {
    const { map, pages } = await mapPages(long)
    expect(pages.length).toBe(2)
    const texts = pages.map((items) => items.map(textOf))
    for (const { title, rows } of map.groups) {
      const places = rows.map(({ label }) => texts.findIndex((page) => page.includes(label)))
      expect(new Set(places).size, title).toBe(1)
      expect(places[0], title).toBe(texts.findIndex((page) => page.includes(title)))
    }
    for (const items of pages) expect(items.filter(isTurned).map(textOf)).toEqual(map.columns.map(({ title }) => title))
  })

  it('prints a digit or sign in every cell that has a vote, dark from the production bar on', async () => {
    const { map, pages } = await mapPages(long)
    const cells = map.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap(({ parts }) => parts)))
    const items = pages.flat()
    const dark = items.filter((item) => item.kind === 'rect' && (item.fill === COLOR.accent || item.fill === COLOR.ink))
    // Two more in the legend.
    expect(dark).toHaveLength(cells.filter(({ tone }) => tone === 3 || tone === 4).length + 2)
    const white = items.filter((item) => item.kind === 'text' && item.line.runs[0]?.style.color === COLOR.white)
    expect(white.map(textOf).every((text) => text === '3' || text === '4')).toBe(true)
    expect(white).toHaveLength(dark.length)
  })

  it('stays inside the page in every mode and on both papers, whatever the names', async () => {
    const named: Session = {
      ...long,
      participants: long.participants.map((person) => ({ ...person, name: `${person.name} Oberhuber-Schlossbergerin von und zu` })),
    }
    for (const size of ['A4', 'Letter'] as const)
      for (const privacy of ['named', 'seat', 'anonymous'] as const) {
        const { pages } = await mapPages(named, privacy, size)
        const right = PAGE_SIZES[size].width
        for (const item of pages.flat()) {
          if (item.kind === 'text') {
            const reach = item.turn === undefined ? item.line.width : item.line.width * Math.cos((item.turn * Math.PI) / 180)
            expect(item.x + reach, `${size} ${privacy} ${textOf(item)}`).toBeLessThan(right - 8)
            if (item.turn !== undefined)
              expect(item.baseline - item.line.width * Math.sin((-item.turn * Math.PI) / 180)).toBeGreaterThan(MARGIN.top)
          } else if (item.kind === 'rect') expect(item.x + item.width).toBeLessThan(right - MARGIN.right + 0.01)
        }
      }
  })
})

describe('the widths of the map', () => {
  it('keep the names of the questions readable, and cells as wide as a digit for sixteen columns', () => {
    for (let columns = 1; columns <= 16; columns += 1) {
      const grid = mapGrid(columns, 495.28)
      expect(grid.labelWidth, `${columns}`).toBeGreaterThan(100)
      expect(grid.pitch).toBeGreaterThanOrEqual(16)
      expect(grid.cellsX + columns * grid.pitch).toBeLessThanOrEqual(grid.agreedX)
    }
  })
})

describe('the agreement map as text', () => {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

  it('is a table of real cells in HTML, one per question and column', async () => {
    const made = report(long)
    const html = decode(await renderHtml(made, options))
    const map = mapOf(made)
    const table = /<table class="map">[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
    const rows = map.groups.reduce((sum, group) => sum + group.rows.length, 0)
    expect(table.match(/<td class="cell">/g)).toHaveLength(rows * map.columns.length)
    expect(table.match(/<th scope="row"/g)).toHaveLength(rows)
    expect(table).toContain(`<caption id=`)
    for (const { title } of map.columns) expect(table).toContain(title)
    // A sign is said in words.
    expect(table).toContain('<span class="unseen">not mine to judge</span>')
  })

  it('is a table in Markdown with the digits of every row', async () => {
    const made = report(long)
    const [row] = mapOf(made).groups[0]?.rows ?? []
    const line = decode(await renderMarkdown(made, options))
      .split('\n')
      .find((text) => text.startsWith(`| ${row?.label}`) || text.startsWith(`| [${row?.label}`))
    const cells = (line ?? '').split('|').map((text) => text.trim())
    expect(cells.slice(2, 2 + (row?.cells.length ?? 0))).toEqual(row?.cells.map(({ parts }) => parts.map(({ text }) => text).join(' ')))
  })

  it('says where votes are not shown', async () => {
    const few = { ...long, votes: long.votes.filter(({ participantId }) => participantId === long.votes[0]?.participantId) }
    const made = report(few, 'anonymous')
    for (const text of [decode(await renderHtml(made, options)), decode(await renderMarkdown(made, options))])
      expect(text).toContain('fewer than three judged it')
  })
})
