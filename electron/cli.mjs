/** What `npm run cli` starts: prepares what is missing, says so on stderr only, then runs the built command line in this process. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PlainFailure, PROJECT_ROOT, runMain } from './process-tools.mjs'
import { ensureBuild, ensureDependencies } from './setup.mjs'

runMain(async () => {
  await ensureDependencies()
  await ensureBuild()
  const built = join(PROJECT_ROOT, 'dist', 'cli', 'cli.js')
  if (!existsSync(built)) throw new PlainFailure('The command line was not built. Remove the folder dist and try again.')
  // It takes its words from process.argv and sets the exit code itself.
  await import(pathToFileURL(built).href)
  return undefined
})
