import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { document } from '../../../../../shared/i18n/en/document'
import { report } from '../../../../../shared/i18n/en/report'
import { reportEdition } from '../../../../../shared/i18n/en/report-edition'
import { reportRecord } from '../../../../../shared/i18n/en/report-record'

describe('the words of documents', () => {
  it('are messages that can be read, each key in its own part', () => {
    for (const [key, text] of Object.entries({ ...report, ...reportEdition, ...reportRecord, ...document })) {
      expect(() => new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }), key).not.toThrow()
      expect(key).toMatch(/^(report|document)\./)
    }
  })

  it('never shout', () => {
    for (const text of Object.values({ ...report, ...reportEdition, ...reportRecord, ...document })) expect(text).not.toContain('!')
  })
})
