/** One dimension: its topics against the bar, what was answered, what was shown, what was noted. */
import { compare, subtract, toNumber } from '../../../lib/rational'
import type { DimensionScore, GateResult, QuestionResult, TopicScore } from '../../scoring/scorecard'
import type { Block } from '../blocks'
import type { RangeRow } from '../chart-blocks'
import type { Section } from '../report'
import { actionNumbers, actionsFor, anchorOf, inSentence, NOTHING, numeric, type ReportContext, score } from '../report-context'
import type { Cell, TableRow } from '../rich-text'
import { gateStateTitle } from '../words/verdict-words'
import { claimedText, countedText, isAsked, questionName, whatTheTeamSaid } from './answers'
import { countAnswers, legendOf, rangeAlt, rangeValues } from './dimension-ranges'
import { evidenceRows } from './evidence-rows'
import { notesOn } from './notes'
import { proseOf } from './prose-rail'

export function composeDimension(context: ReportContext, dimension: DimensionScore): Section {
  const { t, index, scorecard } = context
  const title = index.dimensionTitles.get(dimension.id) ?? dimension.id
  const asked = [...scorecard.questions.values()].filter((question) => question.dimensionId === dimension.id && isAsked(question))
  const evidence = evidenceRows(
    context,
    asked.map(({ questionId }) => questionId),
  )
  return {
    anchor: anchorOf.dimension(dimension.id),
    group: t('report.group.where'),
    name: title,
    title,
    opens: 'room',
    blocks: [
      { kind: 'paragraph', style: 'lead', text: dimensionLead(context, dimension, title) },
      topicRanges(context, dimension, title),
      { kind: 'heading', text: t('report.dimension.answers') },
      answersTable(context, asked),
      ...(evidence.length === 0
        ? [
            { kind: 'heading', text: t('report.evidence.title') } as const,
            { kind: 'paragraph', style: 'read', text: t('report.evidence.none') } as const,
          ]
        : [{ kind: 'heading', text: t('report.evidence.title') } as const, evidenceTable(context, evidence)]),
      ...notesOn(context, new Set(asked.map(({ questionId }) => questionId))),
      ...proseOf(context, dimension.id),
    ],
  }
}

/** One or two sentences from the scores: the ends of the dimension, and the gap between said and shown. */
export function dimensionLead(context: ReportContext, dimension: DimensionScore, title: string): string {
  const { t, index } = context
  const scored = dimension.topics.filter((topic): topic is TopicScore & { mean: NonNullable<TopicScore['mean']> } => topic.mean !== null)
  const [first] = scored
  if (first === undefined || dimension.index === null) return t('report.dimension.lead.nothing', { title })
  const sorted = [...scored].sort((a, b) => compare(a.mean, b.mean))
  const lowest = sorted[0] ?? first
  const highest = sorted.at(-1) ?? first
  const name = ({ id }: TopicScore): string => index.topics.get(id)?.title ?? id
  const gap = dimension.claimed === null ? 0 : toNumber(subtract(dimension.claimed, dimension.index))
  const kind =
    toNumber(lowest.mean) >= 3
      ? 'allAtBar'
      : scored.length === 1 || compare(lowest.mean, highest.mean) === 0
        ? 'even'
        : toNumber(highest.mean) >= 3
          ? 'split'
          : 'allBelow'
  const sentence = t(`report.dimension.lead.${kind}`, {
    title,
    lowest: name(lowest),
    low: score(context, lowest.mean),
    highest: name(highest),
    high: score(context, highest.mean),
  })
  const { answered, applicable } = countAnswers(dimension)
  const second =
    applicable > answered
      ? t('report.dimension.lead.open', { count: applicable - answered })
      : gap >= 0.25
        ? t('report.dimension.lead.gap', { claimed: score(context, dimension.claimed), counted: score(context, dimension.index) })
        : ''
  return second === '' ? sentence : `${sentence} ${second}`
}

function topicRanges(context: ReportContext, dimension: DimensionScore, title: string): Block {
  const { t, index, scorecard } = context
  const { answered, applicable } = countAnswers(dimension)
  const rows = dimension.topics
    .filter((topic) => topic.applicableCount > 0)
    .map((topic): RangeRow => {
      const label = index.topics.get(topic.id)?.title ?? topic.id
      const gate = scorecard.gates.find(({ topicId }) => topicId === topic.id)
      return {
        label,
        values: rangeValues(topic, topic.mean),
        alt: rangeAlt(context, label, topic, topic.mean),
        cells: [
          { text: [{ text: score(context, topic.mean), weight: 'strong' }], value: numeric(topic.mean) },
          { text: score(context, topic.claimed), value: numeric(topic.claimed) },
          gateCell(context, gate),
        ],
      }
    })
  return {
    kind: 'ranges',
    size: 'row',
    head: t('report.table.topic'),
    barLabel: t('report.bar'),
    columns: [
      { id: 'counted', title: t('report.table.counted'), align: 'end', width: 50 },
      { id: 'claimed', title: t('report.table.claimed'), align: 'end', width: 62 },
      { id: 'gate', title: t('report.table.gate'), align: 'start', width: 108 },
    ],
    rows: [
      ...rows,
      {
        label: title,
        strong: true,
        values: rangeValues(dimension, dimension.index),
        alt: rangeAlt(context, title, dimension, dimension.index),
        cells: [
          { text: score(context, dimension.index), value: numeric(dimension.index) },
          { text: score(context, dimension.claimed), value: numeric(dimension.claimed) },
          { text: [{ text: t('report.dimension.answered', { part: answered, all: applicable }), weight: 'regular', tone: 'quiet' }] },
        ],
      },
    ],
    legend: legendOf(context),
  }
}

const TONE = { pass: 'pass', fail: 'fail', unverified: 'open', 'not-required': 'none' } as const

export function gateCell({ translator }: ReportContext, gate: GateResult | undefined): Cell {
  if (gate === undefined) return { text: '' }
  const word = inSentence(gateStateTitle(translator, gate.state))
  return { mark: gate.state, value: gate.state, text: [{ text: `${gate.id} ` }, { text: word, weight: 'medium', tone: TONE[gate.state] }] }
}

function answersTable(context: ReportContext, asked: readonly QuestionResult[]): Block {
  const { t, scorecard } = context
  const rows = asked.map((question): TableRow => {
    const gate = scorecard.gates.find(({ questionId }) => questionId === question.questionId)
    const numbers = actionNumbers(context, actionsFor(context, { questionId: question.questionId }))
    return {
      cells: [
        { text: gate?.id ?? '' },
        { text: questionName(context, question.questionId) },
        { text: [{ text: countedText(question), weight: 'strong' }], value: question.counted },
        { text: claimedText(question), value: question.claimed },
        { text: whatTheTeamSaid(context, question) },
        { text: numbers.length === 0 ? NOTHING : numbers },
      ],
    }
  })
  return {
    kind: 'table',
    columns: [
      { id: 'gate', title: t('report.table.gate'), align: 'start', width: 32 },
      { id: 'question', title: t('report.table.question'), align: 'start', width: 108 },
      { id: 'counted', title: t('report.table.counted'), align: 'end', width: 52 },
      { id: 'claimed', title: t('report.table.claimed'), align: 'end', width: 58 },
      { id: 'said', title: t('report.dimension.said'), align: 'start' },
      { id: 'actions', title: t('report.dimension.leadsTo'), align: 'end', width: 50 },
    ],
    rows,
  }
}

function evidenceTable({ t }: ReportContext, rows: readonly TableRow[]): Block {
  return {
    kind: 'table',
    columns: [
      { id: 'grade', title: t('report.evidence.grade'), align: 'start', width: 78 },
      { id: 'shown', title: t('report.evidence.shown'), align: 'start' },
      { id: 'place', title: t('report.evidence.place'), align: 'start', width: 132 },
      { id: 'seen', title: t('report.evidence.seenBy'), align: 'end', width: 92 },
    ],
    rows,
  }
}
