import { describe, expect, it } from 'vitest'
import type { DocumentWorker } from '../../../../../renderer/exports/make-document'
import type { PageNews, PageOrder } from '../../../../../renderer/exports/preview/page-messages'
import { startMakers } from '../../../../../renderer/exports/preview/preview-makers'
import type { Report } from '../../../../../shared/domain/report/report'

const report = { title: 'Report' } as Report

/** Document workers that lay out and make pages at once, like the real one only of what they were told. */
function aSetting() {
  const asked: string[] = []
  const workers: DocumentWorker[] = []
  const startDocuments = (): DocumentWorker => {
    let isLaidOut = false
    const number = workers.length + 1
    const answer = ({ id, ...order }: PageOrder): PageNews => {
      asked.push(`${order.kind} by ${number}`)
      if (order.kind === 'lay-out') {
        isLaidOut = true
        return { id, kind: 'laid-out', count: 9, width: 600, height: 800, lost: [] }
      }
      return isLaidOut
        ? { id, kind: 'page', bytes: new Uint8Array([order.page]) }
        : { id, kind: 'failed', reason: 'unexpected', detail: 'no report is laid out' }
    }
    const worker: DocumentWorker = {
      ...{ onmessage: null, onmessageerror: null, onerror: null, terminate: () => undefined },
      postMessage: (order) => queueMicrotask(() => worker.onmessage?.({ data: answer(order as PageOrder) } as MessageEvent)),
    }
    workers.push(worker)
    return worker
  }
  const nobody = (): DocumentWorker => ({
    ...{ onmessage: null, onmessageerror: null, onerror: null, terminate: () => undefined, postMessage: () => undefined },
  })
  return { asked, workers, makers: startMakers(startDocuments, nobody) }
}

describe('the pages of a preview', () => {
  it('are made by the worker that has laid them out', async () => {
    const { asked, makers } = aSetting()
    await makers.layOut(report, 'A4')
    expect(await makers.makePage(3)).toEqual({ ok: true, value: new Uint8Array([3]) })
    expect(asked).toEqual(['lay-out by 1', 'page by 1'])
  })

  it('are laid out again by the next worker when a file has taken that one down', async () => {
    const { asked, workers, makers } = aSetting()
    await makers.layOut(report, 'A4')
    workers[0]?.onerror?.({ message: 'ended for another document' } as ErrorEvent)
    expect(await makers.makePage(3)).toEqual({ ok: true, value: new Uint8Array([3]) })
    await makers.makePage(4)
    expect(asked).toEqual(['lay-out by 1', 'lay-out by 2', 'page by 2', 'page by 2'])
  })
})
