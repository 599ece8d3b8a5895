/** Keys to the left, the steps to the right. After the last question the step forward leads to the results. */
import { Button } from '../../ui/button'
import { FootBar } from '../../ui/foot-bar'
import { useTranslator } from '../../ui/translator'
import styles from './interview-foot.module.css'

export interface InterviewFootProps {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly pane: 'rail' | 'aside' | null
  readonly onPane: (pane: 'rail' | 'aside') => void
  readonly onPrevious: () => void
  readonly onNext: () => void
}

export function InterviewFoot({ isFirst, isLast, pane, onPane, onPrevious, onNext }: InterviewFootProps) {
  const { t } = useTranslator()
  const hints = [
    { keys: ['A', '–', 'E'], text: t('interview.hint.level') },
    { keys: ['U'], text: t('interview.hint.unknown') },
    { keys: ['V'], text: t('interview.hint.evidence') },
    { keys: ['M'], text: t('interview.hint.note') },
    { keys: ['/'], text: t('interview.hint.find'), isOptional: true },
    { keys: ['?'], text: t('interview.hint.keys') },
  ]
  return (
    <FootBar hints={hints}>
      <Button variant="ghost" className={styles.forRail} aria-expanded={pane === 'rail'} onPress={() => onPane('rail')}>
        {t('interview.questions')}
      </Button>
      <Button variant="ghost" kbd="W" className={styles.forAside} aria-expanded={pane === 'aside'} onPress={() => onPane('aside')}>
        {t('interview.aside')}
      </Button>
      <Button kbd="←" kbdSide="start" isDisabled={isFirst} onPress={onPrevious} data-testid="previous">
        {t('interview.previous')}
      </Button>
      <Button variant="primary" kbd="→" onPress={onNext} data-testid="next">
        {isLast ? t('interview.toResults') : t('interview.next')}
      </Button>
    </FootBar>
  )
}
