/** Rows that are added one by one; the first field of a new one has the focus. Undo brings a removed one back. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { runtime } from '../../stores/runtime'
import { Button } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import styles from './says-section.module.css'

export interface EntryListProps {
  readonly title: string
  readonly help: string
  readonly addLabel: string
  readonly ids: readonly string[]
  readonly onAdd: (id: string) => void
  readonly children: (id: string) => ReactNode
  readonly testId: string
}

/** More than any committee signs or takes. */
const MOST_ROWS = 50

export function EntryList({ title, help, addLabel, ids, onAdd, children, testId }: EntryListProps) {
  const { t } = useTranslator()
  const list = useRef<HTMLUListElement>(null)
  const [added, setAdded] = useState<string | null>(null)
  useEffect(() => {
    if (added !== null) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus()
  }, [added])
  const add = (): void => {
    const id = runtime().newId()
    onAdd(id)
    setAdded(id)
  }
  return (
    <fieldset className={styles.group} data-testid={testId}>
      <legend className={styles.legend}>{title}</legend>
      <div>
        <p className={styles.help}>{help}</p>
        <ul className={styles.rows} ref={list}>
          {ids.map(children)}
        </ul>
        {ids.length < MOST_ROWS ? (
          <Button size="small" icon="plus" className={styles.add ?? ''} onPress={add}>
            {addLabel}
          </Button>
        ) : (
          <p className={styles.help}>{t('document.enough', { count: MOST_ROWS })}</p>
        )}
      </div>
    </fieldset>
  )
}
