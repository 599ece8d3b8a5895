/** One text of a draft: saved while it is typed, with its count of words, and the original below it once it is another one. */
import { listWords } from '../../../shared/lib/words'
import { useSavedText } from '../../stores/use-saved-text'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import { useTranslator } from '../../ui/translator'
import styles from './edited-text.module.css'

export interface EditedTextProps {
  readonly label: string
  readonly value: string
  readonly original: string
  /** Called with null when the text is the original again. */
  readonly onChange: (value: string | null) => void
  /** Most words the wording rules allow; no count without it. */
  readonly maxWords?: number | undefined
  readonly rows?: number | undefined
  readonly testId?: string | undefined
}

export function EditedText({ label, value, original, onChange, maxWords, rows, testId }: EditedTextProps) {
  const { t } = useTranslator()
  const text = useSavedText(value, (typed) => onChange(typed === original ? null : typed))
  const words = listWords(text.value).length
  return (
    <div className={styles.field}>
      <TextArea
        label={label}
        {...text}
        rows={rows ?? 2}
        maxLength={4000}
        {...(maxWords === undefined ? {} : { help: t('pack.edit.words', { words, max: maxWords }) })}
        testId={testId}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      {value !== original && (
        <p className={styles.original}>
          <span>{t('pack.edit.original', { text: original })}</span>
          <Button
            size="small"
            variant="ghost"
            icon="undo"
            aria-label={t('pack.edit.putBackOf', { field: label })}
            onPress={() => {
              text.onBlur()
              onChange(null)
            }}
          >
            {t('pack.edit.putBack')}
          </Button>
        </p>
      )}
    </div>
  )
}
