import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFonts } from '../../../../renderer/exports/pdf/fonts'
import { createTextSetter, type Line, type TextSetter } from '../../../../renderer/exports/pdf/text'
import { TYPE } from '../../../../renderer/exports/pdf/theme'
import { nodeFonts } from './node-fonts'

let set: TextSetter
beforeAll(async () => {
  set = createTextSetter(await loadFonts('Latin only', nodeFonts))
})
const words = (lines: readonly Line[]): string[] => lines.map((line) => line.runs.map(({ text }) => text).join(''))

describe('breaking lines', () => {
  it('never makes a line wider than its column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-zäöü0-9,.-]{1,30}$/), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 70, max: 400 }),
        (parts, width) => {
          for (const line of set.lines(parts.join(' '), TYPE.cell, width)) expect(line.width).toBeLessThanOrEqual(width + 0.5)
        },
      ),
    )
  })

  it('loses no letter and adds only hyphens at the ends of lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z0-9,.]{1,30}$/), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 60, max: 300 }),
        (parts, width) => {
          const text = parts.join(' ')
          const joined = words(set.lines(text, TYPE.read, width))
            .join('')
            .replace(/[- ]/g, '')
          expect(joined).toBe(text.replace(/ /g, ''))
        },
      ),
    )
  })

  it('keeps hyphens, dashes and number ranges as they are', () => {
    expect(words(set.lines('one-pager 1.2–2.0 CL-07', TYPE.cell, 400))).toEqual(['one-pager 1.2–2.0 CL-07'])
  })

  it('breaks at soft hyphens, and shows one only where the line ends', () => {
    expect(words(set.lines('Entscheidungs\u00adgrundlage', TYPE.cell, 75))).toEqual(['Entscheidungs-', 'grundlage'])
    expect(words(set.lines('Entscheidungs\u00adgrundlage', TYPE.cell, 300))).toEqual(['Entscheidungsgrundlage'])
  })

  it('keeps a comma with the bold word before it', () => {
    const lines = set.lines([{ text: 'something longer and then ' }, { text: 'bold', weight: 'strong' }, { text: ', on' }], TYPE.cell, 122)
    expect(words(lines).join('|')).toContain('bold,')
  })

  it('starts a new line at a line feed', () => {
    expect(words(set.lines('one\ntwo', TYPE.cell, 300))).toEqual(['one', 'two'])
  })
})
