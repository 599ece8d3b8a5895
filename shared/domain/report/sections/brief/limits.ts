/** What the result rests on and how far it carries, in two or three sentences. */
import { toNumber } from '../../../../lib/rational'
import { changedThresholds } from '../../../scoring/thresholds'
import { capitalise, type ReportContext, wordsFor } from '../../report-context'

export function limitsSentence(context: ReportContext): string {
  const { t, people, scorecard, session, pack, translator } = context
  const asked = [...scorecard.questions.values()].filter(({ applicable }) => applicable)
  const answered = asked.filter((question) => question.answered)
  const words = wordsFor(context, people.count)
  return [
    t('report.limits.base', {
      people: people.count,
      peopleWords: capitalise(words(people.count)),
      answered: answered.length,
      asked: asked.length,
      depth: session.session.depth.replace('-day', ''),
    }),
    scorecard.backed === null ? '' : t('report.limits.backed', { share: translator.percent(toNumber(scorecard.backed)) }),
    t('report.limits.thresholds', { changed: changedThresholds(pack, session).length }),
    t('report.limits.weights', { sensitive: scorecard.weightSensitive }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
