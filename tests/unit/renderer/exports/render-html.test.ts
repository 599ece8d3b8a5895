// @ts-expect-error jsdom brings no types and is only needed to read what was written
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { escapeHtml, html } from '../../../../renderer/exports/html/markup'
import { renderHtml } from '../../../../renderer/exports/html/render-html'
import { cssString } from '../../../../renderer/exports/html/styles'
import type { Report } from '../../../../shared/domain/report/report'
import { blocksOf, sectionOf } from '../../shared/domain/report/report-builders'
import { nodeFonts } from './node-fonts'
import { sampleReport, withText } from './sample-report'

const report = sampleReport()
/** Fonts of one byte: a reader of markup only stumbles over real ones. */
const options = { fonts: async () => new Uint8Array(1), pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z') } as const
const textOf = async (made: Report): Promise<string> => new TextDecoder().decode(await renderHtml(made, options))

const SLOW = 60_000

describe('a report as one HTML file', () => {
  let text = ''
  let page: Document
  beforeAll(async () => {
    text = await textOf(report)
    page = new JSDOM(text).window.document
  }, SLOW)

  it('stands for itself: no script, nothing to be fetched, and a policy that says so', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, base, form')).toHaveLength(0)
    expect(
      [...text.matchAll(/url\(([^)]{0,12})/g)].map(([, start]) => start).filter((start) => !/^(data:font\/|#hatch)/.test(start ?? '')),
    ).toEqual([])
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:/,
    )
    expect(
      [...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on')),
    ).toEqual([])
  })

  it('carries its fonts and stays below a megabyte, in every script there is a font for', async () => {
    const many = withText(report, 'Ελληνικά Кириллица łódź')
    const sizes = await Promise.all([report, many].map(async (made) => (await renderHtml(made, { ...options, fonts: nodeFonts })).length))
    expect(sizes[0]).toBeGreaterThan(190_000)
    expect(sizes[0]).toBeLessThan(500_000)
    expect(sizes[1]).toBeLessThan(1_000_000)
  })

  it('has a language, a title, one first heading and no level left out', () => {
    expect(page.documentElement.lang).toBe('en-GB')
    expect(page.title).toBe(report.title)
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.slice(1).forEach((level, at) => {
      expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it('leads every link to a place that is there, from the skip link to the last action', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(links[0]).toBe('#main')
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    expect(page.querySelectorAll('nav li a')).toHaveLength(report.sections.length - 1)
  })

  it('names every table, and every column and row of it', () => {
    const tables = [...page.querySelectorAll('table')]
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).not.toBe('')
      expect([...table.querySelectorAll('thead th')].every((cell) => cell.getAttribute('scope') === 'col')).toBe(true)
      for (const row of table.querySelectorAll('tbody tr')) expect(row.querySelector('th')?.getAttribute('scope')).toMatch(/^row/)
    }
  })

  it('says in words what every chart shows', () => {
    for (const svg of page.querySelectorAll('svg:not([aria-hidden])')) {
      const names = (svg.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => page.getElementById(id)?.textContent)
      expect(svg.getAttribute('aria-label') ?? names.join('')).not.toBe('')
    }
    const [gantt] = blocksOf(sectionOf(report, 'section-plan'), 'gantt')
    const described = page.querySelector('.gantt desc')?.textContent ?? ''
    for (const { number, label, endWeek } of gantt?.actions ?? []) {
      expect(described).toContain(`${number} ${label}`)
      expect(described).toContain(`–${endWeek}`)
    }
  })

  it('prints a table head on every page and the page number on all but the cover', () => {
    expect(text).toContain('thead { display: table-header-group; }')
    expect(text).toContain('counter(page) " / " counter(pages)')
    expect(text).toMatch(/@page \{ size: A4;/)
  })

  it('is the same to the byte every time', async () => {
    expect(await textOf(report)).toBe(text)
  })

  it(
    'shows hostile text as text',
    async () => {
      const hostile = `</style></title><script>alert("1")</script>"' onload='x' ]]> <!-- &amp; \u0000`
      const dirty = new JSDOM(await textOf(withText(report, hostile)), { runScripts: 'dangerously' }).window.document
      expect(dirty.querySelectorAll('script')).toHaveLength(0)
      expect(dirty.querySelectorAll('style')).toHaveLength(1)
      expect(dirty.querySelector('h1')?.textContent).toBe(hostile.replace('\u0000', '\ufffd'))
      expect(
        [...dirty.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on')),
      ).toEqual([])
    },
    SLOW,
  )
})

describe('markup', () => {
  it('escapes what is put into it, and only that', () => {
    expect(html`<b title="${'"x"'}">${'<i>'}</b>${html`<i></i>`}`.markup).toBe('<b title="&quot;x&quot;">&lt;i&gt;</b><i></i>')
    expect(escapeHtml('a\ud800b')).toBe('a\ufffdb')
  })

  it('writes CSS strings that nothing can end', () => {
    expect(cssString('a"</style>\n')).toBe('"a\\000022 \\00003c \\00002f style\\00003e \\00000a "')
  })
})
