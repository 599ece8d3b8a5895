/** Findings by kind, worst first; every kind says so when there is nothing of it. */
import type { QuestionAgreement } from '../../agreement/agreement'
import { MIN_SHOWN } from '../../agreement/share-votes'
import type { Finding, FindingKind } from '../../findings/findings'
import type { Block } from '../blocks'
import type { Section } from '../report'
import { actionNumbers, actionsFor, anchorOf, NOTHING, type ReportContext, score } from '../report-context'
import type { Column, TableRow } from '../rich-text'
import { agreedAnswer, firstSentences, gateName, levelText, questionName, whatDecided } from './answers'
import { taskOf, taskPerson } from './tasks'

export function composeFindings(context: ReportContext): Section {
  const { t, findings } = context
  const of = (kind: FindingKind): Finding[] => findings.findings.filter((finding) => finding.kind === kind)
  return {
    anchor: anchorOf.section('findings'),
    group: t('report.group.stops'),
    name: t('report.findings.name'),
    title: t('report.findings.title'),
    opens: 'page',
    blocks: [
      ...group(
        context,
        'blocker',
        of('blocker').map((finding) => blockerRow(context, finding)),
        blockerColumns(context),
      ),
      ...group(
        context,
        'weakness',
        of('weakness').map((finding) => weaknessRow(context, finding)),
        weaknessColumns(context),
      ),
      ...group(
        context,
        'unknown',
        of('unknown').map((finding) => unknownRow(context, finding)),
        unknownColumns(context),
      ),
      ...group(
        context,
        'disagreement',
        of('disagreement').map((finding) => disagreementRow(context, finding)),
        disagreementColumns(context),
      ),
      ...group(
        context,
        'strength',
        of('strength').map((finding) => strengthRow(context, finding)),
        strengthColumns(context),
      ),
    ],
  }
}

function group({ t }: ReportContext, kind: FindingKind, rows: readonly TableRow[], columns: readonly Column[]): Block[] {
  return [
    { kind: 'heading', text: t(`report.findings.${kind}`, { count: rows.length }) },
    rows.length === 0 ? { kind: 'paragraph', style: 'read', text: t(`report.findings.${kind}None`) } : { kind: 'table', columns, rows },
  ]
}

const column = (id: string, title: string, width?: number, align: 'start' | 'end' = 'start'): Column => ({ id, title, align, width })

const blockerColumns = ({ t }: ReportContext) => [
  column('gate', t('report.table.gate'), 34),
  column('what', t('report.gates.mustBe'), 150),
  column('why', t('report.findings.now')),
  column('action', t('report.findings.actions'), 70, 'end'),
]

function blockerRow(context: ReportContext, { ref }: Finding): TableRow {
  const gate = context.scorecard.gates.find(({ id }) => id === ref)
  return {
    cells: [
      { mark: undefined, text: [{ text: ref, tone: 'fail', weight: 'medium' }] },
      { text: [{ text: gateName(context, ref), weight: 'medium' }] },
      { text: gate === undefined ? NOTHING : levelText(context, gate.questionId) },
      { text: orNothing(actionNumbers(context, actionsFor(context, { gateId: ref }))) },
    ],
  }
}

const weaknessColumns = ({ t }: ReportContext) => [
  column('topic', t('report.table.topic'), 120),
  column('counted', t('report.table.counted'), 46, 'end'),
  column('claimed', t('report.table.claimed'), 58, 'end'),
  column('now', t('report.findings.now')),
  column('action', t('report.findings.actions'), 70, 'end'),
]

function weaknessRow(context: ReportContext, { ref }: Finding): TableRow {
  const { scorecard, index } = context
  const topic = scorecard.topics.get(ref)
  const questions = [...scorecard.questions.values()].filter((question) => question.topicId === ref && question.answered)
  const lowest = [...questions].sort((a, b) => (a.counted ?? 0) - (b.counted ?? 0))[0]
  const numbers = actionNumbers(context, [...new Set(questions.flatMap(({ questionId }) => actionsFor(context, { questionId })))])
  return {
    cells: [
      { text: [{ text: index.topics.get(ref)?.title ?? ref, weight: 'medium' }] },
      { text: [{ text: score(context, topic?.mean ?? null), weight: 'strong' }] },
      { text: score(context, topic?.claimed ?? null) },
      { text: lowest === undefined ? NOTHING : levelText(context, lowest.questionId) },
      { text: orNothing(numbers) },
    ],
  }
}

const unknownColumns = ({ t }: ReportContext) => [
  column('what', t('report.findings.what')),
  column('kind', t('report.tasks.kind'), 92),
  column('who', t('report.tasks.who'), 96),
  column('by', t('report.tasks.by'), 62, 'end'),
]

function unknownRow(context: ReportContext, finding: Finding): TableRow {
  const { t, translator } = context
  const task = taskOf(context, finding.ref)
  const open = [...context.scorecard.questions.values()].filter(({ applicable, answer }) => applicable && answer === null).length
  const name =
    finding.refKind === 'gate'
      ? `${finding.ref} ${gateName(context, finding.ref)}`
      : finding.refKind === 'single'
        ? t('report.findings.open', { count: open })
        : questionName(context, finding.ref)
  return {
    cells: [
      { text: [{ text: name, weight: 'medium' }] },
      { text: task === undefined ? NOTHING : t(`report.tasks.${task.kind}`) },
      { text: task === undefined ? NOTHING : taskPerson(context, task) },
      { text: task === undefined ? NOTHING : translator.date(task.due), value: task?.due ?? null },
    ],
  }
}

const disagreementColumns = ({ t }: ReportContext) => [
  column('what', t('report.findings.what'), 160),
  column('votes', t('report.findings.votes'), 130),
  column('how', t('report.findings.how')),
]

function disagreementRow(context: ReportContext, finding: Finding): TableRow {
  const { t, agreement, findings, index, translator, people } = context
  if (finding.refKind === 'single') {
    const topics = findings.missingVoices.map((id) => index.topics.get(id)?.title ?? id)
    return {
      cells: [
        { text: [{ text: t('report.findings.missing'), weight: 'medium' }] },
        { text: NOTHING },
        { text: t('report.findings.missingText', { count: topics.length, topics: translator.list(topics) }) },
      ],
    }
  }
  if (finding.refKind === 'topic') {
    const gap = agreement.groupGaps.get(finding.ref)
    const values = {
      gap: score(context, gap?.gap ?? null),
      high: t('report.people.group', { group: gap?.highGroup ?? '' }),
      low: t('report.people.group', { group: gap?.lowGroup ?? '' }),
    }
    return {
      cells: [
        { text: [{ text: index.topics.get(finding.ref)?.title ?? finding.ref, weight: 'medium' }] },
        { text: t('report.findings.gap', values) },
        { text: t('report.findings.gapText', values) },
      ],
    }
  }
  const votes = agreement.questions.find(({ questionId }) => questionId === finding.ref)
  const agreed = agreedAnswer(context, finding.ref)
  const label =
    votes === undefined || votes.label === 'too-few' || votes.label === 'agreed' || votes.label === 'minority'
      ? t('report.findings.disputed')
      : t(`report.agreement.${votes.label}`)
  const dissent = people.mode === 'anonymous' ? '' : (agreed?.dissent ?? '')
  const words = [dissent, agreed?.reason ?? ''].filter((text) => text !== '').join(' ')
  return {
    cells: [
      { text: [{ text: questionName(context, finding.ref), weight: 'medium' }] },
      { text: votes === undefined || votes.n === 0 || isPointing(context, votes) ? NOTHING : voteCounts(context, votes.counts) },
      { text: [{ text: label, weight: 'medium' }, { text: words === '' ? '' : ` ${firstSentences(words, 160)}` }] },
    ],
  }
}

/** Without names and seats, the votes of one or two people point at them. */
const isPointing = ({ people }: ReportContext, { n, unknownCount, notApplicableCount }: QuestionAgreement): boolean =>
  people.mode === 'anonymous' && n + unknownCount + notApplicableCount < MIN_SHOWN

/** "2 at 1, 3 at 3": counts only, which every privacy mode allows. */
const voteCounts = ({ t }: ReportContext, counts: readonly number[]): string =>
  counts.flatMap((count, level) => (count === 0 ? [] : [t('report.findings.votesAt', { count, level })])).join(', ')

const strengthColumns = ({ t }: ReportContext) => [
  column('what', t('report.findings.what'), 160),
  column('counted', t('report.table.counted'), 62, 'end'),
  column('grade', t('report.evidence.grade'), 78),
  column('shown', t('report.evidence.shown')),
]

function strengthRow(context: ReportContext, { ref }: Finding): TableRow {
  const { t, scorecard } = context
  const result = scorecard.questions.get(ref)
  const gate = scorecard.gates.find(({ questionId }) => questionId === ref)
  const shown =
    agreedAnswer(context, ref)?.evidenceRef?.title ?? (gate === undefined ? levelText(context, ref) : whatDecided(context, gate))
  return {
    cells: [
      { text: [{ text: questionName(context, ref), weight: 'medium' }] },
      { text: [{ text: String(result?.counted ?? NOTHING), weight: 'strong' }], value: result?.counted ?? null },
      {
        text:
          result === undefined
            ? NOTHING
            : [{ text: result.evidence, weight: 'strong' }, { text: ` ${t(`report.evidence.short.${result.evidence}`)}` }],
      },
      { text: shown },
    ],
  }
}

const orNothing = <T>(runs: readonly T[]): readonly T[] | string => (runs.length === 0 ? NOTHING : runs)
