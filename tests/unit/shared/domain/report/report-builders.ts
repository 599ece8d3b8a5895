/** Reports of sessions, for tests: everything derived the way the app does it. */
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../../../shared/domain/findings/derive-findings'
import type { Session } from '../../../../../shared/domain/interview/session'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import type { Block } from '../../../../../shared/domain/report/blocks'
import { composeReport } from '../../../../../shared/domain/report/compose-report'
import { type Report, SECTION_IDS, type Section } from '../../../../../shared/domain/report/report'
import type { ReportInput } from '../../../../../shared/domain/report/report-context'
import { plainText, type RichText } from '../../../../../shared/domain/report/rich-text'
import { planRoadmap } from '../../../../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { createTranslator } from '../../../../../shared/i18n/translate'

export function derive(pack: Pack, session: Session) {
  const scorecard = scoreAnswers(pack, session)
  const agreement = measureAgreement(pack, session)
  const findings = deriveFindings(pack, session, scorecard, agreement)
  return { pack, session, scorecard, agreement, findings, roadmap: planRoadmap(pack, session, scorecard, findings) }
}

export const reportOf = (pack: Pack, session: Session, more: Partial<ReportInput> = {}): Report =>
  composeReport({
    ...derive(pack, session),
    edition: 'full',
    sections: SECTION_IDS,
    privacy: session.session.privacy ?? 'named',
    translator: createTranslator(),
    date: '2026-11-21',
    ...more,
  })

export const sectionOf = (report: Report, anchor: string): Section => {
  const section = report.sections.find((candidate) => candidate.anchor === anchor)
  if (section === undefined) throw new Error(`no section ${anchor}`)
  return section
}

export const anchorsOf = (report: Report): string[] => report.sections.map(({ anchor }) => anchor)

/** Every word of the report, one text per line: what a reader could see. */
export function allText(value: Report | Section | readonly Block[]): string {
  const texts: string[] = []
  const visit = (part: unknown, key: string): void => {
    if (typeof part === 'string') {
      if (!NOT_READ.has(key)) texts.push(part)
    } else if (Array.isArray(part)) {
      if (
        part.every(
          (run) =>
            typeof run === 'object' &&
            run !== null &&
            'text' in run &&
            typeof run.text === 'string' &&
            !('cells' in run) &&
            !('label' in run),
        )
      )
        texts.push(plainText(part as RichText))
      for (const item of part) visit(item, key)
    } else if (typeof part === 'object' && part !== null) for (const [name, inner] of Object.entries(part)) visit(inner, name)
  }
  visit(value, '')
  return texts.join('\n')
}
const NOT_READ = new Set([
  'kind',
  'anchor',
  'to',
  'style',
  'rule',
  'align',
  'id',
  'mark',
  'state',
  'weight',
  'tone',
  'opens',
  'size',
  'phase',
  'planStart',
  'after',
])

export const blocksOf = <K extends Block['kind']>(section: Section, kind: K): Extract<Block, { kind: K }>[] =>
  flatten(section.blocks).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)

const flatten = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [
    block,
    ...(block.kind === 'rail' ? flatten(block.body) : []),
    ...(block.kind === 'columns' ? flatten([...block.left, ...block.right]) : []),
  ])
