/**
 * The longest sample's full report as a PDF: our exporter, pdfmake, pdfkit set by hand and Chromium's print of our HTML export, all from
 * the same blocks, in turns, in one run: `node tests/bench/pdf.bench.mjs [runs]`. Prints JSON lines in milliseconds: `first` in fresh
 * processes with all loading; `warm` as median, min and max in one process with the ratios, `oursAgain` being the export after one
 * changed answer with the cache of the one before; `growth` by pages. Bundles the exporter as the command line does, runs it in Node.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = Number(process.argv[2] ?? 7)
const out = mkdtempSync(join(root, 'node_modules/.pdf-bench-'))
const OUTSIDE = ['@react-pdf/renderer', 'react', 'react/jsx-runtime', 'pdfmake', 'pdfkit', 'playwright-core']

/** @param {URL} entry @param {string} name */
const bundle = (entry, name) =>
  build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true, external: OUTSIDE },
    build: {
      ssr: fileURLToPath(entry),
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: { external: OUTSIDE, output: { entryFileNames: name } },
    },
  })

/** In a process of its own, so that the bundler's memory is not measured with it. @param {string} mode @param {string} what */
const run = (mode, what) => {
  const text = execFileSync(process.execPath, [join(out, 'work.mjs'), mode, what, out, root], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return JSON.parse(text.trim().split('\n').at(-1) ?? '')
}

/** @param {object} line */
const tell = (line) => console.log(JSON.stringify({ ...line, load: Math.round((loadavg()[0] ?? 0) * 10) / 10 }))
/** @param {number} one @param {number} other */
const ratio = (one, other) => Math.round((one / other) * 100) / 100

try {
  await bundle(new URL('./pdf/compare-writers.ts', import.meta.url), 'work.mjs')
  await bundle(new URL('../../renderer/exports/pdf/unpack-woff.ts', import.meta.url), 'unpack-woff.mjs')
  const { unpackWoff } = await import(join(out, 'unpack-woff.mjs'))
  for (const [family, weight] of [
    ['inter', 400],
    ['inter', 600],
    ['source-serif-4', 400],
    ['source-serif-4', 600],
  ])
    writeFileSync(
      join(out, `${family}-${weight}.ttf`),
      unpackWoff(readFileSync(join(root, `assets/fonts/${family}-latin-${weight}-normal.woff`))),
    )

  const firsts = { ours: [0], pdfmake: [0], pdfkit: [0] }
  for (const times of Object.values(firsts)) times.pop()
  for (let turn = 0; turn < 3; turn += 1) for (const [name, times] of Object.entries(firsts)) times.push(run('first', name).milliseconds)
  tell({ first: firsts })

  const warm = run('rounds', String(runs))
  const { ours, oursAgain, pdfmake, pdfkit, chromium } = warm
  const first = [...firsts.ours].sort((a, b) => a - b)[1] ?? 0
  tell({
    warm,
    ratios: {
      toPdfmake: ratio(ours.median, pdfmake.median),
      toPdfkit: ratio(ours.median, pdfkit.median),
      toChromium: ratio(ours.median, chromium.median),
      againFasterThanFirst: ratio(first, oursAgain.median),
      againFasterThanWarm: ratio(ours.median, oursAgain.median),
    },
  })
  tell({ growth: run('growth', String(Math.max(2, Math.ceil(runs / 2)))) })
} finally {
  rmSync(out, { recursive: true, force: true })
}
