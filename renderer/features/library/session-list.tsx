/** The sessions, last touched first: verdict, weakest dimension as a range, or how far the interview has come. */
import type { LibraryEntry } from '../../stores/library-entry'
import { useLibraryStore } from '../../stores/library-store'
import { ButtonLink } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Empty } from '../../ui/empty'
import { Icon } from '../../ui/icon'
import { IconButton } from '../../ui/icon-button'
import { Link } from '../../ui/link'
import { Progress } from '../../ui/progress'
import { RangeGlyphView } from '../../ui/range-glyph-view'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'
import { useTranslator } from '../../ui/translator'
import styles from './session-list.module.css'
import { pathOfSession } from './session-path'

export interface SessionListProps {
  readonly entries: readonly LibraryEntry[]
  /** Called after a session has left the list, so that the focus can go somewhere. */
  readonly onRemoved: () => void
}

export function SessionList({ entries, onRemoved }: SessionListProps) {
  const { t } = useTranslator()
  const hasRanges = entries.some((entry) => entry.weakest !== null)
  return (
    <Section title={t('app.start.sessions')} aside={hasRanges ? t('app.start.weakest') : undefined} className={styles.section}>
      {entries.length === 0 ? (
        <NoSession />
      ) : (
        <ul data-testid="sessions">
          {entries.map((entry) => (
            <SessionRow key={entry.id} entry={entry} onRemoved={onRemoved} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function NoSession() {
  const { t } = useTranslator()
  const picture = (
    <RangeGlyphView label="" low={null} high={null} counted={null} claimed={null} width={220} isDecorative className={styles.picture} />
  )
  return (
    <div className={styles.none}>
      <Empty
        title={t('app.start.empty.title')}
        picture={picture}
        actions={
          <ButtonLink to="/new" size="small">
            {t('app.start.new')}
          </ButtonLink>
        }
      >
        {t('app.start.empty.text')}
      </Empty>
    </div>
  )
}

function SessionRow({ entry, onRemoved }: { readonly entry: LibraryEntry; readonly onRemoved: () => void }) {
  const { t, date } = useTranslator()
  const remove = async () => {
    await useLibraryStore.getState().removeSession(entry.id)
    onRemoved()
    const undo = () => void useLibraryStore.getState().restoreSession(entry.id)
    showToast({
      text: t('app.start.deleted', { initiative: entry.initiative }),
      icon: 'trash',
      action: { label: t('app.undo'), run: undo },
    })
  }
  return (
    <li className={styles.row} data-session-id={entry.id}>
      <Link to={pathOfSession(entry)} className={styles.link}>
        <span className={styles.what}>
          <span className={styles.initiative}>{entry.initiative}</span>
          <span className={styles.client}>
            {entry.client}
            {entry.sample && <Chip>{t('app.start.sample')}</Chip>}
          </span>
        </span>
        <Verdict entry={entry} />
        <Standing entry={entry} />
        <span className={styles.when}>
          <span>{date(entry.date)}</span>
          <span>{t(`app.depth.${entry.depth}`)}</span>
        </span>
        <Icon name="chevron-right" />
      </Link>
      <IconButton
        icon="trash"
        label={t('app.start.delete', { initiative: entry.initiative })}
        className={styles.remove}
        onPress={() => void remove()}
      />
    </li>
  )
}

function Verdict({ entry }: { readonly entry: LibraryEntry }) {
  const { t } = useTranslator()
  if (!entry.summarised) return <span className={styles.second}>{t('app.start.reading')}</span>
  const answered = t('app.start.answered', { answered: entry.answered, total: entry.total })
  return (
    <span className={styles.verdict}>
      <span className={styles.word}>{t(`app.verdict.${entry.verdict ?? 'none'}`)}</span>
      <span className={styles.second}>{entry.verdict === null ? t('app.stage.interview') : answered}</span>
    </span>
  )
}

/** Where the session stands: its weakest dimension once there is a verdict, before that how much is answered. */
function Standing({ entry }: { readonly entry: LibraryEntry }) {
  const { t } = useTranslator()
  if (!entry.summarised) return <span />
  if (entry.weakest !== null) {
    const { title, ...range } = entry.weakest
    return (
      <span className={styles.standing}>
        <span className={styles.second} aria-hidden="true">
          {title}
        </span>
        <RangeGlyphView label={title} {...range} width={132} className={styles.glyph} />
      </span>
    )
  }
  const text = t('app.start.answered', { answered: entry.answered, total: entry.total })
  return (
    <span className={styles.standing}>
      <span className={styles.second}>{text}</span>
      <span className={styles.bar} aria-hidden="true">
        <Progress
          label={t('app.start.progress', { initiative: entry.initiative })}
          value={entry.answered}
          max={entry.total}
          valueText={text}
        />
      </span>
    </span>
  )
}
