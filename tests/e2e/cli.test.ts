/** The command line as people call it: through npm's entry, built, in a process of its own. `npm test` has built it before. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { analyse } from '../../shared/domain/analyse'
import { corePack, sampleList, sampleSession } from '../support/core-pack'

const ENTRY = fileURLToPath(new URL('../../electron/cli.mjs', import.meta.url))
const SAMPLES = fileURLToPath(new URL('../../assets/samples', import.meta.url))

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** npm runs scripts in the project's folder and names the person's in INIT_CWD. */
const cli = (from: string, ...argv: readonly string[]) =>
  new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [ENTRY, ...argv], { env: { ...process.env, INIT_CWD: from } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out, err })
    })
  })

it('analyses every sample, in two processes alike and byte for byte as the app computes it, money included', async () => {
  const files = sampleList().map(({ file }) => file)
  const analyses = files.map((file) => analyse(corePack(), sampleSession(file)))
  const runs = await Promise.all([1, 2].map(() => cli(SAMPLES, 'analyse', ...files)))
  for (const { code, out } of runs) {
    expect(code).toBe(0)
    expect(out).toBe(analyses.map((analysis) => `${JSON.stringify(analysis)}\n`).join(''))
  }
  for (const [at, { roadmap }] of analyses.entries()) {
    expect(roadmap.money?.currency).toBe(sampleSession(files[at] ?? '').session.business?.currency)
  }
})

it('exports the sample as a PDF without a window', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ready-room-cli-'))
  folders.push(folder)
  const sample = join(SAMPLES, 'claims-triage.session.json')
  const { code, out } = await cli(folder, 'export', sample, '--format', 'pdf', '--edition', 'full', '--out', 'documents')
  expect(code).toBe(0)
  const [name = ''] = await readdir(join(folder, 'documents'))
  expect(out).toBe(`${join(folder, 'documents', name)}\n`)
  expect((await readFile(join(folder, 'documents', name))).subarray(0, 5).toString()).toBe('%PDF-')
})

it('answers bad input with exit code 2, one sentence and silence', async () => {
  const { code, out, err } = await cli(SAMPLES, 'analyse', 'claims-triage.session.json', 'samples.json')
  expect([code, out]).toEqual([2, ''])
  expect(err.trimEnd().split('\n').at(-1)).toMatch(/^samples\.json: .+\.$/)
})

it('finds nothing wrong with the shipped pack', async () => {
  const pack = join('..', 'packs', 'core', 'pack.en.json')
  expect(await cli(SAMPLES, 'check-pack', pack)).toMatchObject({ code: 0, out: expect.stringContaining(`${pack}: no problems found.\n`) })
})
