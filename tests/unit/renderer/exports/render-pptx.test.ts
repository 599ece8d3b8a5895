import { beforeAll, describe, expect, it } from 'vitest'
import { renderPptx } from '../../../../renderer/exports/pptx/render-pptx'
import type { Edition } from '../../../../shared/domain/interview/session'
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Report } from '../../../../shared/domain/report/report'
import { plainText } from '../../../../shared/domain/report/rich-text'
import { translatorIn } from '../../../../shared/i18n/every-language'
import { LANGUAGES } from '../../../../shared/i18n/languages'
import { corePack, sampleList, sampleSession } from '../../../support/core-pack'
import { reportOf } from '../../shared/domain/report/report-builders'
import { type ReadDeck, readPptx, xmlFault } from './read-pptx'
import { sample, sampleReport, withText } from './sample-report'

const options = {
  fonts: () => Promise.reject(new Error('slides need no font')),
  pageSize: 'A4',
  createdAt: new Date('2026-11-21T00:00:00Z'),
} as const
const open = async (report: Report): Promise<ReadDeck> => readPptx(await renderPptx(report, options))
const ofKind = <K extends Block['kind']>(report: Report, kind: K): Extract<Block, { kind: K }>[] => {
  const all = (blocks: readonly Block[]): Block[] => blocks.flatMap((block) => [block, ...(block.kind === 'rail' ? all(block.body) : [])])
  return report.sections.flatMap(({ blocks }) => all(blocks)).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
}

const decks = sampleList().flatMap(({ file }) =>
  (['full', 'brief'] as const).flatMap((edition) => LANGUAGES.map((language) => [file, edition, language] as const)),
)

describe.each(decks)('slides of %s, %s, %s', (file, edition: Edition, language) => {
  const report = reportOf(corePack(language), sampleSession(file), { edition, translator: translatorIn(language) })
  let deck: ReadDeck = { parts: new Map(), charts: [], slides: [] }
  beforeAll(async () => {
    deck = await open(report)
  }, 30_000)
  const texts = (): string[] => deck.slides.flatMap((slide) => slide.texts)

  it('are as many as a meeting bears, each with a title of its own', () => {
    const [least, most] = edition === 'brief' ? [4, 6] : [12, 20]
    expect(deck.slides.length).toBeGreaterThanOrEqual(least)
    expect(deck.slides.length).toBeLessThanOrEqual(most)
    for (const { title } of deck.slides) expect(title).not.toBe('')
  })

  it('are XML throughout, with one id for each shape and nothing that is drawn as a picture', () => {
    for (const [name, xml] of deck.parts) if (xml !== '') expect([name, xmlFault(xml)]).toEqual([name, null])
    for (const { xml } of deck.slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(xml).not.toContain('<p:pic>')
      expect(xml).not.toMatch(/<\/a:r><a:pPr/)
    }
    expect([...deck.parts.keys()].filter((name) => /media\/.+/.test(name))).toEqual([])
  })

  it('never use type smaller than ten points', () => {
    for (const { sizes } of deck.slides) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10)
    for (const { xml } of deck.charts)
      for (const [, size] of xml.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1000)
  })

  it('say the same of every action in the plan as the report', () => {
    for (const { columns, rows } of ofKind(report, 'table').filter((table) => table.columns.some(({ id }) => id === 'weeks'))) {
      const read = deck.slides.flatMap((slide) => slide.rows)
      for (const { kind, cells } of rows)
        if (kind === undefined || kind === 'row')
          expect(read).toContainEqual(cells.slice(0, columns.length).map(({ text }) => plainText(text).replace(/\s+/g, ' ').trim()))
    }
  })

  it('name every strength, every task, every pattern and everybody in the room', () => {
    const said = [...deck.slides.flatMap((slide) => slide.rows.flat()), ...texts()].join('\n')
    const section = (id: string): Report => ({ ...report, sections: report.sections.filter(({ anchor }) => anchor === `section-${id}`) })
    const rows = (id: string, columns: string): string[] =>
      ofKind(section(id), 'table')
        .filter((table) => table.columns.map((column) => column.id).join() === columns)
        .flatMap((table) =>
          table.rows.map(({ cells }) =>
            plainText(cells[columns.split(',').findIndex((name) => name === 'what' || name === 'name')]?.text ?? ''),
          ),
        )
    const names = [
      ...rows('findings', 'what,counted,grade,shown'),
      ...rows('plan', 'kind,what,who,by'),
      ...rows('people', 'name,seats,group'),
      ...ofKind(section('patterns'), 'entry').map(({ title }) => title),
    ]
    if (edition === 'full') expect(names.length).toBeGreaterThan(8)
    else expect(names).toEqual([])
    for (const name of names) expect(said).toContain(name)
  })

  it('print the numbers of the verdict, the dimensions and the costs', () => {
    const figures = [
      ...ofKind(report, 'statement').flatMap((block) => block.figures),
      ...ofKind(report, 'headline').map((block) => block.figure),
    ]
    const sums = ofKind(report, 'costs').flatMap((block) => block.items)
    for (const { value } of [...figures, ...sums]) expect(texts()).toContain(value)
    for (const { rows } of ofKind(report, 'ranges')) {
      for (const row of rows) {
        expect(texts()).toContain(row.label)
        expect(deck.slides.some(({ alts }) => alts.some((alt) => alt.includes(row.alt)))).toBe(true)
        for (const cell of row.cells) if (plainText(cell.text) !== '') expect(texts()).toContain(plainText(cell.text))
      }
    }
  })
})

describe('a deck', () => {
  const report = sampleReport()

  it('has a master with the footer, the number of the slide and the client’s colours', async () => {
    const { parts, slides } = await open({ ...report, branding: { ...report.branding, accent: '#7a1f5c', tint: '#e3c4d8' } })
    const content =
      [...parts].find(([name, xml]) => name.startsWith('ppt/slideLayouts/slideLayout') && xml.includes('name="Content"'))?.[1] ?? ''
    expect(content).toContain(report.footer.left)
    expect(content).toContain(report.footer.centre)
    expect(content).toContain('type="title"')
    expect(content).toContain('type="slidenum"')
    const theme = parts.get('ppt/theme/theme1.xml') ?? ''
    expect(theme).toContain('<a:accent1><a:srgbClr val="7A1F5C"/></a:accent1><a:accent2><a:srgbClr val="E3C4D8"/></a:accent2>')
    expect(theme).toContain('<a:latin typeface="Georgia"/>')
    expect(slides.every(({ xml }) => !xml.includes('1F5FA8') && xml.includes('schemeClr'))).toBe(true)
  })

  it('draws every bar of the plan, and describes it for people who do not see it', async () => {
    const { slides } = await open(report)
    const alts = slides.flatMap((slide) => slide.alts).join('\n')
    for (const { number, label, startWeek, endWeek } of ofKind(report, 'gantt')[0]?.actions ?? []) {
      expect(alts).toContain(`${number} ${label}`)
      expect(alts).toMatch(new RegExp(`${number} [^;]*: Weeks ${startWeek + 1}–${Math.max(startWeek + 1, endWeek)}`))
    }
  })

  it('is the same to the byte every time, and carries the date it is given', async () => {
    const [one, other] = [await renderPptx(report, options), await renderPptx(report, options)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    const core = readPptx(one).parts.get('docProps/core.xml') ?? ''
    expect(core.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2)
    expect(core).not.toMatch(/20(?!26-11-21)\d\d-/)
  })

  it('stays XML and inside its slides whatever people typed', async () => {
    const typed = [
      'a\u0001\ud800 ]]> <b> & "\'\u0000',
      'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(6),
      `${'word '.repeat(400)}\n\nend`,
    ]
    for (const text of typed) {
      const { parts, slides } = await open(withText(report, text))
      for (const [name, xml] of parts) if (xml !== '') expect([name, xmlFault(xml)]).toEqual([name, null])
      for (const { xml } of slides)
        for (const [, y, h] of xml.matchAll(/<a:off x="\d+" y="(\d+)"\/>\s*<a:ext cx="\d+" cy="(\d+)"\/>/g))
          expect((Number(y) + Number(h)) / 12_700).toBeLessThanOrEqual(540)
    }
  }, 60_000)

  it('draws the levels of the dimensions as one chart object of the theme’s colours, with its data inside the file', async () => {
    const { parts, charts, slides } = await open(report)
    expect(charts).toHaveLength(1)
    const xml = charts[0]?.xml ?? ''
    expect(xml).toContain('<c:externalData r:id="rId1">')
    expect(xml).not.toMatch(/srgbClr val="(?!B9B3A6|6B7686)/)
    expect([...parts].filter(([name, text]) => name.endsWith('.rels') && /TargetMode="External"/.test(text))).toEqual([])
    expect([...parts.keys()].filter((name) => /^ppt\/(charts|embeddings)\/[^/]+$/.test(name))).toEqual([
      'ppt/charts/chart1.xml',
      'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx',
    ])
    const rows = ofKind(report, 'ranges')[0]?.rows ?? []
    const slide = slides.find((one) => one.xml.includes('drawingml/2006/chart"'))
    expect(slide?.alts).toContain(rows.map(({ alt }) => alt).join('; '))
  })

  it('says of a name in the chart’s workbook that it is a text, whatever it begins with, and leaves out what is not known', async () => {
    const typed = '=HYPERLINK("a")&\u0001<b>'
    const made: Report = {
      ...report,
      sections: report.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.kind === 'ranges' && block.size === 'large'
            ? {
                ...block,
                head: "Dimension's [1]: ?",
                rows: block.rows.map((row, at) => ({
                  ...row,
                  label: `${typed}${at}`,
                  values: { ...row.values, claimed: at === 0 ? null : 0 },
                })),
              }
            : block,
        ),
      })),
    }
    const { parts, charts } = await open(made)
    const [chart] = charts
    for (const [name, xml] of parts) if (xml !== '') expect([name, xmlFault(xml)]).toEqual([name, null])
    expect(chart?.sheet?.xml).not.toMatch(/<f[ >]/)
    expect(xmlFault(chart?.sheet?.xml ?? '<')).toBeNull()
    expect(chart?.sheet?.cells.slice(1).map(([label, , claimed]) => [label?.text, claimed?.number])).toEqual(
      chart?.categories.map((label, at) => [label, at === 0 ? undefined : 0]),
    )
    expect(chart?.categories[0]).toBe('=HYPERLINK("a")&<b>0')
    expect(chart?.series.Claimed?.slice(0, 2)).toEqual([null, 0])
    expect(chart?.xml).toContain(`<c:f>'${chart?.sheet?.name}'!$A$2:$A$6</c:f>`)
  })

  it('keeps the range glyphs where no cover shows them, and where the rows are too many for columns', async () => {
    const uncovered = { ...report, sections: report.sections.filter(({ blocks }) => blocks.every(({ kind }) => kind !== 'cover')) }
    const long: Report = {
      ...report,
      sections: report.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => (block.kind === 'ranges' ? { ...block, rows: [...block.rows, ...block.rows] } : block)),
      })),
    }
    for (const made of [uncovered, long]) {
      const { charts, slides } = await open(made)
      expect(charts).toEqual([])
      const [first] = ofKind(made, 'ranges')
      expect(
        slides.some(({ xml, alts }) => xml.includes('<p:grpSp>') && alts.some((alt) => alt.includes(first?.rows[0]?.alt ?? '?'))),
      ).toBe(true)
      expect(slides.flatMap(({ texts }) => texts)).toContain('Weakest')
    }
  })

  it('takes no sign in a title for a place holder of its own', async () => {
    const typed = "Costs in 'US$' and $& $` $$ $1"
    const made = withText(report, typed)
    const { parts, slides } = await open({ ...made, keywords: typed, language: 'en' })
    expect(parts.get('docProps/core.xml')).toContain(`<cp:keywords>${typed.replace('&', '&amp;')}</cp:keywords>`)
    for (const [name, xml] of parts) if (xml !== '') expect([name, xmlFault(xml)]).toEqual([name, null])
    const read = slides.flatMap(({ alts }) => alts).filter((alt) => alt.includes('Costs in'))
    expect(read.length).toBeGreaterThan(0)
    for (const alt of read) expect(alt).toContain(typed)
  })

  it('keeps lines apart that were typed with any sign for a new line, and drops what only shows on paper', async () => {
    const { slides } = await open(withText(report, 'first\u2028second\u2029third\u0085 so\u00adft'))
    const said = slides.flatMap(({ texts }) => texts).join('\n')
    expect(said).toMatch(/first\s+second\s+third soft/)
    expect(said).not.toMatch(/firstsecond|secondthird/)
  })

  it('shows the facilitator’s words on the patterns, and rails when no pattern has a place of its own', async () => {
    const words = 'What we saw with our own eyes'
    const given = { ...sample(), prose: [{ id: 'p', section: 'patterns', text: words, by: 'Elena Marsh' }] }
    const made = reportOf(corePack(), given, { sections: ['patterns'] })
    expect((await open(made)).slides.flatMap(({ texts }) => texts)).toContain(words)
    const sections = made.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter((block) => block.kind !== 'rail' || block.body.every(({ kind }) => kind !== 'entry')),
    }))
    const [rail] = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'rail')).slice(-1)
    expect((await open({ ...made, sections })).slides.flatMap(({ texts }) => texts)).toContain(rail?.label)
  })

  it('says once in a record what its limits are, and of withheld votes that they are', async () => {
    const record = reportOf(corePack(), sample(), { edition: 'record', privacy: 'anonymous' })
    const { slides } = await open(record)
    const limits = record.sections
      .find(({ anchor }) => anchor === 'section-method')
      ?.blocks.filter((block) => block.kind === 'rail')
      .at(-1)
    expect(slides.flatMap(({ texts }) => texts).filter((text) => text === limits?.label)).toHaveLength(1)
    const map = ofKind(record, 'agreement-map').map((block) => ({
      ...block,
      groups: block.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, cells: [], standing: null, withheld: 'Too few to show' })),
      })),
    }))
    const withheld = await open({
      ...record,
      sections: record.sections.map((section) =>
        section.blocks.some(({ kind }) => kind === 'agreement-map') ? { ...section, blocks: map } : section,
      ),
    })
    expect(withheld.slides.flatMap((slide) => slide.rows.flat())).toContain('Too few to show')
  })

  it('shows the client’s logo with its name as alternative text, and no other picture', async () => {
    const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const { parts, slides } = await open({
      ...report,
      branding: { ...report.branding, logo: { mime: 'image/png', base64, width: 40, height: 20 } },
    })
    expect(slides.map(({ xml }) => xml.split('<p:pic>').length - 1)).toEqual(slides.map((_, at) => (at === 0 ? 1 : 0)))
    expect(slides[0]?.alts).toContain(report.header.strong)
    expect([...parts.keys()].filter((name) => /media\/.+/.test(name))).toHaveLength(1)
  })

  it('is made of what the document has when nothing else is chosen', async () => {
    const only = reportOf(corePack(), sampleSession('claims-triage.session.json'), { sections: ['evidence'] })
    expect((await open(only)).slides.length).toBeGreaterThan(1)
  })
})
