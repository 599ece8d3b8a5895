/** `npm run bench`: runs every tests/bench/*.bench.mjs in turn. Figures are for people; nothing passes or fails by them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT, runMain, runNode, say } from './process-tools.mjs'
import { ensureBuild, ensureDependencies } from './setup.mjs'

runMain(async () => {
  await ensureDependencies()
  await ensureBuild()
  const folder = join(PROJECT_ROOT, 'tests', 'bench')
  const files = readdirSync(folder).filter((name) => name.endsWith('.bench.mjs'))
  if (files.length === 0) say('There are no benchmarks in tests/bench yet.')
  for (const file of files) {
    say(`${file} …`)
    const code = await runNode(join(folder, file), process.argv.slice(2), { stdout: 'result' })
    if (code !== 0) return code
  }
  return 0
})
