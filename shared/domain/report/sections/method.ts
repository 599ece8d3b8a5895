/** How the verdict was worked out: evidence caps, the chain of rules with the values read, thresholds in force, limits. */

import { EVIDENCE_GRADES } from '../../interview/session'
import { THRESHOLD_NAMES } from '../../pack/pack'
import { thresholdTitle, writeThreshold } from '../../pack/threshold-words'
import { changedThresholds, packThreshold, thresholdsInForce } from '../../scoring/thresholds'
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, inWords, type ReportContext } from '../report-context'
import type { Run, TableRow } from '../rich-text'
import { ruleCondition, ruleReadings } from '../words/rule-words'
import { verdictTitle } from '../words/verdict-words'

const CAPS = { E0: 2, E1: 3, E2: 3, E3: 4 } as const

export function composeMethod(context: ReportContext): Section {
  const { t } = context
  return {
    anchor: anchorOf.section('method'),
    group: t('report.group.method'),
    name: t('report.method.name'),
    title: t('report.method.title'),
    opens: 'page',
    blocks: [
      {
        kind: 'columns',
        left: [{ kind: 'paragraph', style: 'read', text: t('report.method.left') }],
        right: [{ kind: 'paragraph', style: 'read', text: t('report.method.right') }],
      },
      { kind: 'heading', text: t('report.method.evidence') },
      evidenceTable(context),
      ...(context.judged ? [{ kind: 'heading', text: t('report.method.rules') } as const, ruleTable(context)] : []),
      { kind: 'heading', text: t('report.method.thresholds') },
      thresholdStamp(context),
      thresholdTable(context),
      {
        kind: 'rail',
        label: t('report.method.limits'),
        rule: 'hair',
        body: [{ kind: 'paragraph', style: 'read', text: limits(context) }],
      },
    ],
  }
}

function evidenceTable(context: ReportContext): Block {
  const { t, scorecard } = context
  const answered = [...scorecard.questions.values()].filter((question) => question.answered)
  return {
    kind: 'table',
    columns: [
      { id: 'grade', title: t('report.evidence.grade'), align: 'start', width: 44 },
      { id: 'meaning', title: t('report.method.meaning'), align: 'start' },
      { id: 'cap', title: t('report.method.cap'), align: 'end', width: 76 },
      { id: 'count', title: t('report.method.answersHere'), align: 'end', width: 76 },
    ],
    rows: EVIDENCE_GRADES.map((grade) => {
      const count = answered.filter((question) => question.evidence === grade).length
      return {
        cells: [
          { text: [{ text: grade, weight: 'strong' }] },
          { text: t(`report.evidence.meaning.${grade}`) },
          { text: String(CAPS[grade]), value: CAPS[grade] },
          { text: String(count), value: count },
        ],
      }
    }),
  }
}

function ruleTable(context: ReportContext): Block {
  const { t, scorecard, translator, index } = context
  return {
    kind: 'table',
    columns: [
      { id: 'number', title: '', align: 'start', width: 14 },
      { id: 'verdict', title: t('report.method.verdict'), align: 'start', width: 112 },
      { id: 'when', title: t('report.method.when'), align: 'start' },
      { id: 'read', title: t('report.method.read'), align: 'start', width: 172 },
    ],
    rows: scorecard.rules.map((rule): TableRow => {
      const decides = rule.outcome === 'decides'
      const read = ruleReadings(translator, index, rule).join('; ')
      const strong = (text: string): readonly Run[] => [{ text, weight: decides ? 'strong' : 'regular' }]
      return {
        cells: [
          { text: strong(String(rule.number)) },
          { text: strong(rule.number === 3 ? t('report.method.rescopeOrStop') : verdictTitle(translator, rule.verdict)) },
          { text: rule.number === 6 ? readyCondition(context) : ruleCondition(translator, rule) },
          {
            text:
              rule.outcome === 'not-reached'
                ? [{ text: t('report.method.notReached'), tone: 'quiet' }]
                : read === ''
                  ? strong(t('report.method.decides'))
                  : strong(read),
          },
        ],
      }
    }),
  }
}

/** Rule 6 asks for all of its conditions, the others for any of theirs. */
function readyCondition({ t, pack, session, translator }: ReportContext): string {
  const { readyLow, readyCoverage, readyTopic, readyBacked } = thresholdsInForce(pack, session)
  return t('report.method.readyWhen', {
    low: translator.number(readyLow, 1),
    coverage: translator.percent(readyCoverage),
    topic: translator.number(readyTopic, 1),
    backed: translator.percent(readyBacked),
  })
}

/** What each decides, and what it is called in a question bank, so that somebody else can work out the same. */
function thresholdTable(context: ReportContext): Block {
  const { t, pack, session, translator } = context
  const inForce = thresholdsInForce(pack, session)
  const changed = new Set(changedThresholds(pack, session))
  const rows = THRESHOLD_NAMES.map((name): TableRow => {
    const value = inForce[name]
    return {
      cells: [
        { text: thresholdTitle(translator, name) },
        { text: [{ text: name, tone: 'quiet' }] },
        { text: [{ text: writeThreshold(translator, name, value), weight: 'strong' }], value },
        changed.has(name)
          ? {
              text: [
                {
                  text: t('report.method.changed', { value: writeThreshold(translator, name, packThreshold(pack, name)) }),
                  weight: 'strong',
                },
              ],
            }
          : { text: t('report.method.same') },
      ],
    }
  })
  return {
    kind: 'table',
    columns: [
      { id: 'decides', title: t('report.method.thresholdDecides'), align: 'start' },
      { id: 'name', title: t('report.method.thresholdName'), align: 'start', width: 94 },
      { id: 'value', title: t('report.method.value'), align: 'end', width: 36 },
      { id: 'pack', title: t('report.method.pack'), align: 'end', width: 50 },
    ],
    rows,
  }
}

/** Says in a sentence what the table shows only in its last column. */
function thresholdStamp({ t, pack, session }: ReportContext): Block {
  const count = changedThresholds(pack, session).length
  return { kind: 'paragraph', style: 'read', text: t('report.method.stamp', { count }) }
}

function limits(context: ReportContext): string {
  const { t, people, findings, scorecard, session, pack } = context
  return [
    t('report.method.limitsText', { people: people.count, words: inWords(context, people.count) }),
    findings.missingVoices.length === 0
      ? ''
      : t('report.method.limitsVoices', { count: findings.missingVoices.length, words: inWords(context, findings.missingVoices.length) }),
    scorecard.indicative ? t('report.method.limitsIndicative') : '',
    context.judged && scorecard.weightSensitive ? t('report.method.limitsWeights') : '',
    t('report.method.limitsPack', {
      title: pack.title,
      version: pack.version,
      date: context.translator.date(session.session.date, 'long'),
    }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
