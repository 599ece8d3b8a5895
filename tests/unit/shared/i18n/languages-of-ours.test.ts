import { describe, expect, it } from 'vitest'
import { translatorIn } from '../../../../shared/i18n/every-language'
import { languageOf, localeIn } from '../../../../shared/i18n/languages'

describe('a language tag', () => {
  it('asks for one of our languages by its first part', () => {
    expect(['de', 'DE-at', 'en-US', 'fr', ''].map(languageOf)).toEqual(['de', 'de', 'en', null, null])
  })

  it('says how numbers are written where the computer speaks that language', () => {
    expect([localeIn('de', 'de-AT'), localeIn('de', 'en-US'), localeIn('en')]).toEqual(['de-AT', 'de-DE', 'en-GB'])
    expect(translatorIn('de').number(1234.5, 1)).toBe('1.234,5')
    expect(translatorIn('de').date('2026-11-26', 'long')).toBe('26. November 2026')
  })
})
