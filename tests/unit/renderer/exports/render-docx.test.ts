// @ts-expect-error jsdom brings no types
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../../../renderer/exports/docx/render-docx'
import type { RenderOptions } from '../../../../renderer/exports/format'
import type { Report } from '../../../../shared/domain/report/report'
import { corePack } from '../../../support/core-pack'
import { blocksOf, reportOf, sectionOf } from '../../shared/domain/report/report-builders'
import { docxParagraphs, docxTables, type ReadDocx, readDocx } from './read-docx'
import { sample, sampleReport, withText } from './sample-report'

const options: RenderOptions = { fonts: async () => new Uint8Array(1), pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z') }
const report = sampleReport()
const brief = reportOf(corePack(), sample(), { edition: 'brief' })
const made = async (from: Report = report, more: Partial<RenderOptions> = {}): Promise<ReadDocx> =>
  readDocx(await renderDocx(from, { ...options, ...more }))

const { DOMParser } = new JSDOM('').window as {
  DOMParser: { new (): { parseFromString(text: string, type: string): { querySelector(selector: string): object | null } } }
}

/** Names of the parts that are no XML. */
const broken = ({ parts }: ReadDocx): string[] =>
  Object.entries(parts)
    .filter(([, xml]) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') !== null)
    .map(([name]) => name)

/** Made once: most tests only read it. */
const whole = made()

const namesIn = (xml: string, pattern: RegExp): Set<string> => new Set([...xml.matchAll(pattern)].map(([, found = '']) => found))

describe('a report as a Word file', () => {
  it('has a heading of Word for each part, and a contents field that names them', async () => {
    const file = await whole
    const headings = docxParagraphs(file).filter(({ style }) => style === 'Heading1')
    expect(headings.map(({ text }) => text)).toEqual(report.sections.slice(1).map(({ name }) => name))
    expect(file.document).toMatch(/<w:instrText[^>]*>TOC \\h \\o &quot;1-1&quot;<\/w:instrText>/)
    const contents = docxParagraphs(file).filter(({ style }) => style === 'TOC1')
    expect(contents.map(({ text }) => text.trim())).toEqual(headings.map(({ text }) => text))
    expect(
      docxParagraphs(file)
        .filter(({ style }) => style === 'Title')
        .map(({ text }) => text),
    ).toEqual(['Claims triage assistant'])
    const cards = docxParagraphs(file).filter(({ style, text }) => style === 'Heading3' && /^A\d\d/.test(text))
    expect(cards.length).toBe(blocksOf(sectionOf(report, 'section-cards'), 'card').length)
  })

  it('repeats the head of every table with columns, and keeps rows whole', async () => {
    const { document } = await whole
    const [table] = blocksOf(sectionOf(report, 'section-later'), 'table')
    const head = [...document.matchAll(/<w:tr>([\s\S]*?)<\/w:tr>/g)].filter(([row]) => row.includes('<w:tblHeader/>'))
    const all = report.sections.flatMap((section) => [
      ...blocksOf(section, 'table'),
      ...blocksOf(section, 'ranges'),
      ...blocksOf(section, 'spans'),
    ])
    expect(head.length).toBeGreaterThanOrEqual(all.length)
    expect(head.some(([row]) => (table?.columns ?? []).every(({ title }) => row.includes(title)))).toBe(true)
    const rows = document.split('<w:tr>').length - 1
    expect(document.split('<w:cantSplit/>').length - 1).toBeGreaterThan(rows * 0.9)
  })

  it('links every action number to its card, and to nothing that is not there', async () => {
    const { document } = await whole
    const places = namesIn(document, /<w:bookmarkStart[^>]*w:name="([^"]+)"/g)
    const links = namesIn(document, /<w:hyperlink[^>]*w:anchor="([^"]+)"/g)
    expect(links.size).toBeGreaterThan(30)
    expect([...links].filter((link) => !places.has(link))).toEqual([])
    expect([...places].filter((name) => name.length > 40 || !/^\w+$/.test(name))).toEqual([])
    const ids = [...document.matchAll(/<w:bookmarkStart[^>]*w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('draws the plan as a table of weeks with a bar for each action, and tells dates and order in words', async () => {
    const file = await whole
    const [gantt] = blocksOf(sectionOf(report, 'section-plan'), 'gantt')
    const rows = docxTables(file).flat()
    for (const action of gantt?.actions ?? []) {
      const weeks = action.endWeek - action.startWeek <= 1 ? `${action.startWeek + 1}` : `${action.startWeek + 1}–${action.endWeek}`
      const row = rows.find((cells) => cells[0]?.startsWith(`${action.number}\u2002${action.label}`) === true)
      expect([action.number, row?.at(-1)]).toEqual([action.number, weeks])
      for (const id of action.after) expect(row?.[0]).toContain(gantt?.actions.find((other) => other.id === id)?.number ?? '')
    }
    expect(file.document.split('w:val="Gap"').length).toBeGreaterThan((gantt?.actions.length ?? 0) + 1)
  })

  it('prints every vote of the agreement map as its digit', async () => {
    const [map] = blocksOf(sectionOf(report, 'section-agreement'), 'agreement-map')
    const rows = docxTables(await whole).flat()
    const shown = (map?.groups ?? []).flatMap((group) => group.rows)
    expect(shown.length).toBeGreaterThan(20)
    for (const { label, cells, agreed } of shown)
      expect(rows).toContainEqual(
        expect.arrayContaining([label, ...cells.map(({ parts }) => parts.map(({ text }) => text).join('')), agreed]),
      )
  })

  it('tells each range in numbers, and each picture in words', async () => {
    const { document } = await whole
    const [ranges] = blocksOf(sectionOf(report, 'section-summary'), 'ranges')
    for (const { alt } of ranges?.rows ?? []) expect(document).toContain(`descr="${alt}"`)
  })

  it('names the state of a gate and marks it with a sign of its own', async () => {
    const rows = docxTables(await whole).flat()
    for (const state of ['✕\u00a0Failed', '✓\u00a0Passed', '◇\u00a0Unverified']) expect(rows.some((cells) => cells[0] === state)).toBe(true)
  })

  it('carries its properties, page numbers as fields, and the label of confidentiality', async () => {
    const { parts } = await whole
    const core = parts['docProps/core.xml'] ?? ''
    for (const text of [report.title, report.subject, report.author, report.keywords]) expect(core).toContain(`>${text}<`)
    expect(core.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2)
    const foot = Object.entries(parts).find(([name, xml]) => /footer\d+\.xml$/.test(name) && xml.includes(report.footer.left))?.[1] ?? ''
    expect(foot).toMatch(/>PAGE<[\s\S]*>NUMPAGES</)
    expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${report.language}"`)
    expect(parts['word/fontTable.xml']).toMatch(/w:name="Inter"[\s\S]*w:name="Source Serif 4"/)
  })

  it.each([
    ['A4', '11906', '16838'],
    ['Letter', '12240', '15840'],
  ] as const)('fits %s', async (pageSize, width, height) => {
    const { document } = await made(brief, { pageSize })
    expect(document).toMatch(new RegExp(`<w:pgSz w:w="${width}" w:h="${height}"`))
    const widest = [...document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, found]) => Number(found))
    expect(Math.max(...widest)).toBeLessThanOrEqual(Number(width) - 2000 + 4)
  })

  it('shows logo and colours of the client', async () => {
    const logo = { mime: 'image/png', base64: 'iVBORw0KGgo=', width: 400, height: 100 } as const
    const file = await made({ ...report, branding: { ...report.branding, logo, accent: '#7a1f3d' } })
    expect(file.parts['word/styles.xml']).toMatch(/w:styleId="Overline"[\s\S]*?7A1F3D/)
    expect(file.document).toContain(`descr="Fernleigh Mutual"`)
  })

  it('stays XML whatever people paste', async () => {
    const hostile = 'a\u0000\u0008\u000b\u001f<w:p>&amp;]]>"\'\ud800 \udc00 \ufffe\uffff\u0085 {{x}} \r\n=1+1\u2028end'
    const file = await made(withText(report, hostile))
    expect(broken(file)).toEqual([])
    expect(file.document).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u)
    expect(docxParagraphs(file).some(({ text }) => text.includes('a<w:p>&amp;]]>"\'') && text.includes('=1+1'))).toBe(true)
    expect(broken(await whole)).toEqual([])
  })

  it('gives the same bytes for the same report and date', async () => {
    const bytes = await renderDocx(report, options)
    await renderDocx(brief, options)
    expect(Buffer.from(await renderDocx(report, options)).equals(Buffer.from(bytes))).toBe(true)
  })

  it('stops when it is told to', async () => {
    await expect(renderDocx(report, { ...options, signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  })
})
