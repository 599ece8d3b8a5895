/** Names in other writings, in every format: as they were typed where the format carries them, told of where it does not. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Format } from '../../renderer/exports/format'
import { renderReport } from '../../renderer/exports/render-report'
import type { Report } from '../../shared/domain/report/report'
import { nodeFonts } from '../unit/renderer/exports/node-fonts'
import { sampleReport, withText } from '../unit/renderer/exports/sample-report'
import { folder } from './support/made'
import { convert, lacks, run, textOfPdf } from './support/programs'

const NAMES = 'Ελένη Παπαδοπούλου, Юрій Ґалаґан, Łukasz Żółć'
const CJK = '王小明 山田ひろし 김민준'

const reports = new Map<string, Report>()
function reportWith(text: string): Report {
  const report = reports.get(text) ?? withText(sampleReport(), text)
  reports.set(text, report)
  return report
}

async function make(format: Format, text: string): Promise<{ readonly path: string; readonly lost: readonly string[] }> {
  const path = join(folder, `names-${text.length}.${format}`)
  let lost: readonly string[] = []
  const onLost = (characters: readonly string[]): void => {
    lost = characters
  }
  const options = { fonts: nodeFonts, pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z'), onLost } as const
  await writeFile(path, await renderReport(format, reportWith(text), options))
  return { path, lost }
}
const flat = (text: string): string => text.replace(/\s+/g, '')

describe.skipIf(lacks('pdftotext'))('Poppler reads in a PDF', () => {
  it('Greek, Cyrillic and Polish names, from fonts inside the file', async () => {
    const { path, lost } = await make('pdf', NAMES)
    expect(flat(await textOfPdf(path))).toContain(flat(NAMES))
    const fonts = (await run('pdffonts', path)).split('\n').slice(2).join('\n')
    for (const script of ['greek', 'cyrillic', 'latin-ext']) expect(fonts).toMatch(new RegExp(`\\+\\S+-${script} .* yes yes yes `))
    expect(lost).toEqual([])
  })

  it('question marks for Chinese, Japanese and Korean names, and the maker tells which', async () => {
    const { path, lost } = await make('pdf', CJK)
    expect(flat(await textOfPdf(path))).toContain('??????????')
    expect([...lost].sort()).toEqual([...new Set(flat(CJK))].sort())
  })
})

describe.each(['docx', 'pptx', 'xlsx'] as const)('a .%s file', (kind) => {
  let path = ''
  beforeAll(async () => {
    const made = await make(kind, CJK)
    path = made.path
    expect(made.lost).toEqual([])
  })

  it.skipIf(lacks('soffice') || lacks('pdftotext'))('carries Chinese, Japanese and Korean names into LibreOffice', async () => {
    // To text where LibreOffice can: this machine need not have fonts for them.
    const [to, extension] =
      kind === 'docx'
        ? ['txt:Text (encoded):UTF8', 'txt']
        : kind === 'xlsx'
          ? ['csv:Text - txt - csv (StarCalc):44,34,76,1', 'csv']
          : ['fodp', 'fodp']
    const out = await convert([path], to)
    expect(flat(await readFile(join(out, `names-${CJK.length}.${extension}`), 'utf8'))).toContain(flat(CJK))
  })
})

it.each(['html', 'md', 'csv'] as const)('a .%s file carries Chinese, Japanese and Korean names as they are', async (kind) => {
  const { path, lost } = await make(kind, CJK)
  expect(flat(await readFile(path, 'utf8'))).toContain(flat(CJK))
  expect(lost).toEqual([])
})
