/** The catalogues of all languages say the same: the same messages, filled in with the same values. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'

type Part = Readonly<Record<string, string>>
const read = (files: Readonly<Record<string, Record<string, Part>>>): Map<string, Part> =>
  new Map(
    Object.entries(files)
      .filter(([path]) => !path.endsWith('/catalogue.ts'))
      .map(([path, module]) => [path.replace(/^.*\//, ''), Object.assign({}, ...Object.values(module)) as Part]),
  )

const english = read(import.meta.glob('../../../../shared/i18n/en/*.ts', { eager: true }))
const german = read(import.meta.glob('../../../../shared/i18n/de/*.ts', { eager: true }))

interface Element {
  /** 0 text · 1 value · 2 number · 3 date · 4 time · 5 select · 6 plural · 7 number sign · 8 tag */
  readonly type: number
  readonly value: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>
}

/** Every value a message is filled in with: `count` as a plural, `kind` as a choice between a and b. */
function valuesOf(message: string, locale: string): string[] {
  const found = new Set<string>()
  const visit = (elements: readonly Element[]): void => {
    for (const { type, value, options = {} } of elements) {
      if (type === 5) found.add(`${value}: ${Object.keys(options).sort().join(' ')}`)
      // Languages count differently: what is left is that it is counted.
      else if (type === 6) found.add(`${value} counted`)
      else if (type === 1) found.add(value)
      else if (type !== 0 && type !== 7) found.add(`${value} of kind ${type}`)
      for (const option of Object.values(options)) visit(option.value)
    }
  }
  visit(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst() as unknown as Element[])
  return [...found].sort()
}

/** A counted value may also be printed, in one language and not in the other. */
const withoutPrinted = (values: readonly string[]): string[] => values.filter((value) => !values.includes(`${value} counted`))

const edges = (message: string): string => `${/^\s/.test(message) ? 'begins' : ''} ${/\s$/.test(message) ? 'ends' : ''}`

describe('the German catalogue', () => {
  it('has the files of the English one', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort())
  })

  describe.each([...english.keys()])('%s', (file) => {
    const original = english.get(file) ?? {}
    const translated = german.get(file) ?? {}

    it('has every message, and no other', () => {
      expect(Object.keys(translated)).toEqual(Object.keys(original))
      expect(Object.entries(translated).filter(([key, text]) => text === '' && original[key] !== '')).toEqual([])
    })

    it('fills every message in with the same values', () => {
      const differing = Object.entries(original).flatMap(([key, text]) => {
        const other = translated[key]
        if (other === undefined) return []
        const [here, there] = [withoutPrinted(valuesOf(text, 'en')), withoutPrinted(valuesOf(other, 'de'))]
        return here.join(' · ') === there.join(' · ') ? [] : [`${key}: ${here.join(' · ')} → ${there.join(' · ')}`]
      })
      expect(differing).toEqual([])
    })

    it('begins and ends with a space only where the English does', () => {
      expect(Object.entries(original).filter(([key, text]) => edges(text) !== edges(translated[key] ?? text))).toEqual([])
    })

    it('uses German quotation marks and neither dashes for pauses nor gender stars', () => {
      const wrong = Object.entries(translated).filter(([, text]) => /[“”][^„]*”|"|—| – |\w[*:_]innen|Innen\b/.test(text))
      expect(wrong).toEqual([])
    })
  })
})
