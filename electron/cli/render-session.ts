/** Session → report → files: the same two functions as in the app, with fonts read from disk. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CsvPreset } from '../../renderer/exports/csv/presets'
import { type Format, formatFile } from '../../renderer/exports/format'
import { measureAgreement } from '../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../shared/domain/findings/derive-findings'
import { countVotes } from '../../shared/domain/interview/count-votes'
import { type Report, SECTION_IDS } from '../../shared/domain/report/blocks'
import { composeReport } from '../../shared/domain/report/compose-report'
import { planRoadmap } from '../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../shared/domain/scoring/score-answers'
import type { CliIo } from './cli-io'
import type { CheckedSession } from './read-session'

export interface ExportChoice {
  readonly formats: readonly Format[]
  /** Whose fields a CSV file has. */
  readonly preset: CsvPreset
}

export interface RenderedFile {
  /** Without the dot. */
  readonly extension: string
  readonly bytes: Uint8Array
}

/** Every format of one report, in the order asked for. Nothing is written here, so a format that fails leaves no file behind. */
export async function renderSession(
  checked: CheckedSession,
  { formats, preset }: ExportChoice,
  io: CliIo,
): Promise<readonly RenderedFile[]> {
  const report = reportOf(checked, io)
  // Loaded here, because the other commands need no document library.
  const { renderReport } = await import('../../renderer/exports/render-report')
  const files: RenderedFile[] = []
  for (const format of formats) {
    const bytes = await renderReport(format, report, {
      fonts: (name) => readFile(join(io.assets, 'fonts', basename(name))),
      pageSize: 'A4',
      csvPreset: preset,
      createdAt: new Date(`${io.today}T00:00:00Z`),
    })
    files.push({ extension: formatFile(format).extension, bytes })
  }
  return files
}

function reportOf({ pack, session }: CheckedSession, io: CliIo): Report {
  const votes = countVotes(session)
  const scorecard = scoreAnswers(pack, session, votes)
  const agreement = measureAgreement(pack, session, votes)
  const findings = deriveFindings(pack, session, scorecard, agreement)
  const roadmap = planRoadmap(pack, session, scorecard, findings)
  return composeReport({
    ...{ pack, session, scorecard, agreement, findings, roadmap },
    edition: 'full',
    sections: SECTION_IDS,
    privacy: session.session.privacy ?? 'named',
    translator: io.translator,
    date: io.today,
  })
}
