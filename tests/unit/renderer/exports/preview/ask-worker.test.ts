import { describe, expect, it } from 'vitest'
import type { DocumentWorker } from '../../../../../renderer/exports/make-document'
import { createAsker } from '../../../../../renderer/exports/preview/ask-worker'

type Question = { readonly id: number; readonly text: string }
type Answer =
  | { readonly id: number; readonly kind: 'said'; readonly text: string }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: 'fonts'; readonly detail: string }

function aSetting() {
  const workers: (DocumentWorker & { readonly sent: Question[]; ended: boolean })[] = []
  const alarms: (() => void)[] = []
  const start = () => {
    const sent: Question[] = []
    const worker = {
      ...{ sent, ended: false, onmessage: null, onmessageerror: null, onerror: null },
      postMessage: (question: unknown) => void sent.push(question as Question),
      terminate: () => {
        worker.ended = true
      },
    }
    workers.push(worker)
    return worker
  }
  const asker = createAsker<Question, Answer>(start, (ring) => {
    alarms.push(ring)
    return () => void alarms.splice(alarms.indexOf(ring), 1)
  })
  const say = (answer: Answer): void => workers.at(-1)?.onmessage?.({ data: answer } as MessageEvent)
  return { asker, workers, alarms, say }
}

describe('asking a worker that is kept', () => {
  it('gives every question its own answer, from one worker', async () => {
    const { asker, workers, alarms, say } = aSetting()
    const [first, second] = [asker.ask({ text: 'a' }), asker.ask({ text: 'b' })]
    say({ id: 2, kind: 'said', text: 'to b' })
    say({ id: 1, kind: 'failed', reason: 'fonts', detail: 'inter' })
    expect(await first).toEqual({ ok: false, error: { reason: 'fonts', detail: 'inter' } })
    expect(await second).toEqual({ ok: true, value: { id: 2, kind: 'said', text: 'to b' } })
    expect([workers.length, alarms.length]).toEqual([1, 0])
  })

  it('says that a worker stopped which dies or falls silent, and asks a new one next time', async () => {
    const { asker, workers, alarms, say } = aSetting()
    const first = asker.ask({ text: 'a' })
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent)
    expect(await first).toMatchObject({ error: { reason: 'stopped', detail: 'out of memory' } })
    const second = asker.ask({ text: 'b' })
    alarms[0]?.()
    expect(await second).toMatchObject({ error: { reason: 'stopped' } })
    const third = asker.ask({ text: 'c' })
    say({ id: 3, kind: 'said', text: 'to c' })
    expect(await third).toMatchObject({ value: { text: 'to c' } })
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false])
  })

  it('tells which worker it is, so that what one was told is told the next one again', () => {
    const { asker, workers } = aSetting()
    expect(asker.life()).toBe(0)
    void asker.ask({ text: 'a' })
    void asker.ask({ text: 'b' })
    expect(asker.life()).toBe(1)
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent)
    expect(asker.life()).toBe(0)
    asker.warm()
    expect(asker.life()).toBe(2)
  })

  it('cancels what waits when it is ended, and starts before the first question only when told to', async () => {
    const { asker, workers } = aSetting()
    expect(workers).toEqual([])
    asker.warm()
    const first = asker.ask({ text: 'a' })
    asker.end()
    expect(await first).toMatchObject({ error: { reason: 'cancelled' } })
    expect(workers.map(({ ended }) => ended)).toEqual([true])
  })
})
