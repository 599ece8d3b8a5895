/** One report, several formats: what is read back of the plan is the same in each. */
import { describe, expect, it } from 'vitest'
import { renderCsv } from '../../../../renderer/exports/csv/render-csv'
import { renderDocx } from '../../../../renderer/exports/docx/render-docx'
import { renderHtml } from '../../../../renderer/exports/html/render-html'
import { renderMarkdown } from '../../../../renderer/exports/markdown/render-markdown'
import { renderPptx } from '../../../../renderer/exports/pptx/render-pptx'
import { renderXlsx } from '../../../../renderer/exports/xlsx/render-xlsx'
import { REGISTER_COLUMNS, type RegisterColumn } from '../../../../shared/domain/report/register'
import { translatorIn } from '../../../../shared/i18n/every-language'
import { LANGUAGES } from '../../../../shared/i18n/languages'
import { corePack, sampleList, sampleSession } from '../../../support/core-pack'
import { derive, reportOf } from '../../shared/domain/report/report-builders'
import { readCsv } from './read-csv'
import { docxTables, readDocx } from './read-docx'
import { readPptx } from './read-pptx'
import { readXlsx } from './read-xlsx'

const options = { fonts: async () => new Uint8Array(1), pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z') } as const
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const column = (id: RegisterColumn): number => REGISTER_COLUMNS.indexOf(id)

/** Number → title, weeks, likely days of an action, as text. */
type Plan = Readonly<Record<string, readonly string[]>>

/** Weeks as documents say them, in either language. */
const SPAN = /^\d+( (to|bis) \d+)?$/

/** The plan's table: number, title, owner, days, weeks, date. */
const planOf = (rows: readonly (readonly string[])[]): Plan =>
  Object.fromEntries(
    rows
      .filter((cells) => cells.length === 6 && /^A\d\d$/.test(cells[0] ?? '') && SPAN.test(cells[4] ?? ''))
      .map(([number = '', title = '', , days = '', weeks = '']) => [
        number,
        [title, weeks.replace(/ (to|bis) /, '–'), days.replace(',', '.')],
      ]),
  )

const inMarkdown = (text: string): Plan =>
  planOf(
    text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) =>
        line
          .slice(2, -2)
          .split(' | ')
          .map((cell) => cell.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\*\*|\\/g, '')),
      ),
  )

const inHtml = (text: string): Plan =>
  planOf(
    [...text.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        cell
          .replace(/<[^>]*>/g, '')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&'),
      ),
    ),
  )

const weeksOf = (from: unknown, to: unknown): string => (from === to ? String(from) : `${from}–${to}`)

/** Names of the chart's series. */
const SERIES = { en: ['Counted', 'Claimed'], de: ['Anerkannt', 'Angegeben'] } as const

describe.each(sampleList().flatMap(({ file }) => LANGUAGES.map((language) => [file, language] as const)))('%s, %s', (file, language) => {
  const pack = corePack(language)
  const session = sampleSession(file)
  const report = reportOf(pack, session, { translator: translatorIn(language) })
  const { roadmap } = derive(pack, session)
  const expected: Plan = Object.fromEntries(
    report.register.rows
      .filter(({ later }) => !later)
      .map(({ number, id }) => {
        const planned = roadmap.actions.find((action) => action.id === id)
        const definition = roadmap.definitions.get(id)
        return [
          number,
          [definition?.title ?? '', weeksOf((planned?.startWeek ?? 0) + 1, planned?.endWeek), String(definition?.effort.likely)],
        ]
      }),
  )

  it('plans something, so that there is something to compare', () => {
    expect(Object.keys(expected)).not.toEqual([])
    expect(Object.keys(expected)).toHaveLength(roadmap.actions.length)
    for (const [number, values] of Object.entries(expected)) expect(values, number).not.toContain('')
  })

  it('has the same actions, weeks and effort in every format', async () => {
    expect(inMarkdown(textOf(await renderMarkdown(report, options)))).toEqual(expected)
    expect(inHtml(textOf(await renderHtml(report, options)))).toEqual(expected)
    expect(planOf(docxTables(readDocx(await renderDocx(report, options))).flat())).toEqual(expected)
    expect(planOf(readPptx(await renderPptx(report, options)).slides.flatMap((slide) => slide.rows))).toEqual(expected)
    const csv = readCsv(textOf(await renderCsv(report, options))).filter(
      (row) => /^A\d\d$/.test(row[0] ?? '') && row[column('startWeek')] !== '',
    )
    expect(
      Object.fromEntries(
        csv.map((row) => [
          row[0],
          [row[column('title')], weeksOf(row[column('startWeek')], row[column('endWeek')]), row[column('effortLikely')]],
        ]),
      ),
    ).toEqual(expected)
    const sheet = readXlsx(await renderXlsx(report, options)).find(({ name }) => name === report.register.words.name)
    const lines = (sheet?.cells ?? []).slice(1).filter((row) => row[column('startWeek')] !== undefined)
    expect(
      Object.fromEntries(
        lines.map((row) => [
          row[0]?.text,
          [
            row[column('title')]?.text,
            weeksOf(row[column('startWeek')]?.number, row[column('endWeek')]?.number),
            String(row[column('effortLikely')]?.number),
          ],
        ]),
      ),
    ).toEqual(expected)
  })

  it('has in the chart of the slides, and in the workbook behind it, the levels of the other formats', async () => {
    const block = report.sections.flatMap(({ blocks }) => blocks).find((one) => one.kind === 'ranges')
    const levels = (block?.rows ?? []).map(({ label, values }) => [label, values.counted, values.claimed])
    expect(levels.length).toBeGreaterThan(1)
    const [chart, ...others] = readPptx(await renderPptx(report, options)).charts
    expect(others).toEqual([])
    const [counted, claimed] = SERIES[language]
    expect(chart?.categories.map((label, at) => [label, chart.series[counted]?.[at], chart.series[claimed]?.[at]])).toEqual(levels)
    const rows = chart?.sheet?.cells ?? []
    expect(rows[0]?.map((cell) => cell?.text)).toEqual([block?.head, counted, claimed, block?.barLabel])
    expect(rows.slice(1).map(([label, ours, theirs]) => [label?.text, ours?.number, theirs?.number])).toEqual(levels)
    expect(rows.slice(1).map((cells) => cells[3]?.number)).toEqual(levels.map(() => 3))
    const lines = readXlsx(await renderXlsx(report, options)).flatMap(({ cells }) => cells)
    const inWorkbook = levels.map(([label]) => lines.find((cells) => cells[0]?.text === label && cells[1]?.text === label))
    expect(inWorkbook.map((cells) => [cells?.[0]?.text, cells?.[2]?.number, cells?.[3]?.number])).toEqual(levels)
  })
})
