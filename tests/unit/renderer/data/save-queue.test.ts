import { describe, expect, it } from 'vitest'
import { createSaveQueue, type SavePorts } from '../../../../renderer/data/save-queue'
import { failure } from '../../../../renderer/data/storage-failure'
import { err, ok } from '../../../../shared/lib/result'
import type { Change, JournalEntry } from '../../../../shared/records/change'
import { aChange } from '../../shared/records/a-session'
import { aClock, aJournal, aNote, settle } from './fakes'

const change = (id: string, sessionId = 's1'): Change => aChange([aNote(id, id)], { id, sessionId })

function aQueue(apply?: SavePorts['apply']) {
  const [clock, journal] = [aClock(), aJournal()]
  const applied: JournalEntry[] = []
  const store: SavePorts['apply'] = async (entry) => {
    // As the real store does: an entry it has is skipped.
    if (!applied.some(({ seq }) => seq === entry.seq)) applied.push(entry)
    return ok(null)
  }
  const queue = createSaveQueue({ clock, append: (item) => journal.append(item), apply: apply ?? store })
  const journalled = () => (journal.journals.get('s1') ?? []).map((entry) => entry.change.id)
  return { clock, journal, queue, journalled, appliedIds: () => applied.map((entry) => entry.change.id), store }
}

describe('the save queue', () => {
  it('says saved only when both the journal and the store have the change', async () => {
    let finish = (): void => undefined
    const { queue, journalled } = aQueue(() => new Promise((resolve) => (finish = () => resolve(ok(null)))))
    const saved = queue.enqueue(change('c1'))
    await settle()
    expect(journalled()).toEqual(['c1'])
    expect(queue.state()).toMatchObject({ status: 'saving', pending: 1, at: null })
    finish()
    expect(await saved).toEqual(ok(null))
    await settle()
    expect(queue.state()).toEqual({ status: 'saved', pending: 0, failure: null, at: '2026-11-21T09:00:00.000Z' })
  })

  it('keeps the order of changes, one at a time', async () => {
    const { queue, journal, journalled, appliedIds } = aQueue()
    journal.fault = 'hang'
    for (const id of ['c1', 'c2', 'c3']) void queue.enqueue(change(id))
    await settle()
    expect(journal.appends).toEqual(['c1'])
    expect(queue.state().pending).toBe(3)
    journal.fault = 'none'
    journal.release()
    await settle()
    expect([journalled(), appliedIds()]).toEqual([
      ['c1', 'c2', 'c3'],
      ['c1', 'c2', 'c3'],
    ])
  })

  it('fails after 3 seconds without an answer, and not before', async () => {
    const { queue, journal, clock } = aQueue()
    journal.fault = 'hang'
    void queue.enqueue(change('c1'))
    await clock.advance(2999)
    expect(queue.state().status).toBe('saving')
    await clock.advance(1)
    expect(queue.state()).toMatchObject({ status: 'failed', pending: 1, failure: { code: 'journal-timeout', retry: true } })
  })

  it('does not write twice when an append that timed out had succeeded', async () => {
    const { queue, journal, clock, journalled, appliedIds } = aQueue()
    journal.fault = 'hang-after'
    void queue.enqueue(change('c1'))
    void queue.enqueue(change('c2'))
    await clock.advance(3000)
    expect(journalled()).toEqual(['c1'])
    journal.fault = 'none'
    queue.retry()
    await settle()
    expect([journalled(), appliedIds()]).toEqual([
      ['c1', 'c2'],
      ['c1', 'c2'],
    ])
    expect(queue.state()).toMatchObject({ status: 'saved', pending: 0 })
  })

  it('goes on by itself when the late answer comes after all', async () => {
    const { queue, journal, clock, appliedIds } = aQueue()
    journal.fault = 'hang'
    void queue.enqueue(change('c1'))
    await clock.advance(3000)
    expect(queue.state().status).toBe('failed')
    journal.release()
    await settle()
    expect(queue.state()).toMatchObject({ status: 'saved', pending: 0 })
    expect(appliedIds()).toEqual(['c1'])
  })

  it('sends the same change again when its answer was lost', async () => {
    const { queue, journal, journalled } = aQueue()
    journal.fault = 'lose-answer'
    expect(await queue.enqueue(change('c1'))).toEqual(err(failure('journal', 'connection reset')))
    journal.fault = 'none'
    queue.retry()
    await settle()
    expect(journal.appends).toEqual(['c1', 'c1'])
    expect(journalled()).toEqual(['c1'])
  })

  it.each([
    ['a refusal', 'refuse', 'The disk is full.'],
    ['a rejection', 'reject', 'Failed to fetch'],
  ] as const)('waits for a retry after %s, and holds everything behind it', async (_, fault, detail) => {
    const { queue, journal, journalled } = aQueue()
    journal.fault = fault
    void queue.enqueue(change('c1'))
    await settle()
    void queue.enqueue(change('c2'))
    await settle()
    expect(queue.state()).toMatchObject({ status: 'failed', pending: 2, failure: { code: 'journal', detail } })
    expect(journal.appends).toEqual(['c1'])
    journal.fault = 'none'
    queue.retry()
    expect(queue.state().status).toBe('saving')
    await settle()
    expect(journalled()).toEqual(['c1', 'c2'])
    expect(queue.state()).toMatchObject({ status: 'saved', failure: null })
  })

  it.each(['QuotaExceededError', 'AbortError', 'UnknownError', 'DataError', 'DatabaseClosedError', 'InvalidStateError'])(
    'is stopped by the store’s %s like by any other error, and does not journal twice',
    async (name) => {
      let isBroken = true
      const { queue, journal, store } = aQueue((entry) =>
        isBroken ? Promise.reject(new DOMException('Connection is closing', name)) : store(entry),
      )
      void queue.enqueue(change('c1'))
      await settle()
      expect(queue.state()).toMatchObject({ status: 'failed', failure: { code: 'store', detail: 'Connection is closing' } })
      isBroken = false
      queue.retry()
      await settle()
      expect(queue.state().status).toBe('saved')
      expect(journal.appends).toEqual(['c1'])
    },
  )

  it('fails when the store never settles', async () => {
    const { queue, clock } = aQueue(() => new Promise(() => undefined))
    void queue.enqueue(change('c1'))
    await settle()
    await clock.advance(3000)
    expect(queue.state()).toMatchObject({ status: 'failed', failure: { code: 'store-timeout' } })
  })

  it('knows what is not saved yet, session by session', async () => {
    const { queue, journal } = aQueue()
    journal.fault = 'hang'
    for (const [id, session] of [
      ['c1', 's1'],
      ['c2', 's2'],
      ['c3', 's1'],
    ] as const)
      void queue.enqueue(change(id, session))
    await settle()
    expect(queue.pendingOf('s1').map(({ id }) => id)).toEqual(['c1', 'c3'])
  })

  it('reports every change of its state', async () => {
    const { queue } = aQueue()
    const seen: string[] = []
    const stop = queue.subscribe(() => seen.push(`${queue.state().status} ${queue.state().pending}`))
    await queue.enqueue(change('c1'))
    await settle()
    stop()
    await queue.enqueue(change('c2'))
    expect(seen).toEqual(['saving 1', 'saved 0'])
  })
})
