/** Deleted sessions, folded away, each with the way back. Absent when there is none. */
import { useState } from 'react'
import type { LibraryEntry } from '../../stores/library-entry'
import { useLibraryStore } from '../../stores/library-store'
import { Button } from '../../ui/button'
import { showToast } from '../../ui/toast'
import { useTranslator } from '../../ui/translator'
import styles from './removed-sessions.module.css'

export function RemovedSessions() {
  const { t } = useTranslator()
  const removed = useLibraryStore((state) => state.removed)
  const [isOpen, setOpen] = useState(false)
  if (removed.length === 0) return null
  return (
    <div className={styles.place}>
      <Button variant="ghost" size="small" aria-expanded={isOpen} className={styles.toggle} onPress={() => setOpen(!isOpen)}>
        {isOpen ? t('app.start.removed.hide') : t('app.start.removed.show', { count: removed.length })}
      </Button>
      {isOpen && (
        <ul aria-label={t('app.start.removed')}>
          {removed.map((entry) => (
            <RemovedRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </div>
  )
}

function RemovedRow({ entry }: { readonly entry: LibraryEntry }) {
  const { t, date } = useTranslator()
  const restore = async () => {
    await useLibraryStore.getState().restoreSession(entry.id)
    showToast({ text: t('app.start.restored', { initiative: entry.initiative }), icon: 'undo' })
  }
  return (
    <li className={styles.row}>
      <span className={styles.initiative}>{entry.initiative}</span>
      <span className={styles.when}>{date(entry.date)}</span>
      <Button size="small" aria-label={t('app.start.restore.label', { initiative: entry.initiative })} onPress={() => void restore()}>
        {t('app.start.restore')}
      </Button>
    </li>
  )
}
