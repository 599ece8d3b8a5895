/** How packs are named in the store: `id@version`, further languages `id@version/language`, drafts `draft/id`. */
import type { Pack } from '../../shared/domain/pack/pack'

/** One version of one pack, in whatever language. */
export interface PackName {
  readonly packId: string
  readonly packVersion: string
}

const DRAFT = 'draft/'

export const nameOfPack = ({ id, version }: Pack): PackName => ({ packId: id, packVersion: version })
export const packKey = ({ packId, packVersion }: PackName): string => `${packId}@${packVersion}`
export const languageKey = (name: PackName, language: string): string => `${packKey(name)}/${language}`
/** The language in a key that `languageKey` made of this name; null for any other key. */
export const languageOfKey = (name: PackName, key: string): string | null =>
  key.startsWith(`${packKey(name)}/`) ? key.slice(packKey(name).length + 1) : null
export const isSamePack = (a: PackName, b: PackName): boolean => a.packId === b.packId && a.packVersion === b.packVersion

export const draftKey = (id: string): string => `${DRAFT}${id}`
export const isDraftKey = (key: string): boolean => key.startsWith(DRAFT)
/** False for what is kept beside the packs: drafts, and what `document-keys.ts` names. No pack's id has a slash. */
export const isPackKey = (key: string): boolean => key.split('/')[0]?.includes('@') === true
