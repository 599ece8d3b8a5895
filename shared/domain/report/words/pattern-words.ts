/** Why a failure pattern fired, and what speaks against it: what was read, with its value, never a bare condition. Screen and paper say the same. */

import type { Translator } from '../../../i18n/translate'
import { type Rational, toNumber } from '../../../lib/rational'
import type { Agreement } from '../../agreement/agreement'
import type { PatternReading } from '../../findings/findings'
import { gatherPatternFacts } from '../../findings/pattern-facts'
import { heldSeats } from '../../interview/held-seats'
import type { Session } from '../../interview/session'
import { gateTitle, type PackIndex, scoredTitle, shortQuestion } from '../../pack/index-pack'
import type { Pack, Pattern } from '../../pack/pack'
import type { Roadmap } from '../../roadmap/roadmap'
import type { Scorecard } from '../../scoring/scorecard'
import { gateStateTitle } from './verdict-words'

export interface PatternWordsInput {
  readonly translator: Translator
  readonly pack: Pack
  readonly index: PackIndex
  readonly session: Session
  readonly scorecard: Scorecard
  readonly agreement: Agreement
}

/** For example "Rehearsed way back: answered 1", "G08 Rollback rehearsed: failed", "3 key seats were empty: …". */
export function describePatternReading(input: PatternWordsInput, { kind, ref }: PatternReading): string {
  const { translator, pack, index, session, scorecard, agreement } = input
  const { t } = translator
  const score = (value: Rational | null): string => (value === null ? t('report.absent') : translator.number(toNumber(value), 1))
  switch (kind) {
    case 'fact': {
      const fact = pack.profile.find(({ id }) => id === ref)
      const option = fact?.options.find(({ id }) => id === session.session.profile[ref])
      return t('report.pattern.fact', { title: fact?.title ?? ref, answer: option?.title ?? t('report.absent') })
    }
    case 'topic':
      return t('report.pattern.topic', { title: scoredTitle(index, ref), value: score(scorecard.topics.get(ref)?.mean ?? null) })
    case 'gate': {
      const state = scorecard.gates.find(({ id }) => id === ref)?.state ?? 'not-required'
      return t('report.pattern.gate', { id: ref, title: gateTitle(index, ref), state: gateStateTitle(translator, state).toLowerCase() })
    }
    case 'question': {
      const claimed = scorecard.questions.get(ref)?.claimed ?? null
      return t('report.pattern.question', { title: shortQuestion(index, ref), value: claimed ?? t('report.absent') })
    }
    case 'groupGap':
      return t('report.pattern.groupGap', { title: scoredTitle(index, ref), value: score(agreement.groupGaps.get(ref)?.gap ?? null) })
    case 'confidenceGap':
      return t('report.pattern.confidenceGap', { value: score(gatherPatternFacts(pack, session, scorecard, agreement).meanConfidenceGap) })
    case 'emptySeats': {
      const held = heldSeats(session)
      const empty = pack.seats.filter(({ id, quorum }) => quorum && !held.has(id)).map(({ title }) => title)
      return t('report.pattern.emptySeats', { count: empty.length, seats: translator.list(empty) })
    }
  }
}

/** The question a reading leads to, for links; null where there is none. */
export function questionOfReading(index: PackIndex, { kind, ref }: PatternReading): string | null {
  if (kind === 'question') return ref
  if (kind === 'gate') return index.gates.get(ref)?.placed.question.id ?? null
  if (kind === 'topic' || kind === 'groupGap') return index.topics.get(ref)?.questions[0]?.id ?? null
  return null
}

/**
 * The pattern's first actions that mean something in this session: planned, worth doing later, or done. An action none of whose
 * questions were asked at this depth is none of these; where nothing else is left, the pattern's own list stands.
 */
export function firstActionsOf(pattern: Pattern, { actions, later, done }: Roadmap): readonly string[] {
  const known = new Set([...actions.map(({ id }) => id), ...later.map(({ id }) => id), ...done])
  const meant = pattern.actions.filter((id) => known.has(id))
  return meant.length > 0 ? meant : pattern.actions
}
