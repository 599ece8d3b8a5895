import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DocumentNews, DocumentOrder } from '../../../../renderer/exports/document-messages'
import { type DocumentWorker, LONGEST_SILENCE, makeDocument } from '../../../../renderer/exports/make-document'

const order = { format: 'pdf', report: {} as DocumentOrder['report'], pageSize: 'A4', createdAt: '2026-11-21T00:00:00Z' } as const

function aWorker() {
  const sent: unknown[] = []
  let ended = 0
  const worker: DocumentWorker = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (message: unknown) => void sent.push(message),
    terminate: () => {
      ended += 1
    },
  }
  const say = (news: DocumentNews): void => worker.onmessage?.({ data: news } as MessageEvent<DocumentNews>)
  const die = (): void => worker.onerror?.({ message: 'out of memory' } as ErrorEvent)
  const garble = (): void => worker.onmessageerror?.({} as MessageEvent)
  return { worker, sent, say, die, garble, ended: () => ended }
}

describe('making a document in a worker', () => {
  it('hands the order over, passes progress on and returns the bytes', async () => {
    const { worker, sent, say, ended } = aWorker()
    const seen: number[][] = []
    const job = makeDocument(
      order,
      (done, total) => seen.push([done, total]),
      () => worker,
    )
    say({ kind: 'progress', done: 1, total: 2 })
    say({ kind: 'done', bytes: new Uint8Array([1, 2]) })
    expect(await job.done).toEqual({ ok: true, value: { bytes: new Uint8Array([1, 2]), parts: 2 } })
    expect([sent, seen, ended()]).toEqual([[order], [[1, 2]], 1])
  })

  it('ends the worker at once when cancelled', async () => {
    const { worker, say, ended } = aWorker()
    const job = makeDocument(
      order,
      () => undefined,
      () => worker,
    )
    job.cancel()
    say({ kind: 'done', bytes: new Uint8Array() })
    expect(await job.done).toEqual({ ok: false, error: { reason: 'cancelled', detail: '' } })
    expect(ended()).toBeGreaterThan(0)
  })

  it('lets go of a kept worker that is no longer wanted, and ends one that has failed', async () => {
    const made = async (finish: (given: ReturnType<typeof aWorker>, job: ReturnType<typeof makeDocument>) => void) => {
      const given = aWorker()
      let released = 0
      const release = (): void => {
        released += 1
      }
      const kept = Object.assign(given.worker, { release })
      const job = makeDocument(
        order,
        () => undefined,
        () => kept,
      )
      finish(given, job)
      await job.done
      return { released, ended: given.ended() }
    }
    const kept = { released: 1, ended: 0 }
    const ended = { released: 0, ended: 1 }
    expect(await made(({ say }) => say({ kind: 'done', bytes: new Uint8Array([1]) }))).toEqual(kept)
    expect(await made((_, { cancel }) => cancel())).toEqual(kept)
    expect(await made(({ say }) => say({ kind: 'failed', reason: 'unexpected', detail: '' }))).toEqual(ended)
    expect(await made(({ die }) => die())).toEqual(ended)
  })

  it('tells a failure of the worker from a failure inside it', async () => {
    const first = aWorker()
    const failing = makeDocument(
      order,
      () => undefined,
      () => first.worker,
    )
    first.say({ kind: 'failed', reason: 'fonts', detail: 'inter: 404' })
    expect(await failing.done).toMatchObject({ ok: false, error: { reason: 'fonts' } })
    const second = aWorker()
    const dying = makeDocument(
      order,
      () => undefined,
      () => second.worker,
    )
    second.die()
    expect(await dying.done).toMatchObject({ ok: false, error: { reason: 'stopped' } })
  })
})

describe('a worker that falls silent', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const started = () => {
    const given = aWorker()
    const job = makeDocument(
      order,
      () => undefined,
      () => given.worker,
    )
    let result: unknown = null
    void job.done.then((settled) => {
      result = settled
    })
    const later = async (milliseconds: number): Promise<unknown> => {
      await vi.advanceTimersByTimeAsync(milliseconds)
      return result
    }
    return { ...given, later }
  }
  const stopped = expect.objectContaining({ ok: false, error: expect.objectContaining({ reason: 'stopped' }) })

  it('counts as stopped and is ended', async () => {
    const { later, ended } = started()
    expect(await later(LONGEST_SILENCE - 1)).toBeNull()
    expect(await later(1)).toEqual(stopped)
    expect(ended()).toBe(1)
  })

  it('has its whole time again after each part it finishes', async () => {
    const { later, say } = started()
    for (let done = 1; done <= 3; done += 1) {
      expect(await later(LONGEST_SILENCE - 1)).toBeNull()
      say({ kind: 'progress', done, total: 9 })
    }
    expect(await later(LONGEST_SILENCE)).toEqual(stopped)
  })

  it('leaves no clock running once the document is there', async () => {
    const { later, say, ended } = started()
    say({ kind: 'done', bytes: new Uint8Array([1]) })
    expect(await later(LONGEST_SILENCE * 2)).toMatchObject({ ok: true })
    expect([vi.getTimerCount(), ended()]).toEqual([0, 1])
  })

  it('is not waited for when what it says cannot be read', async () => {
    const { later, garble } = started()
    garble()
    expect(await later(0)).toEqual(stopped)
  })
})
