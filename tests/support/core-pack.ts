/** The pack and the samples as they ship, for tests about content. Read as they are: nothing here validates. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Session } from '../../shared/domain/interview/session'
import type { Pack } from '../../shared/domain/pack/pack'
import type { Language } from '../../shared/i18n/languages'

const readAsset = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../assets/${path}`, import.meta.url)), 'utf8'))

export interface SampleEntry {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly gist: Readonly<Record<Language, string>>
}

export const corePack = (language: Language = 'en'): Pack => readAsset(`packs/core/pack.${language}.json`) as Pack
export const sampleList = (): readonly SampleEntry[] => readAsset('samples/samples.json') as SampleEntry[]
export const sampleSession = (file: string): Session => readAsset(`samples/${file}`) as Session
