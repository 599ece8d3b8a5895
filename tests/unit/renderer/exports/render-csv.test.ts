import { describe, expect, it } from 'vitest'
import { csvText } from '../../../../renderer/exports/csv/csv-text'
import { CSV_PRESETS, type CsvPreset, PRESET_DECLARATIONS } from '../../../../renderer/exports/csv/presets'
import { renderCsv } from '../../../../renderer/exports/csv/render-csv'
import { REGISTER_COLUMNS } from '../../../../shared/domain/report/register'
import { readCsv } from './read-csv'
import { sampleReport, withText } from './sample-report'

const report = sampleReport()
const { rows, titles } = report.register
const options = {
  fonts: () => Promise.reject(new Error('CSV needs no font')),
  pageSize: 'A4',
  createdAt: new Date('2026-11-21T00:00:00Z'),
} as const
const tableOf = async (csvPreset: CsvPreset, made = report) =>
  readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await renderCsv(made, { ...options, csvPreset })))

describe('the roadmap as CSV', () => {
  it('carries every column of every action, later ones without dates', async () => {
    const [head, ...lines] = await tableOf('plain')
    expect(head).toEqual(REGISTER_COLUMNS.map((column) => titles[column]))
    expect(lines).toHaveLength(rows.length)
    lines.forEach((line, at) => {
      const row = rows[at]
      const cell = (column: (typeof REGISTER_COLUMNS)[number]) => line[REGISTER_COLUMNS.indexOf(column)]
      expect([cell('number'), cell('title'), Number(cell('effortLikely'))]).toEqual([row?.number, row?.title, row?.effort.likely])
      expect(cell('start')).toBe(row?.start ?? '')
      if (row?.later === true) expect([cell('start'), cell('end'), cell('later')]).toEqual(['', '', 'yes'])
    })
  })

  it('gives Jira the fields of its importer: a summary, estimates in seconds, a column per label', async () => {
    const [head = [], ...lines] = await tableOf('jira')
    expect(head.slice(0, 6)).toEqual(['Summary', 'Issue Type', 'Description', 'Start date', 'Due date', 'Original Estimate'])
    expect(head.join('')).toMatch(/^[A-Za-z ]+$/)
    lines.forEach((line, at) => {
      expect(line).toHaveLength(head.length)
      expect([line[0], line[1], Number(line[5])]).toEqual([rows[at]?.title, 'Task', (rows[at]?.effort.likely ?? 0) * 28_800])
      expect(line.slice(6).every((label) => !label.includes(' '))).toBe(true)
      expect(line[2]).toContain(`Delivers: ${rows[at]?.deliverable}`)
    })
  })

  it('gives Azure DevOps the fields of a task, and a description in which nothing typed is HTML', async () => {
    const [head, ...lines] = await tableOf('azure-devops', withText(report, '<b>&'))
    expect(head).toEqual(['Work Item Type', 'Title', 'Description', 'Start Date', 'Finish Date', 'Original Estimate', 'Tags'])
    expect(Number(lines[0]?.[5])).toBe((rows[0]?.effort.likely ?? 0) * 8)
    for (const line of lines) expect(line[2]).toContain('Delivers: &lt;b>&amp;')
  })

  it.each(['jira', 'azure-devops'] as const)(
    'cuts a title too long for %s between two characters and tells it whole in the description',
    async (preset) => {
      const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
      const title = `${'x'.repeat(250)}${family}${family} last words`
      const [, line = []] = await tableOf(preset, {
        ...report,
        register: { ...report.register, rows: rows.map((row) => ({ ...row, title })) },
      })
      expect(line[preset === 'jira' ? 0 : 1]).toBe(`${'x'.repeat(250)}…`)
      expect(line[2]?.split(/\n|<br>/)[0]).toBe(title)
      const [, short = []] = await tableOf(preset)
      expect(short[2]).not.toContain(rows[0]?.title)
    },
  )

  it('keeps lines apart in a description of Azure DevOps, also those that somebody typed', async () => {
    const [, line = []] = await tableOf('azure-devops', withText(report, 'one\ntwo'))
    expect(line[2]).toMatch(/No\.: A01<br>.*<br>Delivers: one<br>two<br>Measured by: one<br>two/)
    expect(line[2]).not.toContain('\n')
  })

  it.each(CSV_PRESETS.filter((preset) => preset !== 'plain'))('says of every column what becomes of it in %s', (preset) => {
    const { asText, dropped } = PRESET_DECLARATIONS[preset]
    const fields = ['title', 'phase', 'start', 'end', 'effortLikely', 'gates', 'later']
    expect([...fields, ...asText, ...dropped].sort()).toEqual([...REGISTER_COLUMNS].sort())
  })

  it('is RFC 4180 with a byte order mark', async () => {
    const bytes = await renderCsv(report, options)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csvText([['a "b"', 'c,d', 'e\nf', null, 1.5]])).toBe('\ufeff"a ""b""","c,d","e\nf",,1.5\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1'])('makes %j text for every spreadsheet', (text) => {
    expect(readCsv(csvText([[text, -1]]))).toEqual([[`'${text}`, '-1']])
  })
})
