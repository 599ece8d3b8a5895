/** The PDF files as qpdf and Poppler read them. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../renderer/exports/pdf/render-pdf'
import { FOOTER, MARGIN, type PageSize } from '../../renderer/exports/pdf/theme'
import { nodeFonts } from '../unit/renderer/exports/node-fonts'
import { sampleReport, withText } from '../unit/renderer/exports/sample-report'
import { DOCUMENTS, folder, type Made, missingIn, NAMED, pathOf, SAMPLES, wordsOf } from './support/made'
import { lacks, run, textOfPdf, tryRun } from './support/programs'

const SIZES = { A4: '595.28 x 841.89 pts (A4)', Letter: '612 x 792 pts (letter)' } as const
const [first = ''] = SAMPLES
const LETTER = `${first}.letter`
const files: readonly (readonly [string, string])[] = [...NAMED.map(([name]) => name), LETTER].map((name) => [name, pathOf(name, 'pdf')])

it('what is looked for is not nothing', () => {
  const wordsIn = (edition: Made['edition']) => DOCUMENTS.filter((made) => made.edition === edition).map((made) => wordsOf(made, 'pdf'))
  for (const words of wordsIn('full')) {
    expect(words.filter((word) => word.startsWith('G')).length).toBeGreaterThanOrEqual(10)
    expect(words.filter((word) => word.startsWith('A')).length).toBeGreaterThanOrEqual(8)
    expect(words.at(-1)).toMatch(/^Verdict: /)
  }
  for (const words of [...wordsIn('brief'), ...wordsIn('record')]) expect(words.length).toBeGreaterThanOrEqual(3)
})

describe.skipIf(lacks('qpdf'))('qpdf', () => {
  it.each(files)('finds nothing wrong with %s', (_, path) => {
    const { code, output } = tryRun('qpdf', '--check', path)
    expect([code, output]).toEqual([0, expect.stringContaining('No syntax or stream encoding errors found')])
    expect(output).not.toMatch(/warning/i)
  })

  it.each(files)('reads language, bookmarks and links that lead somewhere in %s', async (name, path) => {
    const { outline, links, targets, isEnglish } = await readObjects(path)
    expect(isEnglish).toBe(true)
    const sections = DOCUMENTS.find((made) => made.name === name.replace('letter', 'full'))?.report.sections ?? []
    expect(outline).toHaveLength(sections.filter(({ anchor }) => anchor !== 'cover').length)
    // At the left edge: whoever reads enlarged lands where lines begin.
    expect(outline.filter((left) => Math.abs(Number(left)) > 0.01)).toEqual([])
    if (!name.endsWith('brief')) expect(links).toBeGreaterThan(10)
    expect(targets).toHaveLength(links)
    const named = new Set([...(await run('pdfinfo', '-dests', path)).matchAll(/"([^"]+)"/g)].map(([, id]) => id))
    expect(targets.filter((target) => !named.has(target))).toEqual([])
  })
})

interface PdfObject {
  readonly '/Type'?: string
  readonly '/Subtype'?: string
  readonly '/Lang'?: string
  readonly '/Title'?: string
  readonly '/Dest'?: readonly unknown[]
  readonly '/A'?: string
  readonly '/D'?: string
}

/** What a viewer steers by. Texts begin with `u:` in qpdf's JSON. */
async function readObjects(path: string) {
  const json = JSON.parse(await run('qpdf', '--json', '--json-key=qpdf', path)) as {
    qpdf: [unknown, Record<string, { value?: PdfObject }>]
  }
  const objects = json.qpdf[1]
  const values = Object.values(objects).map(({ value }) => value ?? {})
  const links = values.filter((value) => value['/Subtype'] === '/Link')
  return {
    isEnglish: values.some((value) => value['/Type'] === '/Catalog' && value['/Lang'] === 'u:en-GB'),
    /** Left edge of each bookmark's target. */
    outline: values
      .filter((value) => value['/Title'] !== undefined)
      .flatMap((value) => (value['/Dest'] === undefined ? [] : [value['/Dest'][2]])),
    links: links.length,
    targets: links.flatMap((link) => objects[`obj:${link['/A']}`]?.value?.['/D']?.slice('u:'.length) ?? []),
  }
}

describe.skipIf(lacks('pdfinfo'))('Poppler', () => {
  it.each(files)('reads title, size and pages of %s', async (name, path) => {
    const info = new Map((await run('pdfinfo', path)).split('\n').map((line) => [line.slice(0, 16).trim(), line.slice(16).trim()]))
    const report = DOCUMENTS.find((made) => made.name === name.replace('letter', 'full'))?.report
    expect(info.get('Title:')).toBe(report?.title)
    expect(info.get('Page size:')).toBe(SIZES[name === LETTER ? 'Letter' : 'A4'])
    expect(info.get('Encrypted:')).toBe('no')
    expect(info.get('JavaScript:')).toBe('no')
    expect(Number(info.get('Pages:'))).toBeGreaterThanOrEqual(name.endsWith('brief') ? 2 : 10)
  })

  it.each(files)('finds every font inside %s, cut to what is used, with a map back to letters', async (_, path) => {
    const fonts = (await run('pdffonts', path)).trimEnd().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThanOrEqual(4)
    expect(fonts.filter((line) => !/^[A-Z]{6}\+\S+ .* yes yes yes +\d+ +\d+$/.test(line))).toEqual([])
  })

  it.each(NAMED)('reads verdict, gates and actions in %s', async (name, made) => {
    expect(missingIn(await textOfPdf(pathOf(name, 'pdf')), wordsOf(made, 'pdf'))).toEqual([])
  })

  it.each(['A4', 'Letter'] as const)('finds no word beyond the margins of %s, however long the words are', async (pageSize) => {
    const words = 'Produktionsdatenschutzfolgenabschätzungsverantwortlichkeitsmatrix für Rindfleischetikettierungsüberwachungsaufgaben'
    const path = join(folder, `long.${pageSize}.pdf`)
    const report = withText(sampleReport(), words)
    await writeFile(path, await renderPdf(report, { fonts: nodeFonts, pageSize, createdAt: new Date('2026-11-21T00:00:00Z') }))
    expect(await wordsOutside(path, pageSize)).toEqual([])
    expect((await textOfPdf(path)).replace(/[\s-]/g, '')).toContain('Rindfleischetikettierungsüberwachungsaufgaben')
  })

  it.each(files)('finds no word beyond the margins of %s', async (name, path) => {
    expect(await wordsOutside(path, name === LETTER ? 'Letter' : 'A4')).toEqual([])
  })
})

/** Points; boxes of words are as high as their font, which is more than their ink. */
const SLACK = 2

async function wordsOutside(path: string, size: PageSize): Promise<string[]> {
  const [width = 0, height = 0] = (SIZES[size].match(/[\d.]+/g) ?? []).map(Number)
  const boxes = await run('pdftotext', '-bbox', path, '-')
  const words = [...boxes.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/g)]
  expect(words.length).toBeGreaterThan(100)
  return words.flatMap(([, ...box]) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = box.map(Number)
    const isInside =
      left >= MARGIN.left - SLACK && right <= width - MARGIN.right + SLACK && top >= 0 && bottom <= height - FOOTER.bottom + 4 * SLACK
    return isInside ? [] : [`${box[4]} at ${box.slice(0, 4).join(' ')}`]
  })
}
