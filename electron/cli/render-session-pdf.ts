/** Session → report → PDF: the same two functions as in the app, with fonts read from disk. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { measureAgreement } from '../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../shared/domain/findings/derive-findings'
import { countVotes } from '../../shared/domain/interview/count-votes'
import { SECTION_IDS } from '../../shared/domain/report/blocks'
import { composeReport } from '../../shared/domain/report/compose-report'
import { planRoadmap } from '../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../shared/domain/scoring/score-answers'
import type { CliIo } from './cli-io'
import type { CheckedSession } from './read-session'

export async function renderSessionPdf({ pack, session }: CheckedSession, io: CliIo): Promise<Uint8Array> {
  const votes = countVotes(session)
  const scorecard = scoreAnswers(pack, session, votes)
  const agreement = measureAgreement(pack, session, votes)
  const findings = deriveFindings(pack, session, scorecard, agreement)
  const roadmap = planRoadmap(pack, session, scorecard, findings)
  const report = composeReport({
    ...{ pack, session, scorecard, agreement, findings, roadmap },
    edition: 'full',
    sections: SECTION_IDS,
    privacy: session.session.privacy ?? 'named',
    translator: io.translator,
    date: io.today,
  })
  // Loaded here, because the other commands need no document library.
  const { renderPdf } = await import('../../renderer/exports/pdf/render-pdf')
  return renderPdf(report, {
    fonts: (name) => readFile(join(io.assets, 'fonts', basename(name))),
    pageSize: 'A4',
    createdAt: new Date(`${io.today}T00:00:00Z`),
  })
}
