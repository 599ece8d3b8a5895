/** Headless use of the same core: `npm run --silent cli -- <command>`. This file only connects it to the process. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { translatorIn } from '../shared/i18n/every-language'
import { runCli } from './cli/run-cli'

// Built, this file is dist/cli/cli.js; the project's folder is two above it.
const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version: string }

process.exitCode = await runCli(process.argv.slice(2), {
  // npm runs scripts in the project's folder and says here where the person is.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  assets: join(projectFolder, 'assets'),
  version,
  today: new Date().toISOString().slice(0, 10),
  translator: translatorIn('en'),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
})
