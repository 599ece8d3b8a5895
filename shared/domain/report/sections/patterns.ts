/** Known ways of failing that this session's own answers made appear, with what speaks for and against each. */
import type { FiredPattern, PatternReading } from '../../findings/findings'
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, capitalise, inWords, linkToAction, NOTHING, type ReportContext } from '../report-context'
import type { Fact, Run } from '../rich-text'
import { describePatternReading, firstActionsOf } from '../words/pattern-words'

export function composePatterns(context: ReportContext): Section {
  const { t, findings, index, pack } = context
  const headline = findings.patterns.filter((pattern) => pattern.headline)
  const further = findings.patterns.filter((pattern) => !pattern.headline)
  const fired = new Set(findings.patterns.map(({ id }) => id))
  const quiet = pack.patterns.filter(({ id }) => !fired.has(id)).map(({ title }) => title)
  const titled = (ids: readonly FiredPattern[]): string => ids.map(({ id }) => index.patterns.get(id)?.title ?? id).join('; ')
  return {
    anchor: anchorOf.section('patterns'),
    group: t('report.group.stops'),
    name: t('report.patterns.name'),
    title: t('report.patterns.title', { count: findings.patterns.length, words: capitalise(inWords(context, findings.patterns.length)) }),
    opens: 'room',
    blocks: [
      { kind: 'paragraph', style: 'lead', text: t('report.patterns.lead', { count: findings.patterns.length }) },
      ...headline.map((pattern) => patternRail(context, pattern)),
      ...(further.length === 0 ? [] : [textRail(t('report.patterns.further'), titled(further))]),
      ...(quiet.length === 0 ? [] : [textRail(t('report.patterns.quiet', { count: quiet.length }), quiet.join('; '))]),
      { kind: 'paragraph', style: 'small', text: t('report.patterns.warning') },
    ],
  }
}

const textRail = (label: string, text: string): Block => ({
  kind: 'rail',
  label,
  rule: 'hair',
  body: [{ kind: 'paragraph', style: 'small', text }],
})

function patternRail(context: ReportContext, fired: FiredPattern): Block {
  const { t, index } = context
  const pattern = index.patterns.get(fired.id)
  const rows: Fact[] = [
    { label: t('report.patterns.because'), text: readings(context, fired.triggers) },
    ...(fired.counterEvidence.length === 0
      ? []
      : [{ label: t('report.patterns.against'), text: readings(context, fired.counterEvidence) }]),
    {
      label: t('report.patterns.actions'),
      text: firstActions(context, pattern === undefined ? [] : firstActionsOf(pattern, context.roadmap)),
    },
  ]
  return {
    kind: 'rail',
    label: t(`report.patterns.${fired.kind}`),
    note: t('report.patterns.references', { count: pattern?.claims.length ?? 0 }),
    rule: 'ink',
    keep: true,
    body: [
      { kind: 'entry', title: pattern?.title ?? fired.id, text: pattern?.gist ?? '' },
      { kind: 'facts', rows },
    ],
  }
}

function firstActions(context: ReportContext, actionIds: readonly string[]): readonly Run[] | string {
  const { index, t, roadmap } = context
  const runs = actionIds.flatMap((id): Run[] => {
    const action = index.actions.get(id)
    if (action === undefined) return []
    const link = linkToAction(context, id)
    return [
      ...(roadmap.done.includes(id) ? [{ text: `${t('report.patterns.done')} `, tone: 'quiet' } as const] : []),
      ...(link === null ? [] : [{ text: `${link.text} `, to: link.to, tone: 'quiet' } as const]),
      { text: `${action.title}; ` },
    ]
  })
  const last = runs.at(-1)
  return last === undefined ? NOTHING : [...runs.slice(0, -1), { ...last, text: last.text.replace(/; $/, '') }]
}

const readings = (context: ReportContext, items: readonly PatternReading[]): string => {
  const texts = [...new Set(items.map((reading) => describePatternReading(context, reading)))]
  return texts.length === 0 ? NOTHING : capitalise(texts.join('; '))
}
