import { describe, expect, it } from 'vitest'
import { layoutPdf } from '../../../../renderer/exports/pdf/render-pdf'
import type { PageSize } from '../../../../renderer/exports/pdf/theme'
import type { Session } from '../../../../shared/domain/interview/session'
import { corePack, sampleSession } from '../../../support/core-pack'
import { reportOf } from '../../shared/domain/report/report-builders'
import { nodeFonts } from './node-fonts'

const SAMPLES = ['claims-triage', 'demand-forecast', 'document-search', 'service-desk-agent'] as const
const LONG = 'Rechtsschutzversicherungsgesellschaftenvertreterversammlung '

/** Everything a facilitator can enter, each text as long as people write them. */
const filled = (session: Session): Session => ({
  ...session,
  session: {
    ...session.session,
    request: { ask: LONG.repeat(5), from: LONG, chair: LONG, by: '2026-12-01', next: '2027-03-01' },
    scope: { users: LONG, volume: LONG, duration: LONG, stopsWhen: LONG },
    risks: Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`r${at}`, { text: LONG.repeat(2), acceptedBy: LONG, until: '2027-06-30' }]),
    ),
  },
  prose: [{ id: 'opinion', section: 'opinion', text: `${'I would rather wait. '.repeat(12)}\n\n- one\n- two`, by: 'Elena Marsh' }],
})

const briefPages = async (session: Session, pageSize: PageSize) => {
  const report = reportOf(corePack(), session, { edition: 'brief', sections: ['decision', 'behind'] })
  const laid = await layoutPdf(report, { fonts: nodeFonts, pageSize })
  return laid.report
}

describe('the brief on paper', () => {
  for (const name of SAMPLES)
    for (const size of ['A4', 'Letter'] as const)
      it(`is two pages whose text stays above the foot: ${name}, ${size}, as it is and filled to the brim`, async () => {
        const session = sampleSession(`${name}.session.json`)
        for (const given of [session, filled(session)]) {
          const { pages, height } = await briefPages(given, size)
          expect(pages).toHaveLength(2)
          for (const { items } of pages) {
            const lowest = items.filter((item) => item.kind === 'text').map(({ baseline }) => baseline)
            // The foot itself is the lowest line.
            expect(Math.max(...lowest)).toBeLessThanOrEqual(height - 28)
          }
        }
      }, 60_000)
})
