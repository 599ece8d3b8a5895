import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderXlsx } from '../../../../renderer/exports/xlsx/render-xlsx'
import { sheetNames } from '../../../../renderer/exports/xlsx/sheet'
import { askedQuestions } from '../../../../shared/domain/interview/asked-questions'
import type { Report } from '../../../../shared/domain/report/report'
import { plainText } from '../../../../shared/domain/report/rich-text'
import { corePack } from '../../../support/core-pack'
import { reportOf } from '../../shared/domain/report/report-builders'
import { type ReadSheet, readXlsx } from './read-xlsx'
import { sample, sampleReport, withText } from './sample-report'

const report = sampleReport()
const { rows, titles } = report.register
const options = {
  fonts: () => Promise.reject(new Error('a workbook needs no font')),
  pageSize: 'A4',
  createdAt: new Date('2026-11-21T00:00:00Z'),
} as const
const open = async (made: Report): Promise<ReadSheet[]> => readXlsx(await renderXlsx(made, options))

describe('a report as a workbook', () => {
  let sheets: ReadSheet[] = []
  const sheet = (name: string): ReadSheet => {
    const found = sheets.find((one) => one.name === name)
    if (found === undefined) throw new Error(`no sheet ${name} among ${sheets.map((one) => one.name).join(', ')}`)
    return found
  }
  beforeAll(async () => {
    sheets = await open(report)
  })

  it('has a sheet for each part, all with a frozen head and the tables with filters over every row', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Dimensions and topics',
      'Gate board',
      'Findings',
      'Tasks',
      'Answers',
      'How far people agree',
      'Roadmap',
      'Gantt',
    ])
    for (const { name, xml, cells } of sheets) {
      expect([name, /<pane [^>]*state="frozen"/.test(xml)]).toEqual([name, true])
      const filter = /<\/sheetData><autoFilter ref="A(\d):[A-Z]+(\d+)"\/>/.exec(xml)
      if (name !== 'Summary') expect([name, Number(filter?.[2])]).toEqual([name, cells.length])
    }
  })

  it('writes numbers as numbers and dates as dates', () => {
    const [head = [], ...lines] = sheet('Roadmap').cells
    const column = (title: string): number => head.findIndex((cell) => cell?.text === title)
    expect(lines).toHaveLength(rows.length)
    rows.forEach((row, at) => {
      const cell = (title: string) => lines[at]?.[column(title)]
      expect([cell(titles.number)?.text, cell(titles.title)?.text]).toEqual([row.number, row.title])
      expect([cell(titles.effortMin)?.number, cell(titles.effortLikely)?.number, cell(titles.effortMax)?.number]).toEqual([
        row.effort.min,
        row.effort.likely,
        row.effort.max,
      ])
      expect(cell(titles.start)?.date ?? null).toBe(row.start)
      expect(cell(titles.end)?.date ?? null).toBe(row.end)
      expect([cell(titles.startWeek)?.number ?? null, cell(titles.endWeek)?.number ?? null]).toEqual([row.startWeek, row.endWeek])
    })
  })

  it('paints the weeks of every action by a rule over them, critical ones first', () => {
    const { xml, cells } = sheet('Gantt')
    const planned = rows.filter((row) => !row.later)
    const weeks = Math.max(...planned.map((row) => row.endWeek ?? 0))
    expect(cells[1]?.slice(6).map((cell) => cell?.number)).toEqual(Array.from({ length: weeks }, (_, at) => at + 1))
    expect(cells[0]?.[6]?.date).toBe(planned[0]?.start)
    const rules = [
      ...xml.matchAll(
        /<conditionalFormatting sqref="([^"]+)"><cfRule type="expression"[^>]*priority="(\d)"[^>]*><formula>([^<]+)<\/formula>/g,
      ),
    ].map(([, ...parts]) => parts)
    const area = `G3:${String.fromCharCode(70 + weeks)}${planned.length + 2}`
    expect(rules).toEqual([
      [area, '1', 'AND(G$2&gt;=$E3,G$2&lt;=$F3,$D3="yes")'],
      [area, '2', 'AND(G$2&gt;=$E3,G$2&lt;=$F3)'],
    ])
    const beside = cells.slice(2).map((line) => line.slice(3, 6).map((cell) => cell?.number ?? cell?.text))
    expect(beside).toEqual(planned.map((row) => [row.critical ? 'yes' : 'no', row.startWeek, row.endWeek]))
  })

  it('gives every score of the scorecard as a number', () => {
    const lines = sheet('Dimensions and topics').cells.slice(1)
    expect(lines.length).toBe(corePack().dimensions.reduce((total, { topics }) => total + topics.length + 1, 0))
    for (const line of lines) for (const cell of line.slice(2, 6)) if (cell != null) expect(cell.number).toBeTypeOf('number')
  })

  it('holds the votes as numbers, a row per question and a column per person', () => {
    const [head = [], ...lines] = sheet('How far people agree').cells
    const { participants, votes } = sample()
    expect(
      head
        .slice(2, -2)
        .map((cell) => cell?.text)
        .sort(),
    ).toEqual(participants.map(({ name }) => name).sort())
    const levels = lines.flatMap((line) => line.slice(2, -2).flatMap((cell) => cell?.number ?? []))
    const last = new Map(votes.map((vote) => [`${vote.questionId} ${vote.participantId}`, vote.answer]))
    expect(levels).toHaveLength([...last.values()].filter(({ state }) => state === 'level').length)
  })

  it('holds the workshop record with a row for every question that was asked, and who nobody may know is in no sheet', async () => {
    const made = await open(reportOf(corePack(), sample(), { edition: 'record' }))
    expect(made.map(({ name }) => name)).toEqual([
      'Summary',
      'Decisions',
      'Parking lot',
      'How far people agree',
      'What was said',
      'Roadmap',
      'Gantt',
    ])
    const said = made.find(({ name }) => name === 'What was said')?.cells ?? []
    expect(said).toHaveLength(1 + askedQuestions(corePack(), sample()).asked.length)
    expect(said[0]?.slice(0, 6).map((cell) => cell?.text)).toEqual(['Dimension', 'Topic', 'Question', 'As it was asked', 'Agreed', 'Votes'])
    const anonymous = await open(reportOf(corePack(), sample(), { edition: 'record', privacy: 'anonymous' }))
    const words = anonymous.flatMap(({ cells }) => cells.flatMap((line) => line.map((cell) => cell?.text ?? ''))).join('\n')
    for (const { name } of sample().participants) expect(words).not.toContain(name)
  })

  it('opens with everything a brief decides on', async () => {
    const brief = reportOf(corePack(), sample(), { edition: 'brief' })
    const [first] = await open(brief)
    const words = (first?.cells ?? []).map((line) => line.map((cell) => cell?.text ?? '')).slice(1)
    const blocks = brief.sections.flatMap((section) => section.blocks)
    for (const block of blocks) {
      if (block.kind === 'headline') {
        expect(words).toContainEqual([block.verdict, block.title])
        expect(words).toContainEqual([block.figure.value, block.figure.label])
      }
      if (block.kind !== 'rail') continue
      const [, said = ''] = words.find(([label]) => label === block.label) ?? []
      expect([block.label, said.trim()]).not.toEqual([block.label, ''])
      for (const part of block.body) {
        if (part.kind === 'costs') for (const { label, value } of part.items) expect(said).toContain(`${label}: ${value}`)
        if (part.kind === 'keys') for (const { label, text } of part.items) expect(said).toContain(`${label}: ${plainText(text)}`)
        if (part.kind === 'table')
          for (const { cells } of part.rows) for (const { text } of cells) expect(said).toContain(plainText(text).replace(/^–$/, '').trim())
      }
    }
  })

  it('tells the verdict first wherever somebody put its section', async () => {
    const [cover, summary, ...others] = report.sections
    if (cover === undefined || summary === undefined) throw new Error('no summary')
    const [first] = await open({ ...report, sections: [cover, ...others, summary] })
    expect([first?.name, first?.cells]).toEqual([sheets[0]?.name, sheets[0]?.cells])
  })

  it('has the client’s tint in its bars and the client’s foot on every page', async () => {
    const bytes = await renderXlsx(
      {
        ...report,
        branding: { ...report.branding, tint: '#e3c4d8' },
        footer: { left: 'Müller & Söhne <intern>', centre: 'x'.repeat(400) },
      },
      options,
    )
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array())
    expect(styles).toContain('E3C4D8')
    expect(styles).not.toMatch(/b9cfe6/i)
    for (const { name, xml } of readXlsx(bytes)) {
      const foot = /<pageSetup [^>]*\/><headerFooter><oddFooter>(.*?)<\/oddFooter>/.exec(xml)?.[1] ?? ''
      const typed = foot.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
      expect([name, typed]).toEqual([name, expect.stringMatching(/^&LMüller && Söhne <intern>&Cx+…&R&P \/ &N$/)])
      expect(typed.length).toBeLessThanOrEqual(255)
    }
  })

  it('holds no formula in any cell, whatever people typed', async () => {
    const typed = '=HYPERLINK("http://evil.example","x")'
    const dirty = await open(withText(report, typed))
    for (const { xml } of dirty) expect(xml).not.toMatch(/<f[ >]|t="str"/)
    expect(dirty.some(({ cells }) => cells.some((line) => line.some((cell) => cell?.text === typed)))).toBe(true)
  })

  it('is made all the same with nothing to plan, and is the same to the byte every time', async () => {
    const early = await open(reportOf(corePack(), { ...sample(), votes: [], agreed: [] }))
    expect(early.map(({ name }) => name)).not.toContain('Gantt')
    expect(Buffer.from(await renderXlsx(report, options)).equals(Buffer.from(await renderXlsx(report, options)))).toBe(true)
  })

  it('is XML throughout', async () => {
    for (const [name, bytes] of Object.entries(unzipSync(await renderXlsx(withText(report, 'a\u0001 ]]> <b> & "'), options)))) {
      const xml = strFromU8(bytes)
      expect([name, xml.includes('\u0001'), xml.startsWith('<?xml')]).toEqual([name, false, true])
    }
  })
})

describe('names of sheets', () => {
  it('are short, free of what is not allowed, and never twice the same', () => {
    expect(sheetNames(['A/B: [x]?', 'a b x', '', 'x'.repeat(60)])).toEqual(['A B x', 'a b x 2', '3', 'x'.repeat(28)])
  })
})
