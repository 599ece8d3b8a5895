/** The chain that answers "why is this here?": answer → gap → finding → action → place. */
import { gateTitle, type PackIndex, scoredTitle, shortQuestion } from '../../../shared/domain/pack/index-pack'
import type { PlannedAction } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'
import { toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'

export interface ChainStep {
  readonly kind: 'answer' | 'gap' | 'finding' | 'action' | 'place'
  readonly text: string
  /** Questions the step leads to, with one line each. */
  readonly questionIds: readonly string[]
  readonly lines: readonly string[]
}

interface ExplainInput {
  readonly translator: Translator
  readonly index: PackIndex
  readonly derived: Derived
  readonly action: PlannedAction
}

export function explainAction(input: ExplainInput): readonly ChainStep[] {
  const { translator, index, derived, action } = input
  const { t } = translator
  const step = (kind: ChainStep['kind'], text: string): ChainStep => ({ kind, text, questionIds: [], lines: [] })
  const title = index.actions.get(action.id)?.title ?? action.id
  const gaps = action.because.map(({ gap }) => toNumber(gap))
  const worst = Math.max(0, ...gaps)
  const answers: ChainStep = {
    kind: 'answer',
    text: t('roadmap.chain.no-answer'),
    questionIds: action.because.map(({ questionId }) => questionId),
    lines: action.because.map(({ questionId }) => {
      const { answer = null, claimed = null } = derived.scorecard.questions.get(questionId) ?? {}
      const question = shortQuestion(index, questionId)
      return answer?.state === 'unknown'
        ? t('roadmap.chain.unknown', { question })
        : t('roadmap.chain.level', { question, level: claimed ?? 0 })
    }),
  }
  return [
    answers,
    ...(gaps.length === 0
      ? []
      : [step('gap', t('roadmap.chain.below', { gap: translator.number(worst, worst % 1 === 0 ? 0 : 1), plural: worst }))]),
    step('finding', findingOf(input)),
    step('action', title),
    step('place', placeOf(input)),
  ]
}

function findingOf({ translator: { t, list }, index, derived, action }: ExplainInput): string {
  const definition = index.actions.get(action.id)
  const gates = derived.scorecard.gates.filter(
    ({ id, state }) => definition?.closes.includes(id) && (state === 'fail' || state === 'unverified'),
  )
  const patterns = derived.findings.patterns
    .filter(({ id }) => index.patterns.get(id)?.actions.includes(action.id))
    .map(({ id }) => index.patterns.get(id)?.title ?? id)
  const gateWords = gates.map(({ id, state }) => t('roadmap.chain.gate', { id, title: gateTitle(index, id), state }))
  const weak =
    gates.length === 0 && action.reason === 'weak-topic' && definition !== undefined
      ? [t('roadmap.chain.weak', { topic: scoredTitle(index, topicOf(index, action)) })]
      : []
  const needed =
    action.reason === 'prerequisite' ? [t('roadmap.chain.prerequisite', { actions: list(neededBy(derived, index, action)) })] : []
  const added = action.reason === 'added' ? [t('roadmap.chain.added')] : []
  const part = patterns.length === 0 ? [] : [t('roadmap.chain.pattern', { patterns: list(patterns.slice(0, 2)) })]
  return [...gateWords, ...weak, ...needed, ...added, ...part].join(' ')
}

const topicOf = (index: PackIndex, action: PlannedAction): string =>
  index.questions.get(action.because[0]?.questionId ?? '')?.topic.id ?? index.actions.get(action.id)?.topic ?? ''

const neededBy = (derived: Derived, index: PackIndex, action: PlannedAction): string[] =>
  derived.roadmap.actions.filter(({ after }) => after.includes(action.id)).map(({ id }) => index.actions.get(id)?.title ?? id)

function placeOf({ translator: { t, list }, index, action }: ExplainInput): string {
  const weeks = t('roadmap.chain.weeks', {
    first: action.startWeek + 1,
    last: action.endWeek,
    one: action.endWeek - action.startWeek === 1,
  })
  const titles = (ids: readonly string[]) => list(ids.map((id) => index.actions.get(id)?.title ?? id))
  const after = action.after.length === 0 ? '' : t('roadmap.chain.after', { actions: titles(action.after) })
  const moved = action.movedBy === null || action.movedBy.length === 0 ? '' : t('roadmap.chain.moved', { actions: titles(action.movedBy) })
  const float = action.critical ? t('roadmap.chain.critical') : t('roadmap.chain.float', { weeks: action.float })
  return [weeks, after, moved, float].filter((text) => text !== '').join(' ')
}
