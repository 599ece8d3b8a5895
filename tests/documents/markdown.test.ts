/** Markdown files by their structure: what every reader of CommonMark with tables agrees on. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { missingIn, NAMED, pathOf, wordsOf } from './support/made'

/** Cells of a line of a table; a bar behind a backslash is text. */
const cellsIn = (line: string): number => line.replace(/\\[\\|]/g, '').split('|').length - 2

describe.each(NAMED)('%s', (name, made) => {
  const text = readFileSync(pathOf(name, 'md'), 'utf8')
  const lines = text.split('\n')

  it('says everything', () => {
    expect(missingIn(text.replace(/\\/g, ''), wordsOf(made, 'docx'))).toEqual([])
  })

  it('has one title, and headings that leave out no level', () => {
    const levels = lines.flatMap((line) => /^(#+) \S/.exec(line)?.[1]?.length ?? [])
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.length).toBeGreaterThan(3)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  it('has tables whose rows are as long as their head', () => {
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'))
    expect(tables.length).toBeGreaterThan(1)
    for (const table of tables) {
      const [head = '', rule = '', ...rows] = table.trimEnd().split('\n')
      expect(rule).toMatch(/^\|( ?:?-+:? ?\|)+$/)
      expect(rows.filter((row) => cellsIn(row) !== cellsIn(head))).toEqual([])
      expect(cellsIn(rule)).toBe(cellsIn(head))
    }
  })
})
