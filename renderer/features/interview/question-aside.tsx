/** The right pane, for the facilitator: why it matters, what to ask, what would count, who knows. */
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { useTranslator } from '../../ui/translator'
import { bestPlaced } from './best-placed'
import styles from './question-aside.module.css'
import type { Interview } from './use-interview'

export interface QuestionAsideProps {
  readonly interview: Interview
  readonly placed: PlacedQuestion
  readonly onGuide: () => void
}

export function QuestionAside({ interview, placed, onGuide }: QuestionAsideProps) {
  const { t } = useTranslator()
  const { question } = placed
  const lang = interview.pack.language
  return (
    <div className={styles.parts}>
      <section>
        <h2 className={styles.title}>{t('interview.why')}</h2>
        <p lang={lang}>{question.why}</p>
      </section>
      {question.probes.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('interview.probes')}</h2>
          <ul lang={lang}>
            {question.probes.map((probe) => (
              <li key={probe}>{probe}</li>
            ))}
          </ul>
        </section>
      )}
      {question.evidence.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('interview.evidence.examples')}</h2>
          <ul lang={lang}>
            {question.evidence.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </section>
      )}
      <BestPlaced interview={interview} placed={placed} />
      {placed.dimension.guide !== undefined && (
        <Button size="small" kbd="G" aria-haspopup="dialog" className={styles.guide} onPress={onGuide}>
          {t('interview.guide', { dimension: placed.dimension.title })}
        </Button>
      )}
    </div>
  )
}

function BestPlaced({ interview, placed }: { readonly interview: Interview; readonly placed: PlacedQuestion }) {
  const { t, list } = useTranslator()
  const { people, emptySeats } = bestPlaced(placed.topic, interview.pack, interview.session.participants)
  return (
    <section>
      <h2 className={styles.title}>{t('interview.bestPlaced')}</h2>
      {people.map(({ id, name, seats }) => (
        <p key={id} className={styles.person}>
          <Icon name="person" />
          {t('interview.person', { name, seats: list(seats) })}
        </p>
      ))}
      {people.length === 0 && <p>{t('interview.nobody', { seats: list(emptySeats) })}</p>}
    </section>
  )
}
