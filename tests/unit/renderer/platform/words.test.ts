import { beforeEach, describe, expect, it, vi } from 'vitest'

// Each test is a window of its own.
const start = async () => {
  vi.resetModules()
  return import('../../../../renderer/platform/words')
}
const key = 'app.undo'

beforeEach(() => void vi.stubGlobal('navigator', { language: 'de-CH' }))

describe('the language of the window', () => {
  it('is English until another one is loaded, and never waits for one that does not exist', async () => {
    const { speak, words, loadWords } = await start()
    expect(speak('de').locale).toBe('en-GB')
    await loadWords('fr')
    expect(speak('fr').locale).toBe('en-GB')
    expect(words().t(key)).toBe('Undo')
  })

  it('writes dates and numbers as the computer does where that is the language', async () => {
    const { speak, words, loadWords } = await start()
    await loadWords('de')
    expect(speak('de').locale).toBe('de-CH')
    expect(words().t(key)).toBe('Rückgängig')
    expect(speak('en').locale).toBe('en-GB')
  })

  it('is that of the computer at first, English where we do not speak it', async () => {
    expect((await start()).systemLanguage()).toBe('de')
    vi.stubGlobal('navigator', { language: 'fr-FR' })
    expect((await start()).systemLanguage()).toBe('en')
  })
})
