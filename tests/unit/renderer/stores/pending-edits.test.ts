import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPendingEdit, EDIT_DELAY, flushPending, flushWhenHidden } from '../../../../renderer/stores/pending-edits'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const anEdit = () => {
  const committed: string[] = []
  return { committed, edit: createPendingEdit<string>((value) => committed.push(value)) }
}

describe('typed text', () => {
  it('is committed once, with its newest value, 300 ms after the first key', () => {
    const { committed, edit } = anEdit()
    for (const value of ['a', 'ab', 'abc']) {
      edit.change(value)
      vi.advanceTimersByTime(EDIT_DELAY / 3 - 1)
    }
    expect(committed).toEqual([])
    vi.advanceTimersByTime(3)
    expect(committed).toEqual(['abc'])
    vi.advanceTimersByTime(1000)
    flushPending()
    expect(committed).toEqual(['abc'])
  })

  it('is committed at once when the field is left or everything is flushed', () => {
    const [a, b] = [anEdit(), anEdit()]
    a.edit.change('one')
    a.edit.flush()
    b.edit.change('two')
    flushPending()
    expect([a.committed, b.committed]).toEqual([['one'], ['two']])
    vi.advanceTimersByTime(1000)
    expect([a.committed, b.committed]).toEqual([['one'], ['two']])
  })

  it.each(['visibilitychange', 'pagehide', 'beforeunload'])('is committed on %s', (name) => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' as const })
    const stop = flushWhenHidden(page as never, page as never)
    const { committed, edit } = anEdit()
    edit.change('typed')
    page.dispatchEvent(new Event(name))
    expect(committed).toEqual(['typed'])
    stop()
    edit.change('more')
    page.dispatchEvent(new Event(name))
    expect(committed).toEqual(['typed'])
  })
})
