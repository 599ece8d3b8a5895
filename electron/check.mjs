/** `npm run lint` (style, import rules, dead code) and `npm run types` (one compiler run per environment). */
import { join } from 'node:path'
import { PlainFailure, PROJECT_ROOT, runMain, runNode, say } from './process-tools.mjs'
import { ensureDependencies } from './setup.mjs'

const tool = (/** @type {string} */ path) => join(PROJECT_ROOT, 'node_modules', path)

const CHECKS = /** @type {Record<string, [name: string, file: string, args: string[]][]>} */ ({
  lint: [
    ['Biome', tool('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings']],
    ['Knip', tool('knip/bin/knip.js'), ['--no-progress']],
  ],
  types: ['shared', 'electron', 'renderer', 'tests'].map((folder) => [`types of ${folder}`, tool('typescript/bin/tsc'), ['-p', folder]]),
})

/** @param {string | undefined} name @returns {Promise<number>} exit code: 1 when any of the checks failed; all of them run */
async function check(name) {
  const checks = CHECKS[name ?? '']
  if (checks === undefined) throw new PlainFailure('Say what to check: lint or types.')
  await ensureDependencies()
  const failed = []
  for (const [title, file, args] of checks) {
    if ((await runNode(file, args, { stdout: 'result' })) !== 0) failed.push(title)
  }
  say(failed.length === 0 ? `${name}: all good.` : `${name}: ${failed.join(', ')} found something.`)
  return failed.length === 0 ? 0 : 1
}

runMain(() => check(process.argv[2]))
