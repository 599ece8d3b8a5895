/** The packs on this computer: the one that comes with the app, every version a session was made with, and those people brought. */
import type { Pack } from '../../shared/domain/pack/pack'
import { parsePack } from '../../shared/domain/pack/parse-pack'
import { ok, type Result } from '../../shared/lib/result'
import type { Change, ChangeOp } from '../../shared/records/change'
import type { Persistence } from '../data/persistence'
import type { StorageFailure } from '../data/storage-failure'
import { nextTask } from './next-task'
import { isPackKey, isSamePack, languageKey, languageOfKey, nameOfPack, type PackName, packKey } from './pack-keys'
import { createShippedPacks, type PackFile, type PackSource, shippedSource } from './shipped-packs'

/** One version of one pack, as lists show it. */
export interface ShelvedPack extends PackName {
  readonly title: string
  /** BCP 47 tags; the first is the one it was made in. */
  readonly languages: readonly string[]
  /** True for the version that comes with the app. */
  readonly isShipped: boolean
}

export interface PackShelf {
  /** The pack new sessions are made with, unless they choose another. Throws when the app's own file is broken. */
  shipped(language?: string): Promise<Pack>
  /** The exact version, in the language asked for where it is on this computer, else in its first; null when it is not here. */
  find(name: PackName, language?: string): Promise<Pack | null>
  /** What `find` found earlier, in another language where it was not asked for this one; null when it has not read this version. */
  peek(name: PackName, language?: string): Pack | null
  /** What the pack that comes with the app speaks, known without reading it. */
  readonly shippedLanguages: readonly string[]
  /** Every language the exact version is on this computer in; none when it is not here. */
  languages(name: PackName): Promise<readonly string[]>
  /** The one that comes with the app first, then by title and version. */
  list(): Promise<readonly ShelvedPack[]>
  /**
   * Stores the pack exactly as it is, once, in all its languages, so that the session opens with it after the app has moved on.
   * What cannot be written now stays in the save queue, like every change.
   */
  keep(pack: Pack): Promise<void>
  /** Puts pack files that passed their check on the shelf: one version, one file per language. @param origin how they came here */
  add(files: readonly PackFile[], origin: Change['origin']): Promise<Result<null, StorageFailure>>
  /** Takes a stored version off the shelf. The caller makes sure that no session needs it. */
  remove(name: PackName): Promise<Result<null, StorageFailure>>
}

export function createPackShelf(
  persistence: Pick<Persistence, 'storedPack' | 'storedPackKeys' | 'storedPacks' | 'changeOf' | 'save'>,
  source: PackSource = shippedSource,
): PackShelf {
  const own = createShippedPacks(source)
  const opened = new Map<string, Pack>()
  const keeping = new Map<string, Promise<void>>()

  const openStored = async (key: string): Promise<Pack | null> => {
    const known = opened.get(key)
    if (known !== undefined) return known
    const stored = await persistence.storedPack(key)
    await nextTask()
    const parsed = parsePack(stored)
    if (!parsed.ok) return null
    opened.set(key, parsed.value)
    await nextTask()
    return parsed.value
  }
  const isShipped = async (name: PackName): Promise<boolean> => isSamePack(nameOfPack((await own.in()).pack), name)

  /** A session's pack never changes under it, so what is stored comes before what is shipped. */
  const look: PackShelf['find'] = async (name, language) => {
    const stored = await openStored(packKey(name))
    if (stored !== null && (language === undefined || stored.language === language)) return stored
    const translated = language === undefined ? null : await openStored(languageKey(name, language))
    if (translated !== null) return translated
    if (await isShipped(name)) {
      const { pack } = await own.in(language)
      if (stored === null || pack.language === language) return pack
    }
    return stored
  }

  const found = new Map<string, Pack>()
  const foundKey = (name: PackName, language = ''): string => languageKey(name, language)
  const find: PackShelf['find'] = async (name, language) => {
    const pack = await look(name, language)
    if (pack !== null) found.set(foundKey(name, language), pack)
    return pack
  }

  const write = (ops: readonly ChangeOp[], origin: Change['origin']): Promise<Result<null, StorageFailure>> =>
    persistence.save(persistence.changeOf(null, ops, origin))
  const put = (key: string, after: unknown): ChangeOp => ({ table: 'packs', key, path: [], before: null, after })

  const store = async (pack: Pack): Promise<void> => {
    const name = nameOfPack(pack)
    if ((await persistence.storedPack(packKey(name))) !== undefined) return
    const files = (await isShipped(name)) ? await Promise.all(own.languages.map((language) => own.in(language))) : [{ pack, file: pack }]
    const [first, ...others] = files
    if (first === undefined) return
    await write(
      [put(packKey(name), first.file), ...others.map((other) => put(languageKey(name, other.pack.language), other.file))],
      'console',
    )
  }

  return {
    shipped: async (language) => (await own.in(language)).pack,
    find,
    peek: (name, language) =>
      found.get(foundKey(name, language)) ?? [...found.values()].find((pack) => isSamePack(nameOfPack(pack), name)) ?? null,

    shippedLanguages: own.languages,

    async languages(name) {
      const keys = await persistence.storedPackKeys()
      const translated = keys.flatMap((key) => languageOfKey(name, key) ?? [])
      const stored = keys.includes(packKey(name)) ? await openStored(packKey(name)) : null
      if (stored !== null) return [...new Set([stored.language, ...translated])]
      return (await isShipped(name)) ? [...new Set([...own.languages, ...translated])] : translated
    },

    async list() {
      const { pack } = await own.in()
      const shipped: ShelvedPack = { ...nameOfPack(pack), title: pack.title, languages: own.languages, isShipped: true }
      const stored = new Map<string, ShelvedPack>()
      for (const row of [...(await persistence.storedPacks())].sort((a, b) => (a.key < b.key ? -1 : 1))) {
        const kept = isPackKey(row.key) ? await openStored(row.key) : null
        if (kept === null) continue
        const name = nameOfPack(kept)
        const known = stored.get(packKey(name)) ?? { ...name, title: kept.title, languages: [], isShipped: false }
        stored.set(packKey(name), { ...known, languages: [...new Set([...known.languages, kept.language])] })
      }
      const languages = [...new Set([...shipped.languages, ...(stored.get(packKey(shipped))?.languages ?? [])])]
      stored.delete(packKey(shipped))
      return [{ ...shipped, languages }, ...[...stored.values()].sort(byTitle)]
    },

    keep(pack) {
      const key = packKey(nameOfPack(pack))
      const storing = keeping.get(key) ?? store(pack)
      keeping.set(key, storing)
      storing.catch(() => keeping.delete(key))
      return storing
    },

    async add(files, origin) {
      const [first] = files
      if (first === undefined) return ok(null)
      const name = nameOfPack(first.pack)
      const isTaken = (await persistence.storedPackKeys()).includes(packKey(name)) || (await isShipped(name))
      const keyOf = (pack: Pack): string => (pack === first.pack && !isTaken ? packKey(name) : languageKey(name, pack.language))
      return write(
        files.map(({ pack, file }) => put(keyOf(pack), file)),
        origin,
      )
    },

    async remove(name) {
      const keys = (await persistence.storedPackKeys()).filter((key) => key === packKey(name) || languageOfKey(name, key) !== null)
      const ops = await Promise.all(
        keys.map(
          async (key): Promise<ChangeOp> => ({ table: 'packs', key, path: [], before: await persistence.storedPack(key), after: null }),
        ),
      )
      for (const key of keys) opened.delete(key)
      for (const [key, pack] of found) if (isSamePack(nameOfPack(pack), name)) found.delete(key)
      keeping.delete(packKey(name))
      return ops.length === 0 ? ok(null) : write(ops, 'console')
    },
  }
}

const byTitle = (a: ShelvedPack, b: ShelvedPack): number =>
  a.title.localeCompare(b.title, 'en') || b.packVersion.localeCompare(a.packVersion, 'en', { numeric: true })
