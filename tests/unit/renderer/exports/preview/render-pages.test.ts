import { beforeAll, describe, expect, it } from 'vitest'
import { layoutPages, type ReportPages } from '../../../../../renderer/exports/pdf/render-pages'
import { renderPdf } from '../../../../../renderer/exports/pdf/render-pdf'
import { nodeFonts } from '../node-fonts'
import { type ReadPdf, readPdf } from '../read-pdf'
import { sampleReport } from '../sample-report'

const options = { fonts: nodeFonts, pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z') } as const

describe('the pages of a report one by one', () => {
  let whole: ReadPdf
  let pages: ReportPages
  beforeAll(async () => {
    whole = readPdf(await renderPdf(sampleReport(), options))
    pages = await layoutPages(sampleReport(), options)
  }, 120_000)

  it('are as many as the file has, of its size', () => {
    expect(pages.count).toBe(whole.pages.length)
    expect([pages.width, pages.height].map(Math.round)).toEqual([595, 842])
  })

  it('say what the file says on that page, in its fonts', async () => {
    for (const number of [1, 3, pages.count]) {
      const page = readPdf(await pages.renderPage(number))
      expect(page.pages).toEqual([whole.pages[number - 1]])
      expect(page.fonts.length).toBeGreaterThan(0)
      expect(page.fonts.every(({ embedded }) => embedded)).toBe(true)
      expect(page.links).toBe(0)
    }
  })

  it('tell which characters they lack before there is a file', async () => {
    expect(pages.lost).toEqual([])
    const lacking = await layoutPages({ ...sampleReport(), title: 'Bericht für 김민' }, options)
    expect(lacking.lost).toEqual(['김', '민'])
  })

  it('end with the last', async () => {
    await expect(pages.renderPage(pages.count + 1)).rejects.toThrow(RangeError)
  })
})
