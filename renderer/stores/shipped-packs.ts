/** The question bank that comes with the app, one complete file per language. Loaded when first needed: the start screen does not wait for it. */
import type { Pack } from '../../shared/domain/pack/pack'
import { parsePack } from '../../shared/domain/pack/parse-pack'
import { nextTask } from './next-task'

export interface PackSource {
  /** The first one is what the others were translated from. */
  readonly languages: readonly string[]
  load(language: string): Promise<unknown>
}

/** A pack with the file it was read from: what this version of the app does not know about is kept as well. */
export interface PackFile {
  readonly pack: Pack
  readonly file: unknown
}

const ORIGINAL = 'en'
const LANGUAGE_OF_FILE = /pack\.([A-Za-z-]+)\.json$/
const files = Object.fromEntries(
  Object.entries(import.meta.glob<unknown>('../../assets/packs/core/pack.*.json', { import: 'default' })).flatMap(([path, load]) => {
    const language = LANGUAGE_OF_FILE.exec(path)?.[1]
    return language === undefined ? [] : [[language, load] as const]
  }),
)

export const shippedSource: PackSource = {
  languages: [ORIGINAL, ...Object.keys(files).filter((language) => language !== ORIGINAL)],
  load: async (language) => files[language]?.(),
}

/** Reads each language once. Throws when a file of the app itself is broken. */
export function createShippedPacks({ languages, load }: PackSource) {
  const read = new Map<string, Promise<PackFile>>()
  const readFile = async (language: string): Promise<PackFile> => {
    const file = await load(language)
    await nextTask()
    const parsed = parsePack(file)
    if (!parsed.ok) throw new Error(parsed.error[0]?.message ?? 'no pack')
    await nextTask()
    return { pack: parsed.value, file }
  }
  const original = languages[0] ?? ORIGINAL
  return {
    languages,
    /** The language asked for where there is one, else the original. */
    in(language = original): Promise<PackFile> {
      const known = languages.includes(language) ? language : original
      const reading = read.get(known) ?? readFile(known)
      read.set(known, reading)
      return reading
    },
  }
}
