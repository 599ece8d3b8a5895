/** The verdict in sentences: what decided it, and what stands in the way. The same on screen and on paper. */
import type { MessageKey, Translator } from '../../../i18n/translate'
import type { Purpose } from '../../interview/session'
import { gateTitle, type PackIndex, scoredTitle } from '../../pack/index-pack'
import type { GateState } from '../../pack/pack'
import type { GateResult, RuleReading, Scorecard, Verdict } from '../../scoring/scorecard'

export const verdictTitle = (translator: Translator, verdict: Verdict): string => translator.t(`report.verdict.${verdict}` as MessageKey)
export const gateStateTitle = (translator: Translator, state: GateState): string => translator.t(`report.gate.${state}` as MessageKey)

/** Gates by state; `required` leaves out those the profile switches off. */
export function countGates(gates: readonly GateResult[]) {
  const inState = (state: GateState) => gates.filter((gate) => gate.state === state)
  const [passed, failed, unverified, notRequired] = [inState('pass'), inState('fail'), inState('unverified'), inState('not-required')]
  return { passed, failed, unverified, notRequired, required: gates.length - notRequired.length }
}

/** Names in a list, at most `max`, then "and n more". */
export function shortList(translator: Translator, names: readonly string[], max = 4): string {
  const shown = names.length <= max ? names : [...names.slice(0, max - 1), translator.t('report.more', { count: names.length - max + 1 })]
  // Names with commas of their own need a stronger mark between them.
  return shown.some((name) => name.includes(',')) ? shown.join('; ') : translator.list(shown)
}

/** The verdict in two or three sentences; a part that has nothing to say is empty. */
export interface VerdictReason {
  /** What decided it. */
  readonly lead: string
  /** What else stands in the way, and what holds. */
  readonly rest: string
  readonly weakest: string
}

export function verdictReason(translator: Translator, index: PackIndex, scorecard: Scorecard, purpose: Purpose): VerdictReason {
  const deciding = scorecard.rules.find(({ outcome }) => outcome === 'decides')
  const holding = deciding?.number === 6 ? [] : (deciding?.readings.filter(({ holds }) => holds) ?? [])
  const lead = holding[0]
  const sentences = holding.slice(1, 3).map((reading) => sentenceFor(translator, index, reading))
  return {
    lead:
      lead === undefined
        ? translator.t(`report.reason.${scorecard.verdict}` as MessageKey, { purpose })
        : sentenceFor(translator, index, lead),
    rest: [...sentences, foundationSentence(translator, scorecard)].filter((text) => text !== '').join(' '),
    weakest: weakestSentence(translator, index, scorecard),
  }
}

function sentenceFor(translator: Translator, index: PackIndex, reading: RuleReading): string {
  const names = reading.ids.map((id) => (index.gates.has(id) ? gateTitle(index, id) : scoredTitle(index, id)))
  return translator.t(`report.because.${reading.name}` as MessageKey, { count: names.length, names: shortList(translator, names) })
}

/** Good news only where there is some: no foundation gate fails although something else does. */
function foundationSentence(translator: Translator, { gates, verdict }: Scorecard): string {
  const foundations = gates.filter(({ kind, state }) => kind === 'foundation' && state !== 'not-required')
  if (verdict !== 'fix-first' || foundations.length === 0) return ''
  if (foundations.every(({ state }) => state === 'pass')) return translator.t('report.reason.foundationsPass')
  return foundations.some(({ state }) => state === 'fail') ? '' : translator.t('report.reason.foundationsHold')
}

function weakestSentence(translator: Translator, index: PackIndex, { weakest, dimensions }: Scorecard): string {
  if (weakest.length === 0) return ''
  return translator.t('report.reason.weakest', {
    count: weakest.length,
    all: weakest.length > 1 && weakest.length === dimensions.length,
    names: translator.list(weakest.map((id) => scoredTitle(index, id))),
  })
}
