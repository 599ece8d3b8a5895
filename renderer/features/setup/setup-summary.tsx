/** What the entries make, in numbers, and what is still missing for a sound verdict. */
import { describeCondition } from '../../../shared/domain/pack/describe-condition'
import { plannedTime } from '../../../shared/i18n/planned-time'
import { participantsInOrder } from '../../../shared/records/session-file'
import { StateShape } from '../../ui/state-shape'
import { useTranslator } from '../../ui/translator'
import styles from './setup-summary.module.css'
import type { Setup } from './use-setup'
import { whatThisMakes } from './what-this-makes'

export function SetupSummary({ setup }: { readonly setup: Setup }) {
  const translator = useTranslator()
  const { t, number, list } = translator
  const head = setup.data.session?.head
  if (head === undefined) return null
  const makes = whatThisMakes(setup.pack, head, participantsInOrder(setup.data))
  const of = (done: number, total: number) => t('setup.of', { done, total })
  const figures = [
    { label: t('setup.makes.questions'), value: number(makes.questions) },
    { label: t('setup.makes.time'), value: plannedTime(makes.minutes, translator) },
    { label: t('setup.makes.gates'), value: of(makes.gatesRequired, makes.gates) },
    { label: t('setup.makes.facts'), value: of(makes.factsAnswered, makes.facts) },
    { label: t('setup.makes.seats'), value: of(makes.seatsFilled, makes.seats) },
  ]
  return (
    <aside className={styles.card} aria-label={t('setup.makes')} data-testid="what-this-makes">
      <h2 className={styles.title}>{t('setup.makes')}</h2>
      <dl className={styles.figures}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {(makes.notRequired.length > 0 || makes.emptyQuorum.length > 0 || makes.unspokenGates.length > 0) && <hr className={styles.rule} />}
      {makes.notRequired.map((gate) => (
        <div key={gate.id} className={styles.remark}>
          <StateShape state="not-required" />
          <p className={styles.word}>{t('setup.makes.notRequired')}</p>
          <p className={styles.text}>
            {t('setup.makes.gateBecause', {
              gate: gate.title ?? gate.id,
              because: describeCondition(gate.when, setup.pack, head.profile, translator),
            })}
          </p>
        </div>
      ))}
      {makes.emptyQuorum.length > 0 && (
        <div className={styles.remark}>
          <StateShape state="unverified" />
          <p className={styles.word}>{t('setup.makes.nobody')}</p>
          <p className={styles.text}>{t('setup.makes.seatsList', { seats: list(makes.emptyQuorum.map(({ title }) => title)) })}</p>
        </div>
      )}
      {makes.unspokenGates.length > 0 && (
        <div className={styles.remark}>
          <StateShape state="unverified" />
          <p className={styles.word}>{t('setup.makes.unspoken', { count: makes.unspokenGates.length })}</p>
          <p className={styles.text}>{t('setup.makes.unspoken.why')}</p>
        </div>
      )}
    </aside>
  )
}
