/** The sample workshops that come with the app. */
import { z } from 'zod'
import { LANGUAGES, type Language } from '../../shared/i18n/languages'

export interface SampleEntry {
  readonly id: string
  readonly title: string
  /** What it shows, in every language the app speaks. */
  readonly gist: Readonly<Record<Language, string>>
}

const samplesSchema = z.array(
  z.object({ id: z.string(), file: z.string(), title: z.string(), gist: z.record(z.enum(LANGUAGES), z.string()) }),
)

const FOLDER = '../../assets/samples/'
const files = import.meta.glob<unknown>('../../assets/samples/*.json', { import: 'default' })

async function readSamples(): Promise<z.infer<typeof samplesSchema>> {
  const list = await files[`${FOLDER}samples.json`]?.()
  return list === undefined ? [] : samplesSchema.parse(list)
}

export async function listSamples(): Promise<readonly SampleEntry[]> {
  return (await readSamples()).map(({ id, title, gist }) => ({ id, title, gist }))
}

/** The sample's session file as it is, not yet parsed; undefined when there is no such sample. */
export async function loadSample(id: string): Promise<unknown> {
  const sample = (await readSamples()).find((entry) => entry.id === id)
  return sample === undefined ? undefined : files[`${FOLDER}${sample.file}`]?.()
}
