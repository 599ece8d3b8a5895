/** The last session somebody worked on whose interview is not finished. Absent when there is none. */
import type { LibraryEntry } from '../../stores/library-entry'
import { ButtonLink } from '../../ui/button'
import { localMoment } from '../../ui/local-time'
import { Progress } from '../../ui/progress'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import styles from './pick-up.module.css'
import { interviewPathOf } from './session-path'

export const unfinished = (entries: readonly LibraryEntry[]): LibraryEntry | undefined =>
  entries.find((entry) => entry.summarised && !entry.sample && entry.answered < entry.total)

export function PickUp({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const { t, locale } = useTranslator()
  const entry = unfinished(entries)
  if (entry === undefined) return null
  const { answered, total } = entry
  const when = localMoment(locale, entry.touchedAt, new Date())
  return (
    <Section title={t('app.start.resume')}>
      <p className={styles.initiative}>{entry.initiative}</p>
      <p className={styles.at}>{t('app.start.resume.at', { answered, total, when })}</p>
      <Progress
        label={t('app.start.progress', { initiative: entry.initiative })}
        value={answered}
        max={total}
        valueText={t('app.start.answered', { answered, total })}
      />
      <ButtonLink to={interviewPathOf(entry)} className={styles.button}>
        {t('app.start.resume.button')}
      </ButtonLink>
    </Section>
  )
}
