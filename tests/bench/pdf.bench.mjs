/**
 * How long the sample's full report takes as a PDF: `node tests/bench/pdf.bench.mjs [runs]`. Prints one JSON line with the median,
 * the first (cold) run and the spread, in milliseconds. Bundles the exporter the way the command line does, then runs it in Node.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/')
const runs = Number(process.argv[2] ?? 7)
const out = mkdtempSync(join(root, 'node_modules/.pdf-bench-'))
const OUTSIDE = ['@react-pdf/renderer', 'react', 'react/jsx-runtime']

const ENTRY = `
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { measureAgreement } from '${root}shared/domain/agreement/measure-agreement'
import { deriveFindings } from '${root}shared/domain/findings/derive-findings'
import { SECTION_IDS } from '${root}shared/domain/report/blocks'
import { composeReport } from '${root}shared/domain/report/compose-report'
import { planRoadmap } from '${root}shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '${root}shared/domain/scoring/score-answers'
import { createTranslator } from '${root}shared/i18n/translate'
import { renderPdf } from '${root}renderer/exports/pdf/render-pdf'

const read = (path) => JSON.parse(readFileSync('${root}assets/' + path, 'utf8'))
const pack = read('packs/core/pack.en.json')
const session = read('samples/claims-triage.session.json')
const fonts = async (name) => new Uint8Array(await readFile('${root}assets/fonts/' + name))
const translator = createTranslator('en')
const times = { domain: [], compose: [], pdf: [] }
let pages = 0
let bytes = 0
for (let run = 0; run < ${runs}; run += 1) {
  const start = performance.now()
  const scorecard = scoreAnswers(pack, session)
  const agreement = measureAgreement(pack, session)
  const findings = deriveFindings(pack, session, scorecard, agreement)
  const roadmap = planRoadmap(pack, session, scorecard, findings)
  const derived = performance.now()
  const report = composeReport({ pack, session, scorecard, agreement, findings, roadmap, edition: 'full', sections: SECTION_IDS, privacy: 'named', translator, date: '2026-11-21' })
  const composed = performance.now()
  const made = await renderPdf(report, { fonts, pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z'), onProgress: (_, total) => { pages = total } })
  times.domain.push(derived - start)
  times.compose.push(composed - derived)
  times.pdf.push(performance.now() - composed)
  bytes = made.length
}
const summary = (values) => {
  const warm = values.length > 1 ? values.slice(1) : values
  const sorted = [...warm].sort((a, b) => a - b)
  const round = (value) => Math.round(value * 10) / 10
  return { median: round(sorted[Math.floor(sorted.length / 2)]), min: round(sorted[0]), max: round(sorted.at(-1)), first: round(values[0]) }
}
console.log(JSON.stringify({ pages, bytes, runs: ${runs}, domain: summary(times.domain), compose: summary(times.compose), pdf: summary(times.pdf) }))
`

try {
  writeFileSync(join(out, 'entry.ts'), ENTRY)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: OUTSIDE },
    build: {
      ssr: join(out, 'entry.ts'),
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: { external: OUTSIDE, output: { entryFileNames: 'bench.mjs' } },
    },
  })
  // In a process of its own, so that the bundler's memory is not measured with it.
  process.stdout.write(execFileSync(process.execPath, [join(out, 'bench.mjs')], { encoding: 'utf8' }))
} finally {
  rmSync(out, { recursive: true, force: true })
}
