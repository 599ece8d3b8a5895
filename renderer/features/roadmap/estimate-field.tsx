/** Lowest, likely and highest, side by side. What does not fit together stays as typed, with the reason, until it does. */
import { useState } from 'react'
import type { Estimate } from '../../../shared/domain/pack/pack'
import { FieldGroup } from '../../ui/field-group'
import { NumberField } from '../../ui/number-field'
import { useTranslator } from '../../ui/translator'
import styles from './action-editor.module.css'
import { ENDS, type EstimateDraft, readEstimate } from './read-estimate'

interface EstimateInputsProps {
  readonly label: string
  readonly draft: EstimateDraft
  readonly most: number
  readonly onChange: (draft: EstimateDraft) => void
  readonly help?: string | undefined
  /** False while nothing has to be entered. */
  readonly isRequired: boolean
}

export function EstimateInputs({ label, draft, most, onChange, help, isRequired }: EstimateInputsProps) {
  const { t } = useTranslator()
  const read = readEstimate(draft)
  const isUntouched = !isRequired && ENDS.every((end) => draft[end] === null)
  return (
    <FieldGroup
      label={label}
      help={help}
      error={typeof read === 'string' && !isUntouched ? t('roadmap.estimate.problem', { problem: read }) : undefined}
      className={styles.ends}
    >
      {ENDS.map((end) => (
        <NumberField
          key={end}
          label={t(`roadmap.estimate.${end}`)}
          value={draft[end]}
          min={0}
          max={most}
          decimals={1}
          onChange={(value) => onChange({ ...draft, [end]: value })}
        />
      ))}
    </FieldGroup>
  )
}

interface EstimateFieldProps extends Omit<EstimateInputsProps, 'draft' | 'onChange' | 'isRequired'> {
  readonly value: Estimate
  readonly onChange: (value: Estimate) => void
}

export function EstimateField({ value, onChange, ...rest }: EstimateFieldProps) {
  // Kept only over the value it was typed over: undo and putting back end it.
  const [typed, setTyped] = useState<{ readonly over: string; readonly draft: EstimateDraft } | null>(null)
  const over = JSON.stringify(value)
  const change = (draft: EstimateDraft) => {
    const read = readEstimate(draft)
    setTyped(typeof read === 'string' ? { over, draft } : null)
    if (typeof read !== 'string') onChange(read)
  }
  return <EstimateInputs {...rest} draft={typed?.over === over ? typed.draft : value} onChange={change} isRequired />
}
