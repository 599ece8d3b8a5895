/** One page: the verdict, what decided it, where the pilot stands and what follows. */
import { toNumber } from '../../../lib/rational'
import type { Purpose } from '../../interview/session'
import { shortQuestion } from '../../pack/index-pack'
import type { Verdict } from '../../scoring/scorecard'
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, capitalise, days, inSentence, inWords, nameInSentence, type ReportContext, score, wordsFor } from '../report-context'
import type { Mark } from '../rich-text'
import { describeReading, ruleTitle } from '../words/rule-words'
import { countGates, shortList, verdictReason, verdictTitle } from '../words/verdict-words'
import { dimensionRanges } from './dimension-ranges'
import { gateStrip } from './gate-strip'
import { earliestRelease } from './plan-words'
import { opinionOf } from './prose-rail'

export const VERDICT_MARK: Readonly<Record<Verdict, Mark>> = {
  're-scope': 'fail',
  'fix-first': 'fail',
  'not-enough-known': 'unverified',
  'ready-with-conditions': 'unverified',
  ready: 'pass',
}

export function composeSummary(context: ReportContext): Section {
  const { t, scorecard, index, translator } = context
  const reason = verdictReason(translator, index, scorecard, purposeOf(context))
  const stamps = [
    scorecard.indicative ? t('report.summary.indicative') : '',
    scorecard.weightSensitive ? t('report.summary.weightSensitive') : '',
  ]
  return {
    anchor: anchorOf.section('summary'),
    group: t('report.group.decision'),
    name: t('report.summary.name'),
    title: summaryTitle(context),
    opens: 'page',
    blocks: [
      {
        kind: 'statement',
        mark: VERDICT_MARK[scorecard.verdict],
        title: t('report.summary.verdict', { verdict: inSentence(verdictTitle(translator, scorecard.verdict)) }),
        stamp: stamps.filter((text) => text !== '').join(' ') || null,
        // The weakest dimensions have a line of their own on this page.
        text: [reason.lead, reason.rest].filter((text) => text !== '').join(' '),
        figures: figures(context),
      },
      {
        kind: 'heading',
        text: t('report.summary.dimensions', {
          count: scorecard.dimensions.length,
          words: capitalise(inWords(context, scorecard.dimensions.length)),
        }),
      },
      dimensionRanges(context),
      ...rails(context),
    ],
  }
}

export const purposeOf = ({ session }: ReportContext): Purpose => session.session.purpose ?? 'release'

/** The headline says what decides, in the words of this session. */
export function summaryTitle(context: ReportContext): string {
  const { t, scorecard } = context
  const { failed, unverified } = countGates(scorecard.gates)
  const prohibited = scorecard.rules[0]?.outcome === 'decides'
  return t(`report.summary.title.${prohibited ? 'prohibited' : scorecard.verdict}`, {
    purpose: purposeOf(context),
    failed: failed.length,
    failedWords: capitalise(inWords(context, failed.length)),
    unverified: unverified.length,
    unverifiedWords: inWords(context, unverified.length),
  })
}

function figures(context: ReportContext) {
  const { t, scorecard, roadmap, translator } = context
  const { passed, required } = countGates(scorecard.gates)
  const plan =
    roadmap.actions.length > 0
      ? { value: t('report.weeks', { count: roadmap.weeks }), label: t('report.summary.weeks') }
      : { value: scorecard.backed === null ? '–' : translator.percent(toNumber(scorecard.backed)), label: t('report.summary.backed') }
  return [
    { value: t('report.of', { part: passed.length, all: required }), label: t('report.summary.gates') },
    plan,
    { value: translator.percent(toNumber(scorecard.coverage)), label: t('report.summary.coverage') },
  ]
}

function rails(context: ReportContext): Block[] {
  const { t } = context
  const rail = (label: string, text: string, besideRanges = false): Block[] =>
    text === '' ? [] : [{ kind: 'rail', label, rule: 'hair', body: [{ kind: 'paragraph', style: 'read', text }], besideRanges }]
  return [
    ...rail(t('report.summary.why'), whySentence(context)),
    { kind: 'rail', label: t('report.gates.short'), rule: 'hair', body: [gateStrip(context)] },
    ...rail(t('report.summary.weakest'), weakestSentence(context), true),
    ...rail(t('report.summary.strongest'), strongestSentence(context), true),
    ...rail(t('report.summary.unbacked'), unbackedSentence(context), true),
    ...rail(t('report.summary.next'), nextSentence(context)),
    ...opinionOf(context),
  ]
}

/** The deciding rule with the values it read. */
export function whySentence({ t, scorecard, index, translator }: ReportContext): string {
  const rule = scorecard.rules.find(({ outcome }) => outcome === 'decides')
  if (rule === undefined) return ''
  const holding = rule.readings.filter(({ holds }) => holds)
  const readings = (rule.number === 6 ? rule.readings : holding).map((reading) => describeReading(translator, index, reading))
  return t('report.summary.rule', {
    number: rule.number,
    title: ruleTitle(translator, rule),
    readings: readings.join('; '),
    some: readings.length > 0,
  })
}

function weakestSentence(context: ReportContext): string {
  const { t, scorecard, index, translator } = context
  const names = scorecard.weakest.map((id) => {
    const found = scorecard.dimensions.find((dimension) => dimension.id === id)
    return `${index.dimensionTitles.get(id) ?? id} (${score(context, found?.index ?? null)})`
  })
  const topics = scorecard.dimensions
    .flatMap((dimension) => dimension.topics)
    .filter((topic) => topic.mean !== null)
    .sort((a, b) => toNumber(a.mean ?? ZERO) - toNumber(b.mean ?? ZERO))
    .slice(0, 2)
    .map((topic) => `${index.topics.get(topic.id)?.title ?? topic.id} (${score(context, topic.mean)})`)
  if (names.length === 0) return ''
  return t('report.summary.weakestText', {
    count: names.length,
    names: translator.list(names),
    topics: translator.list(topics),
    all: names.length === scorecard.dimensions.length,
  })
}
const ZERO = { n: 0n, d: 1n }

function strongestSentence({ t, findings, index, translator, scorecard }: ReportContext): string {
  const strengths = findings.findings.filter(({ kind }) => kind === 'strength')
  if (strengths.length === 0) return t('report.summary.noStrength')
  const ranked = [...strengths].sort(
    (a, b) => (scorecard.questions.get(b.ref)?.counted ?? 0) - (scorecard.questions.get(a.ref)?.counted ?? 0),
  )
  const names = ranked.map(({ ref }) => nameInSentence(translator, shortQuestion(index, ref)))
  return t('report.summary.strengthText', { count: names.length, names: shortList(translator, names, 4) })
}

function unbackedSentence(context: ReportContext): string {
  const { t, scorecard } = context
  const unbacked = [...scorecard.questions.values()].filter(
    (question) => question.claimed !== null && question.counted !== null && question.claimed >= 3 && question.counted < 3,
  )
  if (unbacked.length === 0) return ''
  return t('report.summary.unbackedText', { count: unbacked.length, words: capitalise(inWords(context, unbacked.length)) })
}

export function nextSentence(context: ReportContext): string {
  const { t, roadmap, findings, translator } = context
  const tasks = findings.tasks.length
  if (roadmap.actions.length === 0)
    return t('report.summary.nextNothing', { tasks, words: inWords(context, tasks), later: roadmap.later.length })
  const words = wordsFor(context, roadmap.actions.length, roadmap.weeks, tasks)
  return t('report.summary.nextText', {
    actions: roadmap.actions.length,
    words: capitalise(words(roadmap.actions.length)),
    weeks: roadmap.weeks,
    weekWords: words(roadmap.weeks),
    effort: days(context, toNumber(roadmap.effort)),
    tasks,
    taskWords: words(tasks),
    release: translator.date(earliestRelease(context), 'long'),
  })
}
