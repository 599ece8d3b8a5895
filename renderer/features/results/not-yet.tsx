/** Before half of the questions have an answer there is no verdict: an early one would anchor the room. */
import type { InterviewProgress } from '../../../shared/domain/interview/interview-progress'
import { ButtonLink } from '../../ui/button'
import { Progress } from '../../ui/progress'
import { useTranslator } from '../../ui/translator'
import styles from './not-yet.module.css'

export function NotYet({ progress, interviewPath }: { readonly progress: InterviewProgress; readonly interviewPath: string }) {
  const { t } = useTranslator()
  const missing = Math.ceil(progress.asked / 2) - progress.answered
  const text = t('results.not-yet.progress', { answered: progress.answered, asked: progress.asked })
  return (
    <section className={styles.box} aria-labelledby="not-yet">
      <h1 id="not-yet" className={styles.title}>
        {t('results.not-yet.title')}
      </h1>
      <p className={styles.text}>{t('results.not-yet.text', { missing })}</p>
      <div className={styles.row}>
        <div className={styles.progress}>
          <Progress label={t('results.not-yet.label')} value={progress.answered} max={progress.asked} valueText={text} />
          <p className={styles.small}>{text}</p>
        </div>
        <ButtonLink to={interviewPath} variant="primary">
          {t('results.not-yet.continue')}
        </ButtonLink>
      </div>
    </section>
  )
}
