/** Below a field the team changed: what the plan says by itself, and the way back to it. */
import { Button } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import styles from './action-editor.module.css'

interface PutBackProps {
  /** What the button puts back, in words: effort, title … */
  readonly field: string
  readonly generated: string
  readonly onPress: () => void
}

export function PutBack({ field, generated, onPress }: PutBackProps) {
  const { t } = useTranslator()
  return (
    <p className={styles.generated}>
      <span>{generated}</span>
      <Button size="small" variant="ghost" onPress={onPress} aria-label={t('roadmap.put-back-field', { field })}>
        {t('roadmap.put-back')}
      </Button>
    </p>
  )
}
