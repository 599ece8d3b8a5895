import { describe, expect, it } from 'vitest'
import { escapeInline, escapeLineStart } from '../../../../renderer/exports/markdown/escape'
import { renderMarkdown } from '../../../../renderer/exports/markdown/render-markdown'
import { slugsOf } from '../../../../renderer/exports/markdown/slugs'
import { corePack } from '../../../support/core-pack'
import { blocksOf, reportOf, sectionOf } from '../../shared/domain/report/report-builders'
import { sample, sampleReport, withText } from './sample-report'

const report = sampleReport()
const textOf = async (made = report): Promise<string> => new TextDecoder().decode(await renderMarkdown(made, {}))

describe('a report as Markdown', () => {
  it('links every line of the contents, and every other link, to a heading that is there', async () => {
    const text = await textOf()
    const slugs = new Set(slugsOf([...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading.replace(/\\(.)/g, '$1'))))
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug = '']) => slug)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((slug) => !slugs.has(slug))).toEqual([])
    for (const { name } of report.sections.slice(1)) expect(text).toContain(`  - [${escapeInline(name)}](#`)
  })

  it('opens a brief, which has no cover, with its title and leaves out none of its sections', async () => {
    const brief = reportOf(corePack(), sample(), { edition: 'brief' })
    const text = await textOf(brief)
    expect(text.startsWith(`# ${escapeInline(brief.title)}\n`)).toBe(true)
    for (const { name, title } of brief.sections) expect(text).toContain(`## ${escapeInline(title ?? name)}`)
  })

  it('gives every row of a table as many cells as its head', async () => {
    const lines = (await textOf()).split('\n').filter((line) => line.startsWith('|'))
    const counts = lines.map((line) => line.replaceAll('\\|', '').split('|').length)
    lines.forEach((line, at) => {
      if (/^\| (--:|---)/.test(line)) expect([counts[at - 1], line]).toEqual([counts[at], line])
      else if (at > 0 && lines[at - 1] !== undefined && /^\| (--:|---)/.test(lines[at - 1] ?? '')) expect(counts[at]).toBe(counts[at - 1])
    })
    expect(lines.length).toBeGreaterThan(150)
  })

  it('tells every chart in numbers and words', async () => {
    const text = await textOf()
    const [gantt] = blocksOf(sectionOf(report, 'section-plan'), 'gantt')
    for (const action of gantt?.actions ?? []) {
      const weeks = action.endWeek - action.startWeek <= 1 ? `${action.startWeek + 1}` : `${action.startWeek + 1}–${action.endWeek}`
      const row = text.split('\n').find((line) => line.startsWith(`| [${action.number}](#`) && line.includes(' · '))
      expect(row).toContain(`| ${weeks} |`)
    }
    const [ranges] = blocksOf(sectionOf(report, 'section-summary'), 'ranges')
    for (const { alt } of ranges?.rows ?? []) expect(text).toContain(`- ${alt}`)
  })

  it('holds no HTML and no markup that people typed', async () => {
    const hostile =
      '# <script>alert(1)</script> **bold** [x](https://evil.example) | ![y](z) `code` www.evil.example ~~s~~\n- item\n1. one\n=== &lt;'
    const text = await textOf(withText(report, hostile))
    const found = [
      /(?<!\\)</,
      /(?<!\\)!\[/,
      /(?<!\\)`/,
      /https:\/\//,
      /www\./,
      /(?<!\\)~/,
      /(?<!\\)&/,
      /(?<!\\)\]\((?!#)/,
      /(?<!\\)\*\*bold/,
      /^(- item|1\. one|===)/m,
    ]
      .filter((markup) => markup.test(text))
      .map(String)
    expect(found).toEqual([])
  })

  it('gives the same bytes every time', async () => {
    expect(await textOf()).toBe(await textOf())
  })
})

describe('escaping for Markdown', () => {
  it.each([
    ['# heading', '\\# heading'],
    ['12. March', '12\\. March'],
    ['1) first', '1\\) first'],
    ['- dash', '\\- dash'],
    ['2026 was good', '2026 was good'],
    ['plain words, with commas', 'plain words, with commas'],
  ])('%s stays text at the start of a line', (text, expected) => {
    expect(escapeLineStart(text)).toBe(expected)
  })

  it('numbers repeated headings the way renderers do', () => {
    expect(slugsOf(['A & B', 'a  b', 'A & B', 'Größe: 3,5'])).toEqual(['a--b', 'a--b-1', 'a--b-2', 'größe-35'])
  })
})
