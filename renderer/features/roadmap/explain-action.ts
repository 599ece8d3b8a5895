/** The chain that answers "why is this here?": answer → gap → finding → action → place. Every step says something, whoever put the action there. */
import { gateTitle, type PackIndex, scoredTitle, shortQuestion } from '../../../shared/domain/pack/index-pack'
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import { firstWeekFrom } from '../../../shared/domain/roadmap/plan-dates'
import type { PlannedAction } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'
import { toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'
import { titleOf } from './plan-labels'

/** One line; with a target it leads there. */
export interface ChainLine {
  readonly text: string
  readonly to?: { readonly kind: 'question' | 'action'; readonly id: string } | { readonly kind: 'results' } | undefined
}

export interface ChainStep {
  readonly kind: 'answer' | 'gap' | 'finding' | 'action' | 'place'
  readonly lines: readonly ChainLine[]
}

export interface ExplainInput {
  readonly translator: Translator
  readonly index: PackIndex
  readonly derived: Derived
  readonly action: PlannedAction
  readonly definition: PlanAction
}

export function explainAction(input: ExplainInput): readonly ChainStep[] {
  const steps: readonly ChainStep[] = [
    { kind: 'answer', lines: answerLines(input) },
    { kind: 'gap', lines: gapLines(input) },
    { kind: 'finding', lines: findingLines(input) },
    { kind: 'action', lines: actionLines(input) },
    { kind: 'place', lines: placeLines(input) },
  ]
  return steps.filter(({ lines }) => lines.length > 0)
}

function answerLines({ translator: { t }, index, derived, action, definition }: ExplainInput): readonly ChainLine[] {
  if (action.because.length === 0) return [{ text: t(definition.own ? 'roadmap.chain.no-answer-own' : 'roadmap.chain.no-answer') }]
  return action.because.map(({ questionId }) => {
    const { answer = null, claimed = null } = derived.scorecard.questions.get(questionId) ?? {}
    const question = shortQuestion(index, questionId)
    const text =
      answer?.state === 'unknown' ? t('roadmap.chain.unknown', { question }) : t('roadmap.chain.level', { question, level: claimed ?? 0 })
    return { text, to: { kind: 'question', id: questionId } }
  })
}

function gapLines({ translator: { t, number }, action }: ExplainInput): readonly ChainLine[] {
  if (action.because.length === 0) return []
  const worst = Math.max(...action.because.map(({ gap }) => toNumber(gap)))
  return [{ text: t('roadmap.chain.below', { gap: number(worst, worst % 1 === 0 ? 0 : 1), plural: worst }) }]
}

function findingLines(input: ExplainInput): readonly ChainLine[] {
  const { translator, index, derived, action, definition } = input
  const { t, list } = translator
  const gates = derived.scorecard.gates
    .filter(({ id, state }) => definition.closes.includes(id) && (state === 'fail' || state === 'unverified'))
    .map(({ id, state, questionId }): ChainLine => {
      return { text: t('roadmap.chain.gate', { id, title: gateTitle(index, id), state }), to: { kind: 'question', id: questionId } }
    })
  const patterns = derived.findings.patterns
    .filter(({ id }) => index.patterns.get(id)?.actions.includes(action.id))
    .map(({ id }) => index.patterns.get(id)?.title ?? id)
  const part: readonly ChainLine[] =
    patterns.length === 0 ? [] : [{ text: t('roadmap.chain.pattern', { patterns: list(patterns.slice(0, 2)) }), to: { kind: 'results' } }]
  return [...gates, ...reasonLines(input, gates.length > 0), ...part]
}

function reasonLines(input: ExplainInput, hasGate: boolean): readonly ChainLine[] {
  const { translator, index, derived, action, definition } = input
  const { t } = translator
  switch (action.reason) {
    case 'weak-topic':
      return hasGate ? [] : [{ text: t('roadmap.chain.weak', { topic: scoredTitle(index, topicOf(index, action, definition)) }) }]
    case 'prerequisite': {
      const needing = derived.roadmap.actions.filter(({ after }) => after.includes(action.id)).map(({ id }) => id)
      return [{ text: t('roadmap.chain.prerequisite') }, ...actionLinks(derived, needing)]
    }
    case 'added':
      return [{ text: t(definition.own ? 'roadmap.chain.own' : 'roadmap.chain.pulled') }]
    case 'closes-gate':
      return []
  }
}

const topicOf = (index: PackIndex, action: PlannedAction, definition: PlanAction): string =>
  index.questions.get(action.because[0]?.questionId ?? '')?.topic.id ?? definition.topic

function actionLines({ translator: { t, list }, definition }: ExplainInput): readonly ChainLine[] {
  const { title, generated, edited } = definition
  const words = edited.filter((field) => field !== 'ownerStatus').map((field) => t('roadmap.field', { field }))
  return [
    { text: title },
    ...(title === generated.title ? [] : [{ text: t('roadmap.chain.was-called', { title: generated.title }) }]),
    ...(words.length === 0 ? [] : [{ text: t('roadmap.chain.edited', { fields: list(words) }) }]),
  ]
}

function placeLines(input: ExplainInput): readonly ChainLine[] {
  const { translator, derived, action } = input
  const { t } = translator
  const named = (key: 'roadmap.chain.after' | 'roadmap.chain.moved' | 'roadmap.chain.without', ids: readonly string[]) =>
    ids.length === 0 ? [] : [{ text: t(key) }, ...actionLinks(derived, ids)]
  const cut = derived.roadmap.cutLinks.filter(({ actionId }) => actionId === action.id).map(({ prerequisiteId }) => prerequisiteId)
  return [
    {
      text: t('roadmap.chain.weeks', {
        first: action.startWeek + 1,
        last: action.endWeek,
        one: action.endWeek - action.startWeek === 1,
      }),
    },
    ...teamMoves(input),
    ...named('roadmap.chain.after', action.after),
    ...named('roadmap.chain.moved', action.movedBy ?? []),
    ...named('roadmap.chain.without', cut),
    { text: action.critical ? t('roadmap.chain.critical') : t('roadmap.chain.float', { weeks: action.float }) },
  ]
}

/** What the team's own hand has to do with the place. */
function teamMoves({ translator: { t, date }, derived, action, definition }: ExplainInput): readonly ChainLine[] {
  const { notBefore, order } = definition
  const ordered = order === null ? [] : [{ text: t('roadmap.chain.ordered') }]
  if (notBefore === null) return ordered
  const week = firstWeekFrom(derived.session.session, notBefore)
  const isHere = week === action.startWeek
  return [{ text: t('roadmap.chain.not-before', { week: week + 1, here: isHere, date: date(notBefore, 'long') }) }, ...ordered]
}

/** Only planned actions can be opened. */
function actionLinks({ roadmap }: Derived, ids: readonly string[]): readonly ChainLine[] {
  const planned = new Set(roadmap.actions.map(({ id }) => id))
  return ids.map((id) => ({
    text: titleOf(roadmap, id),
    to: planned.has(id) ? { kind: 'action', id } : undefined,
  }))
}
