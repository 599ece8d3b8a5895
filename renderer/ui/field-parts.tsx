/** What all fields share: help text and error, in React Aria's slots so that they are tied to the control. */
import { FieldError, Text } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { StateShape } from './state-shape'

export interface FieldProps {
  readonly label: string
  /** The label is for screen readers only; something visible beside the field says the same. */
  readonly isLabelHidden?: boolean | undefined
  readonly help?: string | undefined
  /** One sentence: what is wrong and what to do. Marks the field as invalid. */
  readonly error?: string | undefined
}

export const labelClass = (isHidden: boolean | undefined): string => cx(isHidden === true ? styles.hiddenLabel : styles.label)

export function FieldNotes({ help, error }: Pick<FieldProps, 'help' | 'error'>) {
  return (
    <>
      {help !== undefined && (
        <Text slot="description" className={cx(styles.help)}>
          {help}
        </Text>
      )}
      {error !== undefined && (
        <FieldError className={cx(styles.error)}>
          <StateShape state="fail" size={14} />
          {error}
        </FieldError>
      )}
    </>
  )
}
