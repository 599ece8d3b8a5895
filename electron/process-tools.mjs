/** What the scripts share: where the project is, how to speak, how to run Node and npm on all three systems. */
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Tells the person what happens. Always on stderr: stdout belongs to the results of a command. @param {string} line */
export function say(line) {
  process.stderr.write(`[ready-room] ${line}\n`)
}

/**
 * A failure with a sentence for the person in front of the terminal; anything else is a bug and keeps its stack.
 */
export class PlainFailure extends Error {}

/**
 * Runs a script's main function: a plain failure becomes one line and exit code 1.
 * @param {() => Promise<number | undefined>} main resolves with the exit code, undefined = keep running until nothing is left to do
 */
export function runMain(main) {
  main().then(
    (code) => {
      if (code !== undefined) process.exitCode = code
    },
    (error) => {
      if (error instanceof PlainFailure) say(error.message)
      else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      process.exitCode = 1
    },
  )
}

/** Whether this file was started directly, not imported. @param {string} moduleUrl */
export const isMain = (moduleUrl) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl)

/**
 * Runs a program with our own output streams and resolves with its exit code (a signal counts as 1).
 * Standard output goes to stderr, so that a command's stdout holds its result only.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, stdout?: 'result' | 'stderr', quiet?: boolean, timeoutMs?: number }} [options] `quiet` shows nothing of it
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? PROJECT_ROOT,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      stdio: options.quiet ? 'ignore' : ['inherit', options.stdout === 'result' ? 'inherit' : 2, 'inherit'],
    })
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.timeoutMs)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code ?? 1)
    })
  })
}

/** Runs a JavaScript file with this very Node. @param {string} file @param {readonly string[]} args @param {Parameters<typeof run>[2]} [options] */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options)

/**
 * How to call npm: through the npm that started us, else the one on PATH.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, args: string[], shell: boolean } | null} null when there is no npm
 */
export function findNpm(env = process.env) {
  const own = env.npm_execpath
  if (own !== undefined && /npm-cli\.[cm]?js$/.test(own) && existsSync(own)) return { command: process.execPath, args: [own], shell: false }
  // On Windows npm is a .cmd file, which only a shell can run; the arguments are ours and need no quoting.
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const onPath = findOnPath([name], env)
  return onPath === null ? null : { command: process.platform === 'win32' ? name : onPath, args: [], shell: process.platform === 'win32' }
}

/** First of the names that lies in a folder of PATH. @param {readonly string[]} names @param {NodeJS.ProcessEnv} [env] @returns {string | null} */
export function findOnPath(names, env = process.env) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name)
      if (existsSync(file)) return file
    }
  }
  return null
}
