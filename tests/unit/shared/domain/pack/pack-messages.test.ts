import { IntlMessageFormat } from 'intl-messageformat'
import { expect, it } from 'vitest'
import { pack } from '../../../../../shared/i18n/en/pack'

it('the words of the question bank are messages that can be read, each key in its own part', () => {
  for (const [key, text] of Object.entries(pack)) {
    expect(() => new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }), key).not.toThrow()
    expect(key).toMatch(/^pack\./)
  }
})
