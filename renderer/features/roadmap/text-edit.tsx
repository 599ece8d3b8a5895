/** A text of the action, saved while it is typed. An empty one is not saved: the field says so, and the old words hold. */

import { useEffect, useRef } from 'react'
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import { useSavedText } from '../../stores/use-saved-text'
import { TextArea } from '../../ui/text-area'
import { useTranslator } from '../../ui/translator'
import { saveField } from './plan-edits'
import { PutBack } from './put-back'

/** As long as an edit may be. */
export const LONGEST_WORDS = 500

interface TextEditProps {
  readonly definition: PlanAction
  readonly field: 'title' | 'deliverable' | 'measure'
  readonly label: string
}

export function TextEdit({ definition, field, label }: TextEditProps) {
  const { t } = useTranslator()
  const { generated, edited, own } = definition
  const isOptional = generated[field] === ''
  const text = useSavedText(definition[field], (value) => {
    const words = value.trim()
    if (words !== '') saveField(definition, field, words)
    else if (isOptional) saveField(definition, field, null)
  })
  // Emptying a field letter by letter would leave the last fragment as its words.
  const before = useRef<string | null>(null)
  const leave = (): void => {
    text.onBlur()
    if (!isOptional && text.value.trim() === '' && before.current !== null) saveField(definition, field, before.current)
    before.current = null
  }
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => () => latest.current(), [])
  const onChange = (value: string): void => {
    before.current ??= definition[field]
    text.onChange(value)
  }
  const isMissing = text.value.trim() === '' && !isOptional
  return (
    <div>
      <TextArea
        label={label}
        maxLength={LONGEST_WORDS}
        error={isMissing ? t('roadmap.words-missing') : undefined}
        value={text.value}
        onChange={onChange}
        onBlur={leave}
      />
      {edited.includes(field) && !isOptional && (
        <PutBack
          field={t('roadmap.field', { field })}
          generated={t('roadmap.generated', { own, value: generated[field] })}
          onPress={() => saveField(definition, field, null)}
        />
      )}
    </div>
  )
}
