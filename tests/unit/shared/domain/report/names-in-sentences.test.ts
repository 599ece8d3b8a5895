import { describe, expect, it } from 'vitest'
import { inSentence, nameInSentence } from '../../../../../shared/domain/report/report-context'
import { translatorIn } from '../../../../../shared/i18n/every-language'
import { corePack, sampleSession } from '../../../../support/core-pack'
import { allText, reportOf, sectionOf } from './report-builders'

describe('a title in the middle of a sentence', () => {
  it('begins small in English, but for abbreviations', () => {
    const inEnglish = (name: string) => nameInSentence(translatorIn('en'), name)
    expect(['Daily flow of fresh data', 'AI inventory'].map(inEnglish)).toEqual(['daily flow of fresh data', 'AI inventory'])
  })

  it('keeps the capital of a German name, and of every noun after the first word', () => {
    expect(nameInSentence(translatorIn('de'), 'Nutzungsrecht für jede Quelle')).toBe('Nutzungsrecht für jede Quelle')
    expect(inSentence('Bereit mit Auflagen')).toBe('bereit mit Auflagen')
    const german = reportOf(corePack('de'), sampleSession('claims-triage.session.json'), { translator: translatorIn('de') })
    expect(allText(sectionOf(german, 'section-summary'))).toContain('Täglicher Fluss frischer Daten, Nutzungsrecht für jede Quelle')
  })
})
