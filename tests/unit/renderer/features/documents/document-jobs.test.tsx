import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FORMATS, type Format } from '../../../../../renderer/exports/format'
import type { DocumentFailure, DocumentWorker, MadeDocument } from '../../../../../renderer/exports/make-document'
import { type FilesOrder, useDocumentJobs, useIsBusy } from '../../../../../renderer/features/documents/use-document-jobs'
import type { SaveTarget } from '../../../../../renderer/platform/save-file'
import type { ShellError } from '../../../../../shared/desktop/contract'
import type { Report } from '../../../../../shared/domain/report/report'
import { err, ok, type Result } from '../../../../../shared/lib/result'

type Outcome = Result<MadeDocument, DocumentFailure>

/** What was asked of the workers and of the shell, in order. */
let log: string[] = []
/** Formats made by the kept worker. */
let kept: Format[] = []
/** Workers that wait for a test to let them end. */
let workers: { readonly format: Format; readonly tell: (done: number, total: number) => void; readonly end: (outcome: Outcome) => void }[] =
  []
let refusals: ShellError[] = []
let places: (SaveTarget | null)[] = []

/** Stands for the line to the kept worker. */
const openLine = (): DocumentWorker => {
  throw new Error('no worker is started here')
}

vi.mock('../../../../../renderer/exports/make-document', () => ({
  makeDocument: ({ format }: { format: Format }, tell: (done: number, total: number) => void, start: unknown) => {
    log.push(`make ${format}`)
    if (start === openLine) kept.push(format)
    let end: (outcome: Outcome) => void = () => undefined
    const done = new Promise<Outcome>((resolve) => {
      end = resolve
    })
    workers.push({ format, tell, end })
    return { done, cancel: () => end(err({ reason: 'cancelled', detail: '' })) }
  },
}))
vi.mock('../../../../../renderer/platform/save-file', () => ({
  chooseTarget: async (name: string) => {
    log.push(`choose ${name}`)
    return ok(places.length === 0 ? { kind: 'file', target: name, name, canShow: true } : places.shift())
  },
  saveFile: async (place: SaveTarget, bytes: Uint8Array) => {
    log.push(`write ${place.name}: ${bytes}`)
    const refusal = refusals.shift()
    return refusal === undefined ? ok({ name: place.name, bytes: bytes.length, target: null, downloaded: false }) : err(refusal)
  },
}))

const anOrder = (formats: readonly Format[], title = 'first'): FilesOrder => ({
  ...{ formats, pageSize: 'A4', csvPreset: 'plain', compose: async () => ({ title }) as Report },
  nameOf: (extension) => `report.${extension}`,
})
const aRefusal = (code: ShellError['code']): ShellError => ({ code, message: `the sentence of ${code}`, retry: true })

const jobs = () => {
  const { result } = renderHook(() => {
    const made = useDocumentJobs({ open: openLine, end: () => undefined })
    return { ...made, isBusy: useIsBusy(made) }
  })
  const settle = () => act(() => vi.advanceTimersByTimeAsync(10))
  return {
    start: async (order: FilesOrder, kind?: 'new' | 'again') => {
      act(() => result.current.start(order, kind))
      await settle()
    },
    finish: async (bytes: number) => {
      workers.shift()?.end(ok({ bytes: new Uint8Array([bytes]), parts: 3 }))
      await settle()
    },
    cancel: async () => {
      act(() => result.current.cancel())
      await settle()
    },
    tell: (done: number, total: number) => act(() => workers[0]?.tell(done, total)),
    steps: () => [...result.current.files.read()].map(([format, state]) => `${format} ${state.step}`),
    file: (format: Format) => result.current.files.read().get(format),
    isBusy: () => result.current.isBusy,
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  log = []
  kept = []
  workers = []
  refusals = []
  places = []
})

afterEach(() => void vi.useRealTimers())

describe('saving a document in several formats', () => {
  it('asks for every place first, then makes and writes one after the other', async () => {
    const { start, finish, steps, isBusy } = jobs()
    await start(anOrder(FORMATS))
    expect(log).toEqual([...FORMATS.map((format) => `choose report.${format}`), 'make pdf'])
    expect(steps().slice(0, 2)).toEqual(['pdf making', 'docx waiting'])
    for (const [at] of FORMATS.entries()) await finish(at)
    expect(log.slice(FORMATS.length)).toEqual(FORMATS.flatMap((format, at) => [`make ${format}`, `write report.${format}: ${at}`]))
    expect(steps()).toEqual(FORMATS.map((format) => `${format} done`))
    expect(isBusy()).toBe(false)
  })

  it('has only the PDF made by the worker that is kept, so that a cancel ends the others at once', async () => {
    const { start, finish } = jobs()
    await start(anOrder(FORMATS))
    for (const _ of FORMATS) await finish(1)
    expect(kept).toEqual(['pdf'])
  })

  it('is busy until the last one is there, and takes no second order meanwhile', async () => {
    const { start, finish, isBusy } = jobs()
    await start(anOrder(['pdf', 'docx']))
    await finish(1)
    expect(isBusy()).toBe(true)
    log = []
    await start(anOrder(['pdf']))
    expect(log).toEqual([])
    await finish(2)
    expect(isBusy()).toBe(false)
  })

  it('says that it failed when the document cannot be composed, and can be started again', async () => {
    const { start, steps, isBusy } = jobs()
    await start({ ...anOrder(['pdf', 'docx']), compose: () => Promise.reject(new Error('no pack')) })
    expect([steps(), isBusy()]).toEqual([['pdf failed', 'docx failed'], false])
    await start(anOrder(['pdf']))
    expect(steps()).toEqual(['pdf making'])
  })

  it('tells how many pages are made', async () => {
    const { start, tell, file } = jobs()
    await start(anOrder(['pdf']))
    tell(12, 34)
    expect(file('pdf')).toEqual({ step: 'making', done: 12, total: 34 })
  })

  it('leaves out a format whose dialog was cancelled', async () => {
    places = [null, { kind: 'download', name: 'report.docx' }]
    const { start, finish, steps } = jobs()
    await start(anOrder(['pdf', 'docx']))
    await finish(1)
    expect(steps()).toEqual(['docx done'])
  })

  it('keeps what is done when it is cancelled, and writes nothing more', async () => {
    const { start, finish, cancel, steps } = jobs()
    await start(anOrder(['pdf', 'docx', 'xlsx']))
    await finish(1)
    await cancel()
    expect(steps()).toEqual(['pdf done'])
    expect(log.filter((entry) => entry.startsWith('write'))).toEqual(['write report.pdf: 1'])
  })
})

describe('a file that could not be written', () => {
  it.each(['disk-full', 'file-locked'] as const)('for %s is written again from what was made, to the same place', async (code) => {
    const { start, finish, file } = jobs()
    refusals = [aRefusal(code)]
    await start(anOrder(['pdf']))
    await finish(7)
    expect(file('pdf')).toEqual({ step: 'failed', reason: 'saving', sentence: `the sentence of ${code}` })
    log = []
    await start(anOrder(['pdf']), 'again')
    expect(log).toEqual(['write report.pdf: 7'])
    expect(file('pdf')).toMatchObject({ step: 'done', parts: 3 })
  })

  it.each(['no-permission', 'not-found', 'internal'] as const)(
    'for %s is written to another place, without being made again',
    async (code) => {
      const { start, finish, steps } = jobs()
      refusals = [aRefusal(code)]
      await start(anOrder(['pdf']))
      await finish(7)
      log = []
      places = [{ kind: 'file', target: 'x', name: 'elsewhere.pdf', canShow: true }]
      await start(anOrder(['pdf']), 'again')
      expect(log).toEqual(['choose report.pdf', 'write elsewhere.pdf: 7'])
      expect(steps()).toEqual(['pdf done'])
    },
  )

  it('is made again when the document has changed since, and when it is a new order', async () => {
    const { start, finish } = jobs()
    refusals = [aRefusal('disk-full')]
    await start(anOrder(['pdf']))
    await finish(7)
    log = []
    await start(anOrder(['pdf'], 'second'), 'again')
    expect(log).toEqual(['make pdf'])
    refusals = [aRefusal('disk-full')]
    await finish(8)
    log = []
    await start(anOrder(['pdf'], 'second'))
    expect(log).toEqual(['choose report.pdf', 'make pdf'])
  })

  it('stays to be tried again while another one is', async () => {
    const { start, finish, steps } = jobs()
    refusals = [aRefusal('disk-full'), aRefusal('file-locked')]
    await start(anOrder(['pdf', 'docx']))
    await finish(1)
    await finish(2)
    log = []
    await start(anOrder(['docx']), 'again')
    await start(anOrder(['pdf']), 'again')
    expect(log).toEqual(['write report.docx: 2', 'write report.pdf: 1'])
    expect(steps()).toEqual(['pdf done', 'docx done'])
  })
})
