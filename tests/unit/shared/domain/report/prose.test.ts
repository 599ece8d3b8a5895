import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../../shared/domain/report/blocks'
import { proseBlocks } from '../../../../../shared/domain/report/prose'
import { plainText } from '../../../../../shared/domain/report/rich-text'

const read = { kind: 'paragraph', style: 'read' } as const

describe('the facilitator’s text', () => {
  it('becomes paragraphs where lines are empty, and one paragraph of lines that are not', () => {
    expect(proseBlocks('One\nline.\n\n\nTwo.')).toEqual([
      { ...read, text: [{ text: 'One line.' }] },
      { ...read, text: [{ text: 'Two.' }] },
    ])
  })

  it('marks bold and italic words', () => {
    expect(proseBlocks('It is **not ready**, *yet*.')).toEqual([
      {
        ...read,
        text: [{ text: 'It is ' }, { text: 'not ready', weight: 'strong' }, { text: ', ' }, { text: 'yet', italic: true }, { text: '.' }],
      },
    ])
  })

  it('makes lists of dashes and keeps the numbers a facilitator wrote', () => {
    expect(proseBlocks('Two points:\n- rota\n- fallback\n\n1. first\n2) second')).toEqual([
      { ...read, text: [{ text: 'Two points:' }] },
      { kind: 'list', items: [[{ text: 'rota' }], [{ text: 'fallback' }]] },
      {
        kind: 'list',
        items: [
          [{ text: '1. ' }, { text: 'first' }],
          [{ text: '2. ' }, { text: 'second' }],
        ],
      },
    ])
  })

  it('leaves arithmetic and lone stars alone', () => {
    expect(proseBlocks('2*3*4 costs * more')).toEqual([{ ...read, text: [{ text: '2*3*4 costs * more' }] }])
  })

  it('is nothing when nothing is written', () => {
    expect(proseBlocks(' \n\n ')).toEqual([])
  })

  it('never loses a letter, whatever is typed', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')
    const textOf = (block: Block): string =>
      block.kind === 'paragraph' ? plainText(block.text) : block.kind === 'list' ? block.items.map(plainText).join('') : ''
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', '*', '**', ' ', '\n', '- ', '1. ', 'é'), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        expect(letters(proseBlocks(text).map(textOf).join(''))).toBe(letters(text))
      }),
    )
  })
})
