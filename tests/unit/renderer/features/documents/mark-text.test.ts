import { describe, expect, it } from 'vitest'
import { markText, type TextMark } from '../../../../../renderer/features/documents/mark-text'

/** The selection stands between bars. */
function mark(kind: TextMark, marked: string): string {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|') - 1
  const { text, ...now } = markText(kind, marked.replaceAll('|', ''), start, end)
  return `${text.slice(0, now.start)}|${text.slice(now.start, now.end)}|${text.slice(now.end)}`
}

describe('a mark', () => {
  it.each([
    ['bold', 'The |first| step', 'The **|first|** step'],
    ['italic', 'The |first| step', 'The *|first|* step'],
    ['bold', 'The| first |step', 'The **|first|** step'],
    ['bold', 'The ||', 'The **||**'],
    ['list', 'on|e\nt|wo', '|- one\n- two|'],
    ['list', 'a\n|b|\nc', 'a\n|- b|\nc'],
  ] as const)('%s goes round what is selected: %s', (kind, before, after) => {
    expect(mark(kind, before)).toBe(after)
  })

  it.each([
    ['bold', 'The **|first|** step', 'The |first| step'],
    ['italic', 'The *|first|* step', 'The |first| step'],
    ['list', '|- one\n\n- two|', '|one\n\ntwo|'],
  ] as const)('%s goes away where it is already: %s', (kind, before, after) => {
    expect(mark(kind, before)).toBe(after)
  })

  it('of italics goes inside one of bold, and comes out again', () => {
    expect(mark('italic', '**|word|**')).toBe('***|word|***')
    expect(mark('italic', '***|word|***')).toBe('**|word|**')
  })
})
