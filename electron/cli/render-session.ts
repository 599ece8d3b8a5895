/** Session → report → files: the same two functions as in the app, with fonts read from disk. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CsvPreset } from '../../renderer/exports/csv/presets'
import { type Format, formatFile } from '../../renderer/exports/format'
import { measureAgreement } from '../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../shared/domain/findings/derive-findings'
import { countVotes } from '../../shared/domain/interview/count-votes'
import { isVerdictShown } from '../../shared/domain/interview/interview-progress'
import type { Edition } from '../../shared/domain/interview/session'
import type { Branding } from '../../shared/domain/report/branding'
import { composeReport, printableSections } from '../../shared/domain/report/compose-report'
import type { Report } from '../../shared/domain/report/report'
import { planRoadmap } from '../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../shared/domain/scoring/score-answers'
import type { CliIo } from './cli-io'
import type { CheckedSession } from './read-session'

export interface ExportChoice {
  readonly formats: readonly Format[]
  readonly editions: readonly Edition[]
  /** Whose fields a CSV file has. */
  readonly preset: CsvPreset
  readonly branding: Branding
}

export interface RenderedFile {
  readonly edition: Edition
  /** Without the dot. */
  readonly extension: string
  readonly bytes: Uint8Array
  /** Characters that stand in it as something else. */
  readonly lost: readonly string[]
}

/** Every edition in every format, in the order asked for. Nothing is written here, so a format that fails leaves no file behind. */
export async function renderSession(checked: CheckedSession, choice: ExportChoice, io: CliIo): Promise<readonly RenderedFile[]> {
  const reportIn = reportsOf(checked, choice.branding, io)
  // Loaded here, because the other commands need no document library.
  const { renderReport } = await import('../../renderer/exports/render-report')
  const files: RenderedFile[] = []
  for (const edition of choice.editions) {
    const report = reportIn(edition)
    for (const format of choice.formats) {
      let lost: readonly string[] = []
      const bytes = await renderReport(format, report, {
        fonts: (name) => readFile(join(io.assets, 'fonts', basename(name))),
        pageSize: 'A4',
        csvPreset: choice.preset,
        createdAt: new Date(`${io.today}T00:00:00Z`),
        onLost: (characters) => {
          lost = characters
        },
      })
      files.push({ edition, extension: formatFile(format).extension, bytes, lost })
    }
  }
  return files
}

/** The arithmetic is done once for all editions. */
export function reportsOf({ pack, session }: CheckedSession, branding: Branding, io: CliIo): (edition: Edition) => Report {
  const votes = countVotes(session)
  const scorecard = scoreAnswers(pack, session, votes)
  const agreement = measureAgreement(pack, session, votes)
  const findings = deriveFindings(pack, session, scorecard, agreement)
  const roadmap = planRoadmap(pack, session, scorecard, findings)
  const judged = isVerdictShown(pack, session)
  return (edition) =>
    composeReport({
      ...{ pack, session, scorecard, agreement, findings, roadmap, edition, branding },
      sections: printableSections(judged, edition),
      privacy: session.session.privacy ?? 'named',
      translator: io.translator,
      date: io.today,
    })
}
