/** The left pane of the editor: search, thresholds, every question; what was changed is marked. */
import { useEffect, useRef, useState } from 'react'
import { editedQuestions } from '../../../shared/domain/pack/pack-edits'
import { cx } from '../../ui/cx'
import { useHotkeys } from '../../ui/hotkeys'
import { Icon } from '../../ui/icon'
import { Hidden } from '../../ui/live-region'
import { SearchField } from '../../ui/search-field'
import { useTranslator } from '../../ui/translator'
import { filterBank } from './bank-filter'
import styles from './draft-rail.module.css'
import type { OpenDraft } from './use-draft'

/** The place of the thresholds in the editor's address. */
export const THRESHOLDS = 'thresholds'

export interface DraftRailProps {
  readonly opened: OpenDraft
  /** Id of the question that is edited, or `thresholds`. */
  readonly current: string | null
  readonly onGo: (place: string) => void
  /** Escape in an empty search field. */
  readonly onLeave: () => void
}

export function DraftRail({ opened, current, onGo, onLeave }: DraftRailProps) {
  const { t } = useTranslator()
  const [query, setQuery] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useHotkeys({ '/': () => search.current?.focus() })
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [current])
  const { draft, pack } = opened
  const shown = filterBank(pack, 'full-day', query)
  const edited = editedQuestions(draft.edits)
  const areThresholdsEdited = Object.keys(draft.edits).some((key) => key.startsWith('threshold/'))
  const item = (id: string, title: string, isEdited: boolean) => (
    <button
      type="button"
      className={cx(styles.item, id === current && styles.current)}
      aria-current={id === current ? 'true' : undefined}
      onClick={() => onGo(id)}
    >
      <span>{title}</span>
      {isEdited && (
        <>
          <Icon name="pencil" />
          <Hidden>{t('pack.edit.edited')}</Hidden>
        </>
      )}
    </button>
  )
  return (
    <>
      <div className={styles.controls}>
        <SearchField
          ref={search}
          label={t('pack.find')}
          value={query}
          onChange={setQuery}
          onFind={() => {
            const first = shown[0]?.topics[0]?.questions[0]
            if (first !== undefined) onGo(first.id)
          }}
          onLeave={onLeave}
          testId="find-in-draft"
        />
        {item(THRESHOLDS, t('pack.edit.thresholds'), areThresholdsEdited)}
      </div>
      <div className={styles.list} ref={list}>
        {shown.map(({ dimension, topics }) => (
          <section key={dimension.id} className={styles.dimension}>
            <h2 className={styles.heading}>{dimension.title}</h2>
            <ul>
              {topics.flatMap(({ questions }) =>
                questions.map((question) => (
                  <li key={question.id}>{item(question.id, question.short ?? question.text, edited.has(question.id))}</li>
                )),
              )}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
