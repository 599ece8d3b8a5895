/** Ctrl+Z and Ctrl+Y on the session, from the keyboard or the menu. Asks when the same place has changed since. */
import { useState } from 'react'
import { useSessionStore } from '../stores/session-store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useHotkeys } from '../ui/hotkeys'
import { showToast } from '../ui/toast'
import { useTranslator } from '../ui/translator'
import { useMenuCommands } from './menu-commands'

type Direction = 'undo' | 'redo'

export function UndoKeys() {
  const { t } = useTranslator()
  const [conflict, setConflict] = useState<Direction | null>(null)

  const run = (direction: Direction, force = false) => {
    const store = useSessionStore.getState()
    const outcome = direction === 'undo' ? store.undo({ force }) : store.redo({ force })
    setConflict(outcome === 'conflict' ? direction : null)
    if (outcome === 'done') showToast({ text: t(direction === 'undo' ? 'app.undo.done' : 'app.undo.redone'), icon: 'undo' })
    if (outcome === 'nothing') showToast({ text: t(direction === 'undo' ? 'app.undo.nothing' : 'app.undo.nothingToRedo') })
  }
  const undo = () => run('undo')
  const redo = () => run('redo')
  useHotkeys({ 'Ctrl+z': undo, 'Ctrl+y': redo, 'Ctrl+Shift+z': redo })
  useMenuCommands({ undo, redo })

  return (
    <Dialog
      role="alertdialog"
      title={t('app.undo.conflict.title')}
      isOpen={conflict !== null}
      onClose={() => setConflict(null)}
      actions={
        <>
          <Button variant="secondary" onPress={() => setConflict(null)} autoFocus>
            {t('app.undo.conflict.keep')}
          </Button>
          <Button variant="danger" onPress={() => conflict !== null && run(conflict, true)}>
            {t('app.undo.conflict.force')}
          </Button>
        </>
      }
    >
      {t('app.undo.conflict.text')}
    </Dialog>
  )
}
