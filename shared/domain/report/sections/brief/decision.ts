/** Page 1 of the brief: what is asked, of whom, by when; what it leads to; what must be true first; what it costs; who starts. */
import { toNumber } from '../../../../lib/rational'
import { weekDate } from '../../../roadmap/plan-dates'
import type { Block } from '../../blocks'
import type { Section } from '../../report'
import { anchorOf, days, inSentence, inWords, type ReportContext, wordsFor } from '../../report-context'
import type { Fact } from '../../rich-text'
import { countGates, verdictTitle } from '../../words/verdict-words'
import { gateStrip } from '../gate-strip'
import { earliestRelease } from '../plan-words'
import { purposeOf, summaryTitle, VERDICT_MARK } from '../summary'
import { conditions, firstActions } from './brief-tables'
import { costBlock } from './costs'
import { masthead } from './masthead'

export function composeDecision(context: ReportContext): Section {
  const { t } = context
  return {
    anchor: anchorOf.section('decision'),
    group: t('report.group.decision'),
    name: t('report.brief.decision'),
    title: null,
    opens: 'page',
    blocks: [
      masthead(context, t('report.edition.brief')),
      headline(context),
      decisionAsked(context),
      releaseScope(context),
      conditions(context),
      costBlock(context),
      ...firstActions(context),
      nextDecision(context),
    ],
  }
}

function headline(context: ReportContext): Block {
  const { t, scorecard, translator } = context
  const { passed, required } = countGates(scorecard.gates)
  return {
    kind: 'headline',
    mark: VERDICT_MARK[scorecard.verdict],
    verdict: t('report.summary.verdict', { verdict: inSentence(verdictTitle(translator, scorecard.verdict)) }),
    title: summaryTitle(context),
    stamp: scorecard.indicative ? t('report.summary.indicative') : null,
    figure: { value: t('report.of', { part: passed.length, all: required }), label: t('report.summary.gates') },
    gates: gateStrip(context),
  }
}

function decisionAsked(context: ReportContext): Block {
  const { t, session, people, translator, planStart, roadmap } = context
  const { request } = session.session
  const chair = people.outsider(request?.chair)
  const facts: Fact[] = [
    {
      label: t('report.brief.from'),
      text: people.outsider(request?.from) ?? t('report.brief.notNamed'),
      detail: chair === null ? undefined : t('report.brief.chair', { name: chair }),
    },
    {
      label: t('report.brief.by'),
      text: request?.by === undefined ? t('report.brief.notSet') : translator.date(request.by, 'long'),
      detail: roadmap.actions.length === 0 ? undefined : t('report.brief.planStarts', { date: translator.date(planStart, 'long') }),
    },
  ]
  return {
    kind: 'rail',
    label: t('report.brief.asked'),
    rule: 'hair',
    body: [
      { kind: 'paragraph', style: 'lead', text: request?.ask?.trim() || askSentence(context) },
      { kind: 'keys', plain: true, items: facts },
    ],
  }
}

/** What the computed verdict asks for. */
export function askSentence(context: ReportContext): string {
  const { t, scorecard, roadmap, findings } = context
  const { failed, unverified } = countGates(scorecard.gates)
  const open = failed.length + unverified.length
  const words = wordsFor(context, roadmap.actions.length, roadmap.weeks, open, findings.tasks.length)
  return t(`report.brief.ask.${scorecard.verdict}`, {
    purpose: purposeOf(context),
    prohibited: scorecard.rules[0]?.outcome === 'decides',
    actions: roadmap.actions.length,
    actionWords: words(roadmap.actions.length),
    weeks: roadmap.weeks,
    weekWords: words(roadmap.weeks),
    days: days(context, toNumber(roadmap.effort)),
    open,
    openWords: words(open),
    tasks: findings.tasks.length,
    taskWords: words(findings.tasks.length),
  })
}

const SCOPE = ['users', 'volume', 'duration', 'stopsWhen'] as const

function releaseScope({ t, session }: ReportContext): Block {
  const { scope } = session.session
  const isAgreed = SCOPE.some((field) => (scope?.[field]?.trim() ?? '') !== '')
  return {
    kind: 'rail',
    label: t('report.brief.scope'),
    rule: 'hair',
    body: isAgreed
      ? [
          {
            kind: 'keys',
            plain: true,
            items: SCOPE.map((field) => ({
              label: t(`report.brief.scope.${field}`),
              text: scope?.[field]?.trim() || t('report.brief.open'),
            })),
          },
        ]
      : [{ kind: 'paragraph', style: 'read', text: t('report.brief.scopeOpen') }],
  }
}

function nextDecision(context: ReportContext): Block {
  const { t, session, translator, roadmap, planStart } = context
  const { request } = session.session
  const hasPlan = roadmap.actions.length > 0
  const when =
    request?.next !== undefined
      ? translator.date(request.next, 'long')
      : hasPlan
        ? t('report.brief.afterPlan', { date: translator.date(earliestRelease(context), 'long') })
        : t('report.brief.afterTasks')
  const plan = hasPlan
    ? t('report.brief.planEnds', {
        date: translator.date(earliestRelease(context), 'long'),
        known: roadmap.p80Weeks !== null,
        p80: roadmap.p80Weeks === null ? '' : translator.date(weekDate(planStart, roadmap.p80Weeks), 'long'),
      })
    : t('report.brief.noPlan', { words: inWords(context, context.findings.tasks.length), count: context.findings.tasks.length })
  return {
    kind: 'rail',
    label: t('report.brief.next'),
    rule: 'ink',
    close: true,
    body: [{ kind: 'paragraph', style: 'small', text: [{ text: when, weight: 'strong', tone: 'ink' }, { text: `\u2002${plan}` }] }],
  }
}
