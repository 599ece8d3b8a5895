/** The reports that are made into PDFs: the longest sample, with one answer after the other changed, and as long as is asked for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureAgreement } from '../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../shared/domain/findings/derive-findings'
import type { Session } from '../../../shared/domain/interview/session'
import type { LevelNumber, Pack } from '../../../shared/domain/pack/pack'
import type { Block } from '../../../shared/domain/report/blocks'
import { composeReport } from '../../../shared/domain/report/compose-report'
import { type Report, SECTION_IDS, type Section } from '../../../shared/domain/report/report'
import { planRoadmap } from '../../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../../shared/domain/scoring/score-answers'
import { createTranslator } from '../../../shared/i18n/translate'

export interface Source {
  readonly pack: Pack
  readonly session: Session
}

export function readSource(root: string): Source {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'assets', path), 'utf8'))
  return { pack: read('packs/core/pack.en.json') as Pack, session: read('samples/service-desk-agent.session.json') as Session }
}

const translator = createTranslator()

/** @param change which agreed answer is one level lower or higher; 0 is the sample as it is */
export function fullReport({ pack, session: sample }: Source, change = 0): Report {
  const session = change === 0 ? sample : withChangedAnswer(sample, change)
  const scorecard = scoreAnswers(pack, session)
  const agreement = measureAgreement(pack, session)
  const findings = deriveFindings(pack, session, scorecard, agreement)
  const roadmap = planRoadmap(pack, session, scorecard, findings)
  const derived = { pack, session, scorecard, agreement, findings, roadmap }
  return composeReport({ ...derived, edition: 'full', sections: SECTION_IDS, privacy: 'named', translator, date: '2026-11-21' })
}

function withChangedAnswer(session: Session, change: number): Session {
  const levels = session.agreed.filter(({ answer }) => answer.state === 'level')
  const chosen = levels[change % levels.length]
  return {
    ...session,
    agreed: session.agreed.map((agreed) => {
      if (agreed !== chosen || agreed.answer.state !== 'level') return agreed
      const level = (agreed.answer.level === 0 ? 1 : agreed.answer.level - 1) as LevelNumber
      return { ...agreed, answer: { state: 'level', level } }
    }),
  }
}

/** The first sections of the report, then the same ones again under other names, until there are so many pages. */
export async function reportOfLength(report: Report, pages: number, count: (report: Report) => Promise<number>): Promise<Report> {
  const [cover, ...body] = report.sections
  if (cover === undefined || body.length === 0) return report
  const sections = [cover]
  let made = { ...report, sections }
  for (let at = 0; (await count(made)) < pages; at += 1) {
    const section = body[at % body.length]
    if (section === undefined) break
    made = { ...made, sections: [...made.sections, again(section, Math.floor(at / body.length))] }
  }
  return made
}

function again(section: Section, round: number): Section {
  if (round === 0) return section
  const blocks = section.blocks.map((block): Block => (block.kind === 'card' ? { ...block, anchor: `${block.anchor}-${round}` } : block))
  return { ...section, anchor: `${section.anchor}-${round}`, name: `${section.name} (${round + 1})`, blocks }
}
