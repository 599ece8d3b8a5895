import { afterEach, describe, expect, it, vi } from 'vitest'
import { createKeptWorker } from '../../../../renderer/exports/kept-worker'
import type { DocumentWorker } from '../../../../renderer/exports/make-document'

const ports: MessagePort[] = []

/** Answers every message over the line it came on, with the number of the worker and of the line. */
function workers() {
  const started: (DocumentWorker & { ended: number })[] = []
  const start = (): DocumentWorker => {
    const number = started.length + 1
    let lines = 0
    const worker: (typeof started)[number] = {
      ...{ ended: 0, onmessage: null, onmessageerror: null, onerror: null },
      postMessage: (message) => {
        const { line: port } = message as { line: MessagePort }
        lines += 1
        const line = lines
        port.onmessage = ({ data }) => port.postMessage(`${data} to line ${line} of worker ${number}`)
        ports.push(port)
      },
      terminate: () => {
        worker.ended += 1
      },
    }
    started.push(worker)
    return worker
  }
  return { started, ...createKeptWorker(start) }
}

/** All that comes over a line. */
function listen(line: DocumentWorker): string[] {
  const heard: string[] = []
  line.onmessage = ({ data }) => void heard.push(data)
  line.onerror = ({ message }) => void heard.push(`gone: ${message}`)
  return heard
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

describe('a worker that is kept', () => {
  it('is started for the first line and serves all others, each with its own answers', async () => {
    const { started, open } = workers()
    expect(started).toHaveLength(0)
    const [first, second] = [open(), open()]
    const [one, two] = [listen(first), listen(second)]
    second.postMessage('b')
    first.postMessage('a')
    await vi.waitFor(() => expect([one, two]).toEqual([['a to line 1 of worker 1'], ['b to line 2 of worker 1']]))
    expect(started).toHaveLength(1)
  })

  it('goes on for the next line when one lets go of it, and says nothing more over that one', async () => {
    const { started, open } = workers()
    const first = open()
    const heard = listen(first)
    first.postMessage('a')
    first.release?.()
    const next = open()
    const answers = listen(next)
    next.postMessage('b')
    await vi.waitFor(() => expect(answers).toEqual(['b to line 2 of worker 1']))
    expect([heard, started[0]?.ended]).toEqual([[], 0])
  })

  it('is replaced when somebody ends it, and all others hear that it is gone', async () => {
    const { started, open } = workers()
    const [first, second] = [open(), open()]
    const [one, two] = [listen(first), listen(second)]
    first.terminate()
    first.terminate()
    expect([one, two, started[0]?.ended]).toEqual([[], ['gone: ended for another document'], 1])
    second.terminate()
    const third = open()
    const three = listen(third)
    third.postMessage('c')
    await vi.waitFor(() => expect(three).toEqual(['c to line 1 of worker 2']))
    expect(started[1]?.ended).toBe(0)
  })

  it('that dies is gone for everybody, and the next line starts a new one', () => {
    const { started, open } = workers()
    const heard = [listen(open()), listen(open())]
    started[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent)
    expect(heard).toEqual([['gone: out of memory'], ['gone: out of memory']])
    open()
    expect(started).toHaveLength(2)
  })

  it('that is ended with its screen says nothing, and a late word to it does no harm', () => {
    const { started, open, end } = workers()
    const line = open()
    const heard = listen(line)
    end()
    line.postMessage('late')
    line.release?.()
    line.terminate()
    expect([heard, started.map(({ ended }) => ended)]).toEqual([[], [1]])
  })
})
