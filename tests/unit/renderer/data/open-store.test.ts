import { describe, expect, it } from 'vitest'
import type { ReadyRoomDatabase } from '../../../../renderer/data/database'
import { openStore } from '../../../../renderer/data/open-store'
import { aClock, settle } from './fakes'

/** A store that fails to open so many times. */
function aStore(failures: number, open: () => Promise<unknown> = () => Promise.reject(new Error('Internal error opening backing store'))) {
  const tried = { count: 0 }
  let isOpen = false
  const store = {
    isOpen: () => isOpen,
    isFromNewerApp: () => false,
    open: () => {
      tried.count += 1
      if (tried.count <= failures) return open()
      isOpen = true
      return Promise.resolve()
    },
  }
  return { store: store as unknown as ReadyRoomDatabase, tried }
}

describe('opening the store', () => {
  it('tries again after 0.2, 1 and 3 seconds', async () => {
    const clock = aClock()
    const { store, tried } = aStore(3)
    const opened = openStore(store, clock)
    await settle()
    const counts = [tried.count]
    for (const pause of [199, 1, 999, 1, 2999, 1]) {
      await clock.advance(pause)
      counts.push(tried.count)
    }
    expect(counts).toEqual([1, 1, 2, 2, 3, 3, 4])
    expect(await opened).toEqual({ ok: true, value: null })
  })

  it('gives up after the fourth attempt and says what the browser said', async () => {
    const clock = aClock()
    const { store, tried } = aStore(9)
    const opened = openStore(store, clock)
    await settle()
    for (const pause of [200, 1000, 3000]) await clock.advance(pause)
    expect(await opened).toEqual({ ok: false, error: { code: 'store', detail: 'Internal error opening backing store', retry: true } })
    expect(tried.count).toBe(4)
  })

  it('does not wait longer than 5 seconds for an answer that never comes', async () => {
    const clock = aClock()
    const { store, tried } = aStore(1, () => new Promise(() => undefined))
    const opened = openStore(store, clock)
    await settle()
    await clock.advance(5000)
    await clock.advance(200)
    expect(await opened).toEqual({ ok: true, value: null })
    expect(tried.count).toBe(2)
  })
})
