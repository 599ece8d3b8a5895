import { beforeAll, describe, expect, it } from 'vitest'
import { layoutPdf, renderPdf } from '../../../../renderer/exports/pdf/render-pdf'
import { FOOTER, MARGIN, PAGE_SIZES } from '../../../../renderer/exports/pdf/theme'
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Report } from '../../../../shared/domain/report/report'
import { corePack, sampleSession } from '../../../support/core-pack'
import { blocksOf, reportOf, sectionOf } from '../../shared/domain/report/report-builders'
import { nodeFonts } from './node-fonts'
import { type ReadPdf, readPdf, withoutSpace } from './read-pdf'

const options = { fonts: nodeFonts, pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z') } as const
const session = sampleSession('claims-triage.session.json')
const report = reportOf(corePack(), session)
const SLOW = 120_000

describe('the PDF of the sample workshop', () => {
  let bytes: Uint8Array
  let pdf: ReadPdf
  const progress: [number, number][] = []
  beforeAll(async () => {
    bytes = await renderPdf(report, { ...options, onProgress: (done, total) => progress.push([done, total]) })
    pdf = readPdf(bytes)
  }, SLOW)

  it('is a PDF with as many pages as were laid out', async () => {
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(pdf.pages).toHaveLength((await layoutPdf(report, options)).report.pages.length)
  })

  it('carries the verdict and the title of every action', () => {
    const text = withoutSpace(pdf.pages.join(' '))
    expect(text).toContain(withoutSpace('Verdict: fix first'))
    for (const card of blocksOf(sectionOf(report, 'section-cards'), 'card')) expect(text).toContain(withoutSpace(card.title))
  })

  it('numbers every page but the cover, from 2 to the last', () => {
    const total = pdf.pages.length
    pdf.pages.slice(1).forEach((page, index) => {
      expect(withoutSpace(page)).toContain(`${index + 2}/${total}`)
    })
    expect(withoutSpace(pdf.pages[0] ?? '')).not.toContain(`1/${total}`)
  })

  it('points the contents at the pages where sections begin', async () => {
    const { report: laid } = await layoutPdf(report, options)
    const contents = withoutSpace(pdf.pages[1] ?? '')
    for (const section of report.sections.slice(1)) {
      const page = laid.pageOf.get(section.anchor)
      expect(contents).toContain(withoutSpace(`${section.name}${page}`))
      expect(withoutSpace(pdf.pages[(page ?? 0) - 1] ?? '')).toContain(withoutSpace(section.title ?? ''))
    }
  })

  it('embeds every font it uses', () => {
    expect(pdf.fonts.length).toBeGreaterThanOrEqual(5)
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  })

  it('has a bookmark per section and links into the document', () => {
    expect(pdf.outline).toBe(report.sections.length - 1)
    expect(pdf.links).toBeGreaterThan(50)
  })

  it('names its language, title, author and subject', () => {
    expect(pdf.raw).toContain('/Lang (en-GB)')
    for (const text of [
      '(Claims triage assistant: production readiness report)',
      '(Ready Room)',
      '(Readiness of an AI pilot for production, Fernleigh Mutual)',
    ])
      expect(pdf.raw.includes(text), text).toBe(true)
  })

  it('reports progress page by page up to the last', () => {
    expect(progress.at(-1)).toEqual([pdf.pages.length, pdf.pages.length])
    expect(progress.length).toBeGreaterThan(10)
    progress.forEach(([done], index) => {
      expect(done).toBeGreaterThanOrEqual(progress[index - 1]?.[0] ?? 0)
    })
  })

  it(
    'writes the same bytes for the same report',
    async () => {
      expect(Buffer.from(await renderPdf(report, options)).equals(Buffer.from(bytes))).toBe(true)
    },
    SLOW,
  )
})

describe('a very long report', () => {
  it(
    'of more than 120 pages counts right from the first page to the last',
    async () => {
      const long = lengthen(report, 420)
      const pdf = readPdf(await renderPdf(long, options))
      const total = pdf.pages.length
      expect(total).toBeGreaterThan(120)
      pdf.pages.slice(1).forEach((page, index) => {
        expect(withoutSpace(page)).toContain(`${index + 2}/${total}`)
      })
      expect(withoutSpace(pdf.pages.at(-1) ?? '')).toContain(withoutSpace('Who was in the room'))
    },
    SLOW,
  )
})

describe('paper and scripts', () => {
  it.each(['A4', 'Letter'] as const)('keeps everything inside the margins on %s', async (pageSize) => {
    const { report: laid, set } = await layoutPdf(withHardText(report), { ...options, pageSize })
    expect([laid.width, laid.height]).toEqual([PAGE_SIZES[pageSize].width, PAGE_SIZES[pageSize].height])
    const outside = laid.pages.flatMap((page, number) =>
      page.items.flatMap((item) =>
        item.kind === 'text' &&
        (item.x < MARGIN.left - 0.5 ||
          item.x + item.line.width > laid.width - MARGIN.right + 1.5 ||
          item.baseline > laid.height - FOOTER.bottom)
          ? [`page ${number + 1} at ${Math.round(item.x)}, ${Math.round(item.baseline)}: ${plain(item.line)}`]
          : [],
      ),
    )
    expect(outside).toEqual([])
    expect(set.fonts.width('Waschmaschine', { family: 'sans', weight: 400, size: 8.5, leading: 14, color: '#000' })).toBeGreaterThan(0)
  })

  it(
    'writes Latin, Greek and Cyrillic, and spells out what no font has',
    async () => {
      const pdf = readPdf(
        await renderPdf(
          { ...report, sections: report.sections.slice(0, 2), header: { strong: 'Łódź', plain: 'Ελληνικά Кириллица → ≥ 3' } },
          options,
        ),
      )
      expect(withoutSpace(pdf.pages[2] ?? '')).toContain('ŁódźΕλληνικάКириллица->>=3')
      expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
    },
    SLOW,
  )
})

describe('stopping', () => {
  it('rejects with the reason when it was cancelled before it began', async () => {
    await expect(renderPdf(report, { ...options, signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  })
})

const plain = (line: { runs: readonly { text: string }[] }): string => line.runs.map(({ text }) => text).join('')

/** The same report with its action cards many times over. */
function lengthen(source: Report, cards: number): Report {
  return {
    ...source,
    sections: source.sections.map((section) => {
      if (section.anchor !== 'section-cards') return section
      const blocks: Block[] = Array.from({ length: cards }, (_, index) => {
        const block = section.blocks[index % section.blocks.length]
        if (block?.kind !== 'card') throw new Error('cards only')
        return { ...block, anchor: index < section.blocks.length ? block.anchor : `${block.anchor}-${index}` }
      })
      return { ...section, blocks }
    }),
  }
}

/** German compounds, no spaces, a page in one cell: what real people paste. */
function withHardText(source: Report): Report {
  const long = 'Produktionsdatenschutzfolgenabschätzungsverantwortlichkeitsmatrix'
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return value.length > 25 && (key === 'text' || key === 'title' || key === 'label') ? `${long} ${value}` : value
    if (Array.isArray(value)) return value.map((item) => replace(item, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner, name)]))
    return value
  }
  return replace(source, '') as Report
}
