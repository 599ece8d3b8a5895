/** Votes and voices in words. */
import type { Voice } from '../../../shared/domain/agreement/plan-prompt'
import type { QuestionVotes } from '../../../shared/domain/agreement/share-votes'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import type { AnswerValue } from '../../../shared/domain/interview/session'
import type { Translator } from '../../../shared/i18n/translate'
import type { AgreementView } from './use-agreement'

/** "Business and Users", "Maren Holt"; empty when there is nobody to name. */
export function voicesText(voices: readonly Voice[], { index }: AgreementView, { t, list }: Translator): string {
  return list(
    voices.map((voice) => {
      if (voice.kind === 'person') return voice.name
      if (voice.kind === 'seat') return index.seats.get(voice.seat)?.title ?? voice.seat
      return groupTitle(voice.group, t)
    }),
  )
}

export const groupTitle = (group: string | null, t: Translator['t']): string =>
  group === null ? t('agreement.noSeat') : t('report.people.group', { group })

/** "A 1, B 4", for those who do not see the histogram. */
export function histogramText(counts: readonly number[], t: Translator['t']): string {
  const parts = counts.flatMap((count, level) =>
    count === 0 ? [] : [t('agreement.histogram.level', { letter: levelLetter(level), count })],
  )
  return parts.length === 0 ? t('agreement.histogram.none') : parts.join(', ')
}

/** The votes on a question in words, or that they stay unseen. */
export const votesText = (votes: QuestionVotes, t: Translator['t']): string =>
  votes.isWithheld ? t('agreement.withheld') : t('agreement.histogram', { votes: histogramText(votes.counts, t) })

/** What is recorded in one letter, for the list and the map; null while nothing is. */
export function recordedLetter(answer: AnswerValue | undefined): string | null {
  if (answer === undefined) return null
  if (answer.state === 'level') return levelLetter(answer.level)
  return answer.state === 'unknown' ? '?' : '–'
}
