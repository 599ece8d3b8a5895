import { describe, expect, it } from 'vitest'
import { countForLix, lixOf } from '../../../../shared/lib/lix'
import { listSentences, listWords } from '../../../../shared/lib/words'

const lix = (text: string) => lixOf(listSentences(text).map(countForLix))

describe('LIX', () => {
  it('is words per sentence plus the per cent of words longer than six letters', () => {
    // 10 words in 2 sentences, 3 of them long (another, sentence, readers).
    expect(lix('Here is a text. It has another sentence for readers.')).toBe(5 + 30)
    expect(lix('One two.')).toBe(2)
    expect(lix('')).toBeNull()
  })

  it('counts letters and not marks, and the parts of a hyphenated word apart', () => {
    expect(countForLix('“Letter” end-to-end it’s-so: letters')).toEqual({ words: 4, longWords: 1 })
    expect(countForLix('Größen Größen-Angaben Übungen')).toEqual({ words: 3, longWords: 2 })
  })
})

describe('words and sentences', () => {
  it('are taken apart the way people count them', () => {
    expect(listWords(' one – two  3 … four ')).toEqual(['one', 'two', '3', 'four'])
    expect(listSentences('Is it 3.5? Yes: “it is.” Then, e.g.so; done')).toEqual([
      'Is it 3.5?',
      'Yes:',
      '“it is.”',
      'Then, e.g.so;',
      'done',
    ])
    expect(listSentences(' … ')).toEqual([])
  })
})
