/** Why a failure pattern fired, and what speaks against it, in words with the values behind them. */
import type { MessageKey, Translator } from '../../../i18n/translate'
import { toNumber } from '../../../lib/rational'
import type { PatternReading } from '../../findings/findings'
import type { Session } from '../../interview/session'
import { gateTitle, type PackIndex, scoredTitle, shortQuestion } from '../../pack/index-pack'
import type { Pack } from '../../pack/pack'
import type { Scorecard } from '../../scoring/scorecard'

export interface PatternWordsInput {
  readonly translator: Translator
  readonly pack: Pack
  readonly index: PackIndex
  readonly session: Session
  readonly scorecard: Scorecard
}

/** For example "Rehearsed way back: answered 1", "Gate G08: failed", "Three quorum seats are empty". */
export function describePatternReading(input: PatternWordsInput, reading: PatternReading): string {
  const { translator, index, scorecard } = input
  const { t } = translator
  switch (reading.kind) {
    case 'fact':
      return describeFact(input, reading.ref)
    case 'topic': {
      const mean = scorecard.topics.get(reading.ref)?.mean ?? null
      const title = scoredTitle(index, reading.ref)
      return mean === null
        ? t('report.pattern.topic-open', { title })
        : t('report.pattern.topic', { title, mean: translator.number(toNumber(mean), 1) })
    }
    case 'gate': {
      const gate = scorecard.gates.find(({ id }) => id === reading.ref)
      const state = t(`report.gate.${gate?.state ?? 'not-required'}` as MessageKey).toLowerCase()
      return t('report.pattern.gate', { id: reading.ref, title: gateTitle(index, reading.ref), state })
    }
    case 'question': {
      const claimed = scorecard.questions.get(reading.ref)?.claimed ?? null
      const title = shortQuestion(index, reading.ref)
      return claimed === null ? t('report.pattern.question-open', { title }) : t('report.pattern.question', { title, claimed })
    }
    case 'groupGap':
      return t(reading.supports ? 'report.pattern.groupGap' : 'report.pattern.noGroupGap', { title: scoredTitle(index, reading.ref) })
    case 'confidenceGap':
      return t(reading.supports ? 'report.pattern.confidenceGap' : 'report.pattern.noConfidenceGap')
    case 'emptySeats':
      return t(reading.supports ? 'report.pattern.emptySeats' : 'report.pattern.noEmptySeats')
  }
}

function describeFact({ translator, pack, session }: PatternWordsInput, factId: string): string {
  const fact = pack.profile.find(({ id }) => id === factId)
  const option = fact?.options.find(({ id }) => id === session.session.profile[factId])
  return translator.t('report.pattern.fact', { title: fact?.title ?? factId, answer: option?.title ?? translator.t('report.absent') })
}

/** The question a reading leads to, for links; null where there is none. */
export function questionOfReading(index: PackIndex, { kind, ref }: PatternReading): string | null {
  if (kind === 'question') return ref
  if (kind === 'gate') return index.gates.get(ref)?.placed.question.id ?? null
  if (kind === 'topic' || kind === 'groupGap') return index.topics.get(ref)?.questions[0]?.id ?? null
  return null
}
