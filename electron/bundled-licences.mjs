/**
 * Collects the licences of everything that is bundled, page and workers alike, into one file beside the page: whoever passes Ready Room on
 * passes their texts on. Vite's own list leaves out what only workers bring along.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string }} BundledLicence */

export const LICENCES_FILE = 'licences.json'

/** Fonts are no modules; their licences lie beside them. */
const FONTS = [
  { name: 'Inter', file: 'inter-LICENSE.txt' },
  { name: 'Source Serif 4', file: 'source-serif-4-LICENSE.txt' },
]

/** @param {string} module path of a bundled file @returns {string | null} folder of its package; null for a file of our own */
export function packageFolder(module) {
  const [path = ''] = module.replace(/^\0+/, '').split('?')
  const at = path.lastIndexOf(`${sep}node_modules${sep}`)
  if (at === -1) return null
  for (let folder = dirname(path); folder.length > at + sep.length + 'node_modules'.length; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    // Some packages carry nameless ones further down, only to say what kind of modules these are.
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name !== undefined) return folder
  }
  return null
}

/** @param {string} folder of a package @returns {BundledLicence} the text is empty where the package has none */
export function readLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  return { name, version, licence: license ?? '', text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim() }
}

/**
 * Two plugins over one collection. Workers are built while the page is, so that all is collected when the page is written.
 * @param {string} fonts folder of the fonts
 * @returns {{ collect: () => import('vite').Plugin, write: () => import('vite').Plugin }} `collect` for the workers, `write` for the page
 */
export function bundledLicences(fonts) {
  /** @type {Set<string>} */
  const folders = new Set()
  /** @param {{ readonly [file: string]: { readonly type: string, readonly moduleIds?: readonly string[] } }} bundle */
  const take = (bundle) => {
    for (const module of Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds)) {
      const folder = packageFolder(module)
      if (folder !== null) folders.add(folder)
    }
  }
  const ofFonts = () =>
    FONTS.map(({ name, file }) => ({ name, version: '', licence: 'OFL-1.1', text: readFileSync(join(fonts, file), 'utf8').trim() }))
  return {
    collect: () => ({ name: 'ready-room:collect-licences', generateBundle: (_, bundle) => take(bundle) }),
    write: () => ({
      name: 'ready-room:write-licences',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        take(bundle)
        const all = [...[...folders].map(readLicence), ...ofFonts()]
        const sorted = all.sort((a, b) => (a.name.replace('@', '') < b.name.replace('@', '') ? -1 : 1))
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify(sorted) })
      },
    }),
  }
}
