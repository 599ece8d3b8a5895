import { describe, expect, it } from 'vitest'
import { layoutPdf } from '../../../../renderer/exports/pdf/render-pdf'
import type { PageSize } from '../../../../renderer/exports/pdf/theme'
import type { Session } from '../../../../shared/domain/interview/session'
import { translatorIn } from '../../../../shared/i18n/every-language'
import { LANGUAGES, type Language } from '../../../../shared/i18n/languages'
import { corePack, sampleSession } from '../../../support/core-pack'
import { reportOf } from '../../shared/domain/report/report-builders'
import { nodeFonts } from './node-fonts'

const SAMPLES = ['claims-triage', 'demand-forecast', 'document-search', 'service-desk-agent'] as const
const LONG = 'Rechtsschutzversicherungsgesellschaftenvertreterversammlung '

interface Texts {
  readonly ask: string
  readonly name: string
  readonly fact: string
  readonly risk: string
  readonly risks: number
  readonly opinion: string
}

/** Everything a facilitator can enter. */
const filled = (session: Session, { ask, name, fact, risk, risks, opinion }: Texts): Session => ({
  ...session,
  session: {
    ...session.session,
    request: { ask, from: name, chair: name, by: '2026-12-01', next: '2027-03-01' },
    scope: { users: fact, volume: fact, duration: fact, stopsWhen: fact },
    risks: Object.fromEntries(Array.from({ length: risks }, (_, at) => [`r${at}`, { text: risk, acceptedBy: name, until: '2027-06-30' }])),
  },
  prose: [{ id: 'opinion', section: 'opinion', text: opinion, by: 'Elena Marsh' }],
})

const AS_WRITTEN: Texts = {
  ask: 'Den Plan auf dieser Seite freigeben und den Assistenten im Pilotbetrieb lassen, bis die offenen Freigabekriterien erfüllt sind.',
  name: 'Lenkungsausschuss Schadenbearbeitung',
  fact: '38 Sachbearbeitende',
  risk: 'Ergebnisse nur für zwei von vier Kundengruppen verglichen',
  risks: 3,
  opinion: 'I agree with the computed verdict. The model is good, and the people who run claims know *exactly* what is missing.',
}
const TO_THE_BRIM: Texts = {
  ask: LONG.repeat(5),
  name: LONG,
  fact: LONG,
  risk: LONG.repeat(2),
  risks: 9,
  opinion: `${'I would rather wait. '.repeat(12)}\n\n- one\n- two`,
}

const NOT_APPROVED: Readonly<Record<Language, string>> = { en: 'Not approved', de: 'Nicht genehmigt' }

const briefPages = async (session: Session, pageSize: PageSize, language: Language) => {
  const report = reportOf(corePack(language), session, {
    edition: 'brief',
    sections: ['decision', 'behind'],
    translator: translatorIn(language),
  })
  const laid = await layoutPdf(report, { fonts: nodeFonts, pageSize })
  return laid.report
}

type Page = Awaited<ReturnType<typeof briefPages>>['pages'][number]
const wordsOn = (page: Page | undefined): readonly string[] =>
  page?.items.flatMap((item) => (item.kind === 'text' ? item.line.runs.map(({ text }) => text) : [])) ?? []

describe.each(LANGUAGES)('the brief on paper, %s', (language) => {
  for (const name of SAMPLES)
    for (const size of ['A4', 'Letter'] as const) {
      const session = sampleSession(`${name}.session.json`)

      it(`is two pages with a place to sign: ${name}, ${size}, as it is and with what people write`, async () => {
        for (const given of [session, filled(session, AS_WRITTEN)]) {
          const { pages } = await briefPages(given, size, language)
          expect(pages).toHaveLength(2)
          expect(wordsOn(pages[1])).toContain(NOT_APPROVED[language])
        }
      }, 60_000)

      it(`stays above the foot and loses no signature when it is filled to the brim: ${name}, ${size}`, async () => {
        const { pages, height } = await briefPages(filled(session, TO_THE_BRIM), size, language)
        expect(pages.length).toBeLessThanOrEqual(3)
        expect(wordsOn(pages.at(-1))).toContain(NOT_APPROVED[language])
        const lowest = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.baseline] : [])))
        expect(Math.max(...lowest)).toBeLessThanOrEqual(height - 28)
      }, 60_000)
    }
})
