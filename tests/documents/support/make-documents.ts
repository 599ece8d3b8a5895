/** Every sample in every edition and format, made once for all tests of this project by what the command line runs. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import type { CliIo } from '../../../electron/cli/cli-io'
import { readSessions } from '../../../electron/cli/read-session'
import { renderSession, reportsOf } from '../../../electron/cli/render-session'
import { CSV_PRESETS } from '../../../renderer/exports/csv/presets'
import { FORMATS } from '../../../renderer/exports/format'
import { renderReport } from '../../../renderer/exports/render-report'
import { EDITIONS } from '../../../shared/domain/interview/session'
import { PLAIN_BRANDING } from '../../../shared/domain/report/branding'
import { createTranslator } from '../../../shared/i18n/translate'
import { sampleList } from '../../support/core-pack'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with `<sample>.<edition>.<extension>`, and the report of each as `.json`. */
    documents: string
  }
}

const assets = fileURLToPath(new URL('../../../assets', import.meta.url))
const io: CliIo = {
  ...{ cwd: assets, assets, version: '1.2.3', today: '2026-11-21', translator: createTranslator() },
  writeOut: () => undefined,
  writeError: () => undefined,
}
const everything = { formats: FORMATS, editions: EDITIONS, preset: 'plain', branding: PLAIN_BRANDING } as const

export default async function makeDocuments({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ready-room-documents-'))
  for (const { id, file } of sampleList()) await makeSample(folder, id, file)
  provide('documents', folder)
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function makeSample(folder: string, id: string, file: string): Promise<void> {
  const checked = await readSessions([join(assets, 'samples', file)], {}, io)
  const [session] = checked.ok ? checked.value : []
  if (session === undefined) throw new Error(checked.ok ? file : checked.error)
  const save = (name: string, content: string | Uint8Array) => writeFile(join(folder, `${id}.${name}`), content)
  for (const { edition, extension, bytes } of await renderSession(session, everything, io)) await save(`${edition}.${extension}`, bytes)
  const reportIn = reportsOf(session, PLAIN_BRANDING, io)
  for (const edition of EDITIONS) await save(`${edition}.json`, JSON.stringify(reportIn(edition)))
  const options = {
    fonts: (name: string) => readFile(join(assets, 'fonts', name)),
    pageSize: 'Letter',
    createdAt: new Date('2026-11-21T00:00:00Z'),
  } as const
  const full = reportIn('full')
  for (const csvPreset of CSV_PRESETS) await save(`${csvPreset}.csv`, await renderReport('csv', full, { ...options, csvPreset }))
  if (id === sampleList()[0]?.id) await save('letter.pdf', await renderReport('pdf', full, options))
}
