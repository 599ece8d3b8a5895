/** Word, PowerPoint and Excel files as LibreOffice lays them out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPptx } from '../unit/renderer/exports/read-pptx'
import { readXlsx } from '../unit/renderer/exports/read-xlsx'
import { DOCUMENTS, type Made, missingIn, NAMED, pathOf, wordsOf } from './support/made'
import { convert, lacks, run, textOfPdf } from './support/programs'

type Kind = 'docx' | 'pptx' | 'xlsx'

/** Pages that LibreOffice has to make at least; for slides exactly. */
const partsOf: Readonly<Record<Kind, (made: Made) => number>> = {
  docx: ({ report }) => report.sections.filter(({ opens }) => opens === 'page').length,
  pptx: ({ name }) => readPptx(readFileSync(pathOf(name, 'pptx'))).slides.length,
  xlsx: ({ name }) => readXlsx(readFileSync(pathOf(name, 'xlsx'))).length,
}

describe.skipIf(lacks('soffice') || lacks('pdftotext')).each(['docx', 'pptx', 'xlsx'] as const)(
  'LibreOffice (and Poppler) reads .%s',
  (kind) => {
    let out = ''
    beforeAll(async () => {
      out = await convert(
        DOCUMENTS.map(({ name }) => pathOf(name, kind)),
        'pdf',
      )
    }, 300_000)
    const fileOf = ({ name }: Made): string => join(out, `${name}.pdf`)

    it.each(NAMED)('all pages of %s', async (_, made) => {
      const pages = Number(/Pages: +(\d+)/.exec(await run('pdfinfo', fileOf(made)))?.[1])
      const parts = partsOf[kind](made)
      expect(parts).toBeGreaterThan(1)
      if (kind === 'pptx') expect(pages).toBe(parts)
      else expect(pages).toBeGreaterThanOrEqual(parts)
    })

    it.each(NAMED)('verdict, gates and actions of %s', async (_, made) => {
      expect(missingIn(await textOfPdf(fileOf(made)), wordsOf(made, kind))).toEqual([])
    })
  },
)
