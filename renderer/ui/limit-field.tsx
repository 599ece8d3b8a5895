/** A limit that can be changed: what it decides, its value, what it was, and the way back. A value that cannot be is kept in the field and explained. */
import { useState } from 'react'
import { Button } from './button'
import styles from './limit-field.module.css'
import { NumberField } from './number-field'

export interface LimitFieldProps {
  /** What the limit decides. */
  readonly title: string
  /** What it may be and what it was. */
  readonly note: string
  /** As it is called in files. */
  readonly name: string
  readonly value: number
  readonly isWhole: boolean
  readonly isShare: boolean
  readonly onChange: (value: number | null) => void
  /** One sentence why an entry cannot be used; null when it can. */
  readonly problemOf: (value: number) => string | null
  readonly isChanged: boolean
  /** The button that puts the original back; shown while there is something to put back. */
  readonly putBack: { readonly label: string; readonly description: string }
}

export function LimitField({ title, note, name, value, onChange, problemOf, ...more }: LimitFieldProps) {
  const { isWhole, isShare, isChanged, putBack } = more
  const [refused, setRefused] = useState<number | null>(null)
  const finish = (next: number | null) => {
    const isRefused = next !== null && problemOf(next) !== null
    setRefused(isRefused ? next : null)
    if (!isRefused) onChange(next)
  }
  const error = refused === null ? null : problemOf(refused)
  return (
    <div className={styles.limit} data-testid="threshold" data-id={name}>
      <div className={styles.row}>
        <div>
          <p className={styles.text}>{title}</p>
          <p className={styles.note}>
            {note} <code className={styles.name}>{name}</code>
          </p>
        </div>
        <div className={styles.value}>
          <NumberField
            label={title}
            isLabelHidden
            value={refused ?? value}
            decimals={isWhole || isShare ? 0 : 2}
            isShare={isShare}
            onChange={finish}
            {...(error === null ? {} : { error })}
          />
          {(isChanged || refused !== null) && (
            <Button
              size="small"
              variant="ghost"
              icon="undo"
              className={styles.putBack}
              aria-label={putBack.description}
              onPress={() => finish(null)}
            >
              {putBack.label}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
