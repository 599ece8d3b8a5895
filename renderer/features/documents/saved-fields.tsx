/** Fields of the document that are saved while they are typed. */
import type { Ref } from 'react'
import type { ChangeOp } from '../../../shared/records/change'
import type { SessionData } from '../../../shared/records/session-data'
import { changeSession } from '../../stores/change-session'
import { useSavedText } from '../../stores/use-saved-text'
import { DateField } from '../../ui/date-field'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'

export interface SavedFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly command: (data: SessionData, text: string) => ChangeOp[]
  readonly help?: string | undefined
  /** For the label of a column that stands above. */
  readonly isLabelHidden?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly testId?: string | undefined
}

/** What a name, a role or a measure may be long. */
const LONGEST_LINE = 500
const LONGEST_TEXT = 4000

export function SavedLine({ value, command, ref, ...props }: SavedFieldProps & { readonly ref?: Ref<HTMLInputElement> }) {
  const text = useSavedText(value ?? '', (typed) => changeSession((data) => command(data, typed)))
  return <TextField maxLength={LONGEST_LINE} ref={ref} {...props} {...text} />
}

export function SavedArea({ value, command, rows, ...props }: SavedFieldProps & { readonly rows: number }) {
  const text = useSavedText(value ?? '', (typed) => changeSession((data) => command(data, typed)))
  return <TextArea maxLength={LONGEST_TEXT} rows={rows} {...props} {...text} />
}

export function SavedDay({ value, command, ...props }: SavedFieldProps) {
  return <DateField {...props} value={value ?? ''} onChange={(day) => changeSession((data) => command(data, day))} />
}
