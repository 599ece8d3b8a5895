/** One limit, to read and to change for this session, with the verdict it leads to. */

import { isVerdictShown } from '../../../shared/domain/interview/interview-progress'
import type { ThresholdName } from '../../../shared/domain/pack/pack'
import { verdictTitle } from '../../../shared/domain/report/words/verdict-words'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useTranslator } from '../../ui/translator'
import styles from './limit-dialog.module.css'
import { SessionLimit } from './session-limit'

interface LimitDialogProps {
  readonly derived: Derived
  /** Null while none is open. */
  readonly name: ThresholdName | null
  readonly onClose: () => void
}

export function LimitDialog({ derived, name, onClose }: LimitDialogProps) {
  const translator = useTranslator()
  const { t } = translator
  const { pack, session, scorecard } = derived
  return (
    <Dialog
      title={t('results.limit')}
      isOpen={name !== null}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('results.limit.done')}
        </Button>
      }
    >
      {name !== null && (
        <div className={styles.body}>
          <SessionLimit key={name} pack={pack} session={session} name={name} />
          {isVerdictShown(pack, session) && (
            <p className={styles.verdict} role="status">
              {t('results.limit.verdict', { verdict: verdictTitle(translator, scorecard.verdict) })}
            </p>
          )}
          <p>{t('results.limit.text')}</p>
        </div>
      )}
    </Dialog>
  )
}
