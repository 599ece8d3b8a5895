import { afterEach, describe, expect, it, vi } from 'vitest'
import { keep, kept } from '../../../../renderer/platform/kept'

const aStorage = (): Pick<Storage, 'getItem' | 'setItem'> => {
  const values = new Map<string, string>()
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) }
}
const refuse = () => {
  throw new Error('denied')
}

afterEach(() => vi.unstubAllGlobals())

describe('what this computer remembers', () => {
  it('is what was kept last, under the name of the app', () => {
    const storage = aStorage()
    vi.stubGlobal('localStorage', storage)
    keep('colour', 'red')
    keep('colour', 'blue')
    expect([kept('colour'), storage.getItem('ready-room.colour'), kept('size')]).toEqual(['blue', 'blue', null])
  })

  it('lasts at least until the window closes where nothing may be stored', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    keep('shape', 'round')
    expect([kept('shape'), kept('weight')]).toEqual(['round', null])
  })

  it('is the newer choice where the older one was stored and the newer one could not be', () => {
    const storage = aStorage()
    vi.stubGlobal('localStorage', storage)
    keep('size', 'small')
    vi.stubGlobal('localStorage', { ...storage, setItem: refuse })
    keep('size', 'large')
    expect(kept('size')).toBe('large')
    vi.stubGlobal('localStorage', storage)
    keep('size', 'medium')
    expect(kept('size')).toBe('medium')
  })
})
