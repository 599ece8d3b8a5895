/** What the result rests on and what it cannot say, in plain words. Weights are spoken of here and nowhere else. */
import { interviewProgress, isVerdictShown } from '../../../shared/domain/interview/interview-progress'
import { verdictTitle } from '../../../shared/domain/report/words/verdict-words'
import type { Translator } from '../../../shared/i18n/translate'
import { toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import styles from './method-limits.module.css'

export function MethodLimits({ derived }: { readonly derived: Derived }) {
  const translator = useTranslator()
  const { t } = translator
  const { pack, session } = derived
  return (
    <dl className={styles.list}>
      <Fact name={t('results.basis')}>{basisOf(translator, derived)}</Fact>
      {isVerdictShown(pack, session) && <Fact name={t('results.weights')}>{weightsOf(translator, derived)}</Fact>}
      <Fact name={t('results.cannot')}>{t('results.cannot-text')}</Fact>
      <Fact name={t('results.bank')}>{t('results.bank-text', { title: pack.title, version: pack.version })}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How deep was asked, how much of it was answered, and by how many. */
function basisOf({ t, percent }: Translator, { pack, session, scorecard }: Derived): string {
  const { answered, asked } = interviewProgress(pack, session)
  const depth = t(`results.basis.${session.session.depth}`)
  const extent = t('results.basis-text', {
    answered,
    asked,
    known: percent(toNumber(scorecard.coverage)),
    people: session.participants.length,
  })
  return `${depth} ${extent}`
}

function weightsOf(translator: Translator, { pack, scorecard }: Derived): string {
  const { t } = translator
  if (pack.topicWeights.length === 0) return t('results.weights.none')
  return scorecard.weightSensitive
    ? t('results.weights.sensitive', { verdict: verdictTitle(translator, scorecard.equalWeightsVerdict) })
    : t('results.weights.stable')
}
