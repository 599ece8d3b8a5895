/** Moves the session to another version of its question bank: first side by side what differs, then in one step that undo takes back. */
import { useEffect, useState } from 'react'
import type { Pack } from '../../../shared/domain/pack/pack'
import { moveSession, previewMove } from '../../../shared/records/move-session'
import { packKey } from '../../stores/pack-keys'
import type { ShelvedPack } from '../../stores/pack-shelf'
import { runtime } from '../../stores/runtime'
import { useSessionStore } from '../../stores/session-store'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SelectField } from '../../ui/select-field'
import { showToast } from '../../ui/toast'
import { useTranslator } from '../../ui/translator'
import { optionWords } from './bank-option'
import { MoveComparison } from './move-comparison'
import styles from './move-dialog.module.css'
import { moveWords } from './move-words'

export interface MoveDialogProps {
  readonly from: Pack
  readonly targets: readonly ShelvedPack[]
  readonly onClose: () => void
}

export function MoveDialog({ from, targets, onClose }: MoveDialogProps) {
  const translator = useTranslator()
  const { t } = translator
  const data = useSessionStore((state) => state.data)
  const [chosen, setChosen] = useState<ShelvedPack | undefined>(targets.find(({ packId }) => packId === from.id) ?? targets[0])
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set())
  const to = usePack(chosen, from.language)
  if (data === null) return null
  const preview = to === null ? null : previewMove(data, from, to)

  const move = () => {
    if (to === null) return
    const { commit } = useSessionStore.getState()
    commit(moveSession(data, { from, to, reopen: again, words: moveWords(from, to, translator) }))
    showToast({ text: t('setup.move.done', { title: to.title, version: to.version }), icon: 'check' })
    onClose()
  }
  const toggle = (questionId: string, isOn: boolean) => {
    const next = new Set(again)
    if (isOn) next.add(questionId)
    else next.delete(questionId)
    setAgain(next)
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('setup.move.stay')}</Button>
      <Button variant="primary" isDisabled={to === null} onPress={move} data-testid="move-now">
        {t('setup.move.now')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('setup.move.title')} isOpen onClose={onClose} size="large" actions={actions}>
      <div className={styles.head}>
        <p>{t('setup.move.lead', { title: from.title, version: from.version })}</p>
        <SelectField
          label={t('setup.move.to')}
          value={chosen === undefined ? null : packKey(chosen)}
          options={targets.map((target) => ({ id: packKey(target), ...optionWords(target, t) }))}
          onChange={(key) => {
            setChosen(targets.find((target) => packKey(target) === key))
            setAgain(new Set())
          }}
          testId="move-target"
        />
      </div>
      {preview !== null && to !== null && (
        <MoveComparison preview={preview} data={data} from={from} to={to} again={again} onAgain={toggle} />
      )}
    </Dialog>
  )
}

/** The pack in the session's language, read so that the move can be shown at once; null while it is being read. */
function usePack(name: ShelvedPack | undefined, language: string): Pack | null {
  const [pack, setPack] = useState<Pack | null>(null)
  useEffect(() => {
    let isHere = true
    setPack(null)
    if (name !== undefined) void readPack(name, language).then((found) => isHere && setPack(found))
    return () => {
      isHere = false
    }
  }, [name, language])
  return pack
}

/** Under the language the session asks for too: that is how the store looks it up when the session changes. */
async function readPack(name: ShelvedPack, language: string): Promise<Pack | null> {
  const { packs } = runtime()
  const own = useSessionStore.getState().data?.session?.language
  await packs.find(name, own)
  return packs.find(name, language)
}
