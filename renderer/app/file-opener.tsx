/** Session files that come from outside (double click, second start): taken in, then shown; or a clear refusal. */
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { platform } from '../platform/platform'
import { useLibraryStore } from '../stores/library-store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useTranslator } from '../ui/translator'

export function FileOpener() {
  const { t } = useTranslator()
  const [, navigate] = useLocation()
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(
    () =>
      platform().subscribe('file:opened', ({ name, text }) => {
        void useLibraryStore
          .getState()
          .importSessionFile(text)
          .then((result) => {
            if (result.ok) navigate(`/s/${encodeURIComponent(result.value)}/interview`)
            else setProblem(`${name}: ${result.error[0]?.message ?? ''}`)
          })
      }),
    [navigate],
  )
  return (
    <Dialog
      role="alertdialog"
      title={t('app.start.file.failed')}
      isOpen={problem !== null}
      onClose={() => setProblem(null)}
      actions={
        <Button autoFocus onPress={() => setProblem(null)}>
          {t('app.close')}
        </Button>
      }
    >
      {problem}
    </Dialog>
  )
}
