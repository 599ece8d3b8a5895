/** The packs this computer has: the one that comes with the app, and every version a session was made with. */

import type { Pack } from '../../shared/domain/pack/pack'
import { parsePack } from '../../shared/domain/pack/parse-pack'
import type { Persistence } from '../data/persistence'

export interface PackName {
  readonly packId: string
  readonly packVersion: string
}

export interface PackShelf {
  /** The pack new sessions are made with. Throws when the app's own file is broken. */
  shipped(): Promise<Pack>
  /** The exact version, or null when it is not on this computer. */
  find(name: PackName): Promise<Pack | null>
  /** Stores the pack exactly as it is, once, so that the session opens with it after the app has moved on to a newer one. */
  keep(pack: Pack): Promise<void>
}

export type PackSource = () => Promise<unknown>

/** Loaded when first needed: the start screen does not wait for it. */
const shippedFiles = import.meta.glob<unknown>('../../assets/packs/core/pack.en.json', { import: 'default' })
const shippedSource: PackSource = async () => Object.values(shippedFiles)[0]?.()

const keyOf = ({ packId, packVersion }: PackName): string => `${packId}@${packVersion}`
const keyOfPack = ({ id, version }: Pack): string => keyOf({ packId: id, packVersion: version })

export function createPackShelf(
  persistence: Pick<Persistence, 'storedPack' | 'changeOf' | 'save'>,
  source: PackSource = shippedSource,
): PackShelf {
  const opened = new Map<string, Pack>()
  const kept = new Map<string, Promise<void>>()
  let shippedPack: Promise<{ readonly pack: Pack; readonly file: unknown }> | undefined

  const loadShipped = async () => {
    const file = await source()
    const parsed = parsePack(file)
    if (!parsed.ok) throw new Error(parsed.error[0]?.message ?? 'no pack')
    return { pack: parsed.value, file }
  }
  const shipped = () => {
    shippedPack ??= loadShipped()
    return shippedPack
  }
  const openStored = async (key: string): Promise<Pack | null> => {
    const parsed = parsePack(await persistence.storedPack(key))
    return parsed.ok ? parsed.value : null
  }

  const store = async (key: string, pack: Pack): Promise<void> => {
    if ((await persistence.storedPack(key)) !== undefined) return
    const own = await shipped()
    // As it was in the file: what this version of the app does not know about is kept as well.
    const after = keyOfPack(own.pack) === key ? own.file : pack
    await persistence.save(persistence.changeOf(null, [{ table: 'packs', key, path: [], before: null, after }], 'console'))
  }

  return {
    shipped: async () => (await shipped()).pack,

    async find(name) {
      const key = keyOf(name)
      const known = opened.get(key)
      if (known !== undefined) return known
      const stored = await openStored(key)
      const { pack } = await shipped()
      const found = stored ?? (keyOfPack(pack) === key ? pack : null)
      if (found !== null) opened.set(key, found)
      return found
    },

    keep(pack) {
      const key = keyOfPack(pack)
      const storing = kept.get(key) ?? store(key, pack)
      kept.set(key, storing)
      return storing
    },
  }
}
