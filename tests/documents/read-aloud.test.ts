/** What a screen reader finds in Word and PowerPoint files: language, headings, table heads, words for pictures. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPptx } from '../unit/renderer/exports/read-pptx'
import { NAMED, pathOf } from './support/made'
import { xmlOf } from './support/package-faults'

describe.each(NAMED)('%s', (name, { edition, report }) => {
  it('in Word has a language, a heading per section, repeated table heads, and words for every picture or none needed', () => {
    const parts = xmlOf(readFileSync(pathOf(name, 'docx')))
    const text = parts.get('word/document.xml') ?? ''
    expect(parts.get('word/styles.xml')).toContain(`<w:lang w:val="${report.language}"/>`)
    expect(text.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1)
    // The two pages of a brief have a title and no sections.
    const sections = edition === 'brief' ? [] : report.sections.filter(({ anchor }) => anchor !== 'cover')
    expect(text.match(/<w:pStyle w:val="Heading1"\/>/g) ?? []).toHaveLength(sections.length)
    expect(text.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(0)
    const pictures = [...text.matchAll(/<wp:docPr [^>]*?(?:\/>|>.*?<\/wp:docPr>)/gs)].map(([picture]) => picture)
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter((picture) => !/ descr="[^"]/.test(picture) && !picture.includes('<adec:decorative'))).toEqual([])
  })

  it('in PowerPoint has a title on every slide and marks the head of every table', () => {
    const { slides } = readPptx(readFileSync(pathOf(name, 'pptx')))
    expect(slides.filter(({ title }) => title === '')).toEqual([])
    const tables = slides.flatMap(({ xml }) => xml.match(/<a:tblPr[^>]*>/g) ?? [])
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.filter((table) => table !== '<a:tblPr firstRow="1"/>')).toEqual([])
    expect(slides.every(({ xml }) => !/ lang="(?!en-GB")/.test(xml))).toBe(true)
  })
})
