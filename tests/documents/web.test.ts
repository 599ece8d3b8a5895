/** The HTML files in a real Chromium without a network, and their print. */
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../e2e/support/app'
import { folder, missingIn, NAMED, pathOf, wordsOf } from './support/made'
import { lacks, run, textOfPdf } from './support/programs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
let page: Page
const asked: string[] = []
const complaints: string[] = []
beforeAll(async () => {
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', offline: true })
  page = await context.newPage()
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
})
afterAll(() => browser.close())

async function open(name: string): Promise<string> {
  asked.length = 0
  complaints.length = 0
  const url = pathToFileURL(pathOf(name, 'html')).href
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
  return url
}

describe('Chromium opens .html', () => {
  it.each(NAMED)('%s asks for nothing, complains of nothing, and says everything', async (name, made) => {
    const url = await open(name)
    expect(asked.filter((address) => address !== url && !address.startsWith('data:'))).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.title()).toBe(made.report.title)
    expect(await page.locator('html').getAttribute('lang')).toBe(made.report.language)
    expect(await page.locator('h1').count()).toBe(1)
    expect(missingIn(await page.locator('body').innerText(), wordsOf(made, 'docx'))).toEqual([])
  })

  it.each(NAMED)('axe-core finds nothing in %s', async (name) => {
    await open(name)
    await page.evaluate(AXE)
    const found = await page.evaluate(async (tags) => {
      interface Result {
        readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
      }
      const { axe } = window as unknown as { axe: { run: (root: Document, options: unknown) => Promise<Result> } }
      const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ html }) => html.slice(0, 160)) }))
    }, TAGS)
    expect(found).toEqual([])
  })

  it.skipIf(lacks('pdfinfo'))('prints into a tagged PDF, as Poppler reads it', async () => {
    const [entry] = NAMED
    if (entry === undefined) throw new Error('nothing was made')
    const [name, made] = entry
    await open(name)
    const path = join(folder, 'printed.pdf')
    await writeFile(path, await page.pdf({ tagged: true, preferCSSPageSize: true }))
    expect(await run('pdfinfo', path)).toMatch(/Tagged: +yes[\s\S]*\(A4\)/)
    expect(missingIn(await textOfPdf(path), wordsOf(made, 'pdf'))).toEqual([])
  })
})
