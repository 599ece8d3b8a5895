/**
 * From one changed answer to scorecard, agreement and findings, with 200 people who all voted on the whole core bank, in a real
 * Chromium: `node tests/bench/derived.bench.mjs [runs]`. Prints one JSON line: median, 90th percentile and worst in milliseconds
 * for a changed agreed answer and a changed vote, and how many times faster that is than working everything out from scratch,
 * measured on the same machine in the same run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from '../../electron/find-browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = 20 * Number(process.argv[2] ?? 7)
const out = mkdtempSync(join(root, 'node_modules/.derived-bench-'))

/** @param {readonly number[]} values milliseconds */
const summary = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (/** @type {number} */ share) => Math.round((sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0) * 100) / 100
  return { n: sorted.length, median: at(0.5), p90: at(0.9), max: at(1) }
}

try {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'chrome130',
      lib: { entry: fileURLToPath(new URL('./derived-work.ts', import.meta.url)), formats: ['es'], fileName: 'work' },
    },
  })
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? chromium.executablePath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const script = readFileSync(join(out, 'work.js'), 'utf8')
    const pack = JSON.parse(readFileSync(join(root, 'assets/packs/core/pack.en.json'), 'utf8'))
    const measured = await page.evaluate(
      async ([source, bank, times]) => {
        const { measure } = await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
        return measure(bank, times)
      },
      /** @type {const} */ ([script, pack, runs]),
    )
    const { changedAnswer, changedVote, fromScratch, ...size } = measured
    const [answer, vote, scratch] = [changedAnswer, changedVote, fromScratch].map(summary)
    const ratio = (/** @type {{ median: number } | undefined} */ one) => Math.round(((scratch?.median ?? 0) / (one?.median ?? 1)) * 10) / 10
    console.log(
      JSON.stringify({
        ...size,
        changedAnswer: answer,
        changedVote: vote,
        fromScratch: scratch,
        timesFaster: { changedAnswer: ratio(answer), changedVote: ratio(vote) },
      }),
    )
  } finally {
    await browser.close()
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}
