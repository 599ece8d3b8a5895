import { beforeAll, describe, expect, it } from 'vitest'
import { describeLost } from '../../../../renderer/exports/describe-lost'
import type { FontSet } from '../../../../renderer/exports/pdf/font-set'
import { loadFonts } from '../../../../renderer/exports/pdf/fonts'
import { scriptsOf } from '../../../../renderer/exports/scripts'
import { createTranslator } from '../../../../shared/i18n/translate'
import { nodeFonts } from './node-fonts'

let latin: FontSet
let all: FontSet
beforeAll(async () => {
  latin = await loadFonts('Latin only', nodeFonts)
  all = await loadFonts('Łódź, Αθήνα, Київ', nodeFonts)
})

describe('characters a PDF has letters for', () => {
  it.each(['Łódź İstanbul Ștefan Ærø', 'Ελληνικά Ώρα', 'Кириллица Їжак Ґанок Ђорђе', '€ ₹ ₺ ₽ ₦ №', '“…” – — ½ × ±'])(
    'keep: %s',
    async (text) => {
      const fonts = await loadFonts(text, nodeFonts)
      expect([fonts.clean(text), fonts.lost(text)]).toEqual([text, []])
    },
  )

  it('include letters whose accents were typed apart, as some systems paste them', async () => {
    const apart = 'Zoë, Škoda, Ώρα, Київ'.normalize('NFD')
    const fonts = await loadFonts(apart, nodeFonts)
    expect([fonts.clean(apart), fonts.lost(apart)]).toEqual(['Zoë, Škoda, Ώρα, Київ', []])
  })
})

describe('characters a PDF has no letters for', () => {
  it('are spelled in others where that says the same', () => {
    const text = 'a → b ≥ 3 ≠ 4, ﬁne‐tuned ＡＢ'
    expect([latin.clean(text), latin.lost(text)]).toEqual(['a -> b >= 3 != 4, fine-tuned AB', []])
  })

  it('are question marks, none left out, and named once each', () => {
    expect(all.clean('王小明 Kim 김 👍')).toBe('??? Kim ? ?')
    expect(all.lost('王小明 王 👍')).toEqual(['王', '小', '明', '👍'])
  })

  it('lose an accent that no font has, which counts as lost', () => {
    expect([all.clean('Nguyễn ἀρχή x\u0332'), all.lost('Nguyễn ἀρχή x\u0332')]).toEqual(['Nguyen αρχή x', ['ễ', 'ἀ', '\u0332']])
  })

  it('never turn a sign into its opposite', () => {
    expect(all.clean('a ∉ b ≢ c')).toBe('a ? b ? c')
  })

  it('are left out in silence when there is nothing to see in them', () => {
    expect([all.clean('a\u200d\ufe0f\u2066b'), all.lost('a\u200d\ufe0f\u2066b')]).toEqual(['ab', []])
  })
})

describe('the sentence about them', () => {
  it('names the writing, the first of them, how many more, and where they can be had', () => {
    const lost = [...'王小明李雷韩梅梅子김ひ']
    expect(scriptsOf(lost)).toEqual(['han', 'hangul', 'kana'])
    const words = describeLost([...new Set(lost)], createTranslator())
    expect(words).toMatch(
      /^The fonts of a PDF lack Chinese characters, Korean letters,? and Japanese kana: 王 小 明 李 雷 韩 梅 子 and 2 more are printed as “\?”/,
    )
    expect(words).toMatch(/Word, PowerPoint, Excel and HTML files show them/)
  })

  it.each([
    ['ễ', 'latin'],
    ['ἀ', 'greek'],
    ['қ', 'cyrillic'],
    ['ش', 'arabic'],
    ['א', 'hebrew'],
    ['ह', 'devanagari'],
    ['ไ', 'thai'],
    ['👍', 'emoji'],
    ['ა', 'other'],
  ])('%s is %s', (character, script) => {
    expect(scriptsOf([character])).toEqual([script])
  })
})
