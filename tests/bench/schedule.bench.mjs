/**
 * How long schedules take: `node tests/bench/schedule.bench.mjs [runs]`. Prints one JSON line: medians in milliseconds of the single
 * pass and of the usual restarts, and their ratio, for all actions of our full library and for 30 activities on 4 resources.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/')
const runs = Number(process.argv[2] ?? 31)
const out = mkdtempSync(join(root, 'node_modules/.schedule-bench-'))

const ENTRY = `
import { readFileSync } from 'node:fs'
import { applyEdits } from '${root}shared/domain/roadmap/apply-edits'
import { USUAL_SEARCH, scheduleActions } from '${root}shared/domain/roadmap/schedule-actions'
import { staffActions } from '${root}shared/domain/roadmap/staff-actions'
import { exactThresholds } from '${root}shared/domain/scoring/thresholds'
import { aRandomProject } from '${root}tests/support/random-project'

const pack = JSON.parse(readFileSync('${root}assets/packs/core/pack.en.json', 'utf8'))
const session = { ...JSON.parse(readFileSync('${root}assets/samples/claims-triage.session.json', 'utf8')), edits: [] }
const staffed = staffActions(applyEdits(pack, session).actions, session, exactThresholds(pack, session), new Map())
const library = {
  capacity: new Map(staffed.map(({ pool, capacity }) => [pool, capacity])),
  activities: staffed.map(({ activity }) => activity),
  startLimit: { max: 5, weeks: 4 },
}
const project = aRandomProject({ count: 30, resources: 4, complexity: 1.8, factor: 1, strength: 0.2 }, 1)

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
const round = (value) => Math.round(value * 100) / 100
function measure(problem) {
  const times = { single: [], restarts: [] }
  const weeks = {}
  for (let run = 0; run < ${runs}; run++) {
    for (const [name, restarts] of [['single', 0], ['restarts', USUAL_SEARCH.restarts]]) {
      const start = performance.now()
      const result = scheduleActions(problem, { seed: run, restarts })
      times[name].push(performance.now() - start)
      weeks[name] = result.value.makespan
    }
  }
  const [single, restarts] = [median(times.single), median(times.restarts)]
  return { activities: problem.activities.length, single: round(single), restarts: round(restarts), ratio: round(restarts / single), first: round(times.restarts[0]), weeks }
}
console.log(JSON.stringify({ runs: ${runs}, restarts: USUAL_SEARCH.restarts, library: measure(library), project: measure(project) }))
`

try {
  writeFileSync(join(out, 'entry.ts'), ENTRY)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: join(out, 'entry.ts'), outDir: out, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: 'bench.mjs' } } },
  })
  process.stdout.write(execFileSync(process.execPath, [join(out, 'bench.mjs')], { encoding: 'utf8' }))
} finally {
  rmSync(out, { recursive: true, force: true })
}
