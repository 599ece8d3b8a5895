/** The search field at the top of a rail: `/` leads to it, Escape empties it, a second Escape leaves it. */
import type { Ref } from 'react'
import styles from './search-field.module.css'
import { TextField } from './text-field'

export interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter. */
  readonly onFind?: (() => void) | undefined
  /** Escape in an empty field. */
  readonly onLeave?: (() => void) | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
  readonly testId?: string | undefined
}

export function SearchField({ label, value, onChange, onFind, onLeave, ref, testId }: SearchFieldProps) {
  return (
    <TextField
      ref={ref}
      label={label}
      isLabelHidden
      type="search"
      placeholder={label}
      icon="search"
      kbd="/"
      value={value}
      onChange={onChange}
      className={styles.search}
      testId={testId}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onFind?.()
        if (event.key !== 'Escape') return
        if (value === '') return onLeave?.()
        event.preventDefault()
        onChange('')
      }}
    />
  )
}
