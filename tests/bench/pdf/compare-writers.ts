/**
 * What `pdf.bench.mjs` runs, in a process of its own: `rounds <n> <folder>` lets the contestants make the same report in turns,
 * `first <contestant> <folder>` is one export in a fresh process with everything that must be loaded for it, `growth <n> <folder>` makes
 * reports of 15 to 120 pages. The folder holds the fonts as TrueType files. Prints one JSON line.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../../electron/find-browser.mjs'
import type { PdfCache } from '../../../renderer/exports/pdf/pdf-cache'
import type { Report } from '../../../shared/domain/report/report'
import { fullReport, readSource, reportOfLength } from './reports'
import type { FontPaths } from './with-pdfmake'

const [mode = '', what = '', folder = '', root = ''] = process.argv.slice(2)
const source = readSource(root)
const options = {
  fonts: async (name: string) => new Uint8Array(await readFile(join(root, 'assets', 'fonts', name))),
  pageSize: 'A4',
  createdAt: new Date('2026-11-21T00:00:00Z'),
} as const
const paths: FontPaths = {
  sans: { normal: join(folder, 'inter-400.ttf'), bold: join(folder, 'inter-600.ttf') },
  serif: { normal: join(folder, 'source-serif-4-400.ttf'), bold: join(folder, 'source-serif-4-600.ttf') },
}

const ours = async (report: Report, cache?: PdfCache): Promise<Uint8Array> =>
  (await import('../../../renderer/exports/pdf/render-pdf')).renderPdf(report, { ...options, cache })
const CONTESTANTS = {
  ours: (report: Report) => ours(report),
  pdfmake: async (report: Report) => (await import('./with-pdfmake')).printWithPdfmake(report, paths),
  pdfkit: async (report: Report) => (await import('./with-pdfkit')).printWithPdfkit(report, paths),
}

const pagesOf = (bytes: Uint8Array): number =>
  (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  ).length

interface Timed {
  readonly milliseconds: number
  readonly bytes: Uint8Array
}
async function timed(work: () => Promise<Uint8Array>): Promise<Timed> {
  const start = performance.now()
  const bytes = await work()
  return { milliseconds: performance.now() - start, bytes }
}

const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits
function summary(runs: readonly Timed[]) {
  const sorted = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const last = runs.at(-1)?.bytes ?? new Uint8Array()
  const at = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  return { n: runs.length, median: at(0.5), min: at(0), max: at(1), pages: pagesOf(last), kilobytes: Math.round(last.length / 1000) }
}

/** The first round warms up and is not counted. */
async function rounds(count: number): Promise<object> {
  const { createPdfCache } = await import('../../../renderer/exports/pdf/pdf-cache')
  const { renderHtml } = await import('../../../renderer/exports/html/render-html')
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? chromium.executablePath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const print = async (report: Report): Promise<Uint8Array> => {
      await page.setContent(new TextDecoder().decode(await renderHtml(report, options)), { waitUntil: 'load' })
      return page.pdf({ format: 'A4', preferCSSPageSize: true })
    }
    const cache = createPdfCache()
    const runs: Record<string, Timed[]> = { ours: [], oursAgain: [], pdfmake: [], pdfkit: [], chromium: [] }
    for (let turn = 0; turn <= count; turn += 1) {
      const report = fullReport(source, turn)
      // What an earlier export of this workshop left, then one answer changes.
      await ours(report, cache)
      const changed = fullReport(source, turn + 1)
      const order: readonly [string, () => Promise<Uint8Array>][] = [
        ['ours', () => ours(changed)],
        ['oursAgain', () => ours(changed, cache)],
        ['pdfmake', () => CONTESTANTS.pdfmake(changed)],
        ['pdfkit', () => CONTESTANTS.pdfkit(changed)],
        ['chromium', () => print(changed)],
      ]
      for (const [name, work] of order) {
        const made = await timed(work)
        if (turn > 0) runs[name]?.push(made)
      }
    }
    return Object.fromEntries(Object.entries(runs).map(([name, made]) => [name, summary(made)]))
  } finally {
    await browser.close()
  }
}

async function growth(count: number): Promise<object> {
  const { layoutPdf } = await import('../../../renderer/exports/pdf/render-pdf')
  const pagesFor = async (report: Report): Promise<number> => (await layoutPdf(report, options)).report.pages.length
  const lengths = [15, 30, 60, 120]
  const full = fullReport(source)
  const reports: Report[] = []
  for (const length of lengths) reports.push(await reportOfLength(full, length, pagesFor))
  const runs = reports.map((): { ours: Timed[]; pdfmake: Timed[] } => ({ ours: [], pdfmake: [] }))
  for (let turn = 0; turn <= count; turn += 1)
    for (const [at, report] of reports.entries())
      for (const name of ['ours', 'pdfmake'] as const) {
        const made = await timed(() => CONTESTANTS[name](report))
        if (turn > 0) runs[at]?.[name].push(made)
      }
  return runs.map((made) => {
    const [our, theirs] = [summary(made.ours), summary(made.pdfmake)]
    return {
      pages: our.pages,
      ours: our,
      msPerPage: round(our.median / our.pages, 2),
      pdfmake: theirs,
      pdfmakeMsPerPage: round(theirs.median / theirs.pages, 2),
    }
  })
}

const isContestant = (name: string): name is keyof typeof CONTESTANTS => Object.hasOwn(CONTESTANTS, name)

async function first(name: string): Promise<object> {
  if (!isContestant(name)) throw new Error(name)
  const report = fullReport(source)
  const { milliseconds, bytes } = await timed(() => CONTESTANTS[name](report))
  return { milliseconds: round(milliseconds), pages: pagesOf(bytes) }
}

const result = mode === 'rounds' ? await rounds(Number(what)) : mode === 'growth' ? await growth(Number(what)) : await first(what)
console.log(JSON.stringify(result))
