/** Has anything changed since the last build or install? Decided by content, never by clocks. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const SOURCE_FOLDERS = ['assets', 'electron', 'renderer', 'shared']
const SOURCE_FILES = ['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json']

/** Hash of everything a build reads. @param {string} root @returns {string} */
export function stampSources(root) {
  const hash = createHash('sha256')
  const add = (/** @type {string} */ file) => {
    hash.update(`${relative(root, file).split(sep).join('/')}\0`)
    hash.update(createHash('sha256').update(readFileSync(file)).digest())
  }
  for (const name of SOURCE_FILES) add(join(root, name))
  for (const folder of SOURCE_FOLDERS) for (const file of listFiles(join(root, folder))) add(file)
  return hash.digest('hex')
}

/** @param {string} folder @returns {string[]} files in it and below, in a fixed order */
function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path] : []
    })
}

/**
 * Whether node_modules holds what the lock file asks for. npm writes its own list last, so a half-finished install has none.
 * Packages for other systems (optional) may be absent. @param {string} root @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || present === null) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = present[path]
    return found === undefined ? entry.optional === true || entry.peer === true : found.version === entry.version
  })
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }> | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}
