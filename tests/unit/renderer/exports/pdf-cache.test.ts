import { describe, expect, it } from 'vitest'
import { createPdfCache } from '../../../../renderer/exports/pdf/pdf-cache'
import { renderPdf } from '../../../../renderer/exports/pdf/render-pdf'
import { EDITIONS, type Session } from '../../../../shared/domain/interview/session'
import type { LevelNumber } from '../../../../shared/domain/pack/pack'
import { corePack, sampleList, sampleSession } from '../../../support/core-pack'
import { reportOf } from '../../shared/domain/report/report-builders'
import { nodeFonts } from './node-fonts'
import { readPdf } from './read-pdf'

const options = { fonts: nodeFonts, pageSize: 'A4', createdAt: new Date('2026-11-21T00:00:00Z') } as const
const SLOW = 120_000
const CASES = sampleList().flatMap(({ file }) => EDITIONS.map((edition) => [file, edition] as const))

describe('a PDF made after another one with the same cache', () => {
  it.each(CASES)(
    'has the bytes it would have had without: %s, %s',
    async (file, edition) => {
      const cache = createPdfCache()
      const session = sampleSession(file)
      await renderPdf(reportOf(corePack(), session, { edition }), { ...options, cache })
      const report = reportOf(corePack(), withChangedAnswer(session), { edition })
      const [warm, cold] = [await renderPdf(report, { ...options, cache }), await renderPdf(report, options)]
      expect(Buffer.from(warm).equals(Buffer.from(cold))).toBe(true)
    },
    SLOW,
  )

  it(
    'embeds no letter of the earlier report',
    async () => {
      const cache = createPdfCache()
      const report = reportOf(corePack(), sampleSession('document-search.session.json'), { edition: 'brief' })
      await renderPdf({ ...report, footer: { left: 'Ξένια Łódź', centre: 'Щука' } }, { ...options, cache })
      const next = readPdf(await renderPdf(report, { ...options, cache }))
      expect(next.fonts.filter(({ name }) => !name.endsWith('-latin'))).toEqual([])
    },
    SLOW,
  )
})

/** The first agreed level, one step away. */
function withChangedAnswer(session: Session): Session {
  const at = session.agreed.findIndex(({ answer }) => answer.state === 'level')
  return {
    ...session,
    agreed: session.agreed.map((agreed, index) => {
      if (index !== at || agreed.answer.state !== 'level') return agreed
      const level = (agreed.answer.level === 0 ? 1 : agreed.answer.level - 1) as LevelNumber
      return { ...agreed, answer: { state: 'level', level } }
    }),
  }
}
