/** The name of a preset; Enter saves it. */
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useTranslator } from '../../ui/translator'

export interface PresetNameDialogProps {
  readonly title: string
  readonly name: string
  /** Names of the other presets. */
  readonly taken: readonly string[]
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

export function PresetNameDialog({ title, name, taken, onName, onClose }: PresetNameDialogProps) {
  const { t } = useTranslator()
  const [text, setText] = useState(name)
  const [isTried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const wanted = text.trim()
  const isTaken = taken.some((other) => other.toLowerCase() === wanted.toLowerCase())
  const error = isTaken ? t('document.presets.taken') : isTried && wanted === '' ? t('document.presets.missing') : undefined
  const save = (): void => {
    setTried(true)
    if (wanted !== '' && !isTaken) onName(wanted)
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('document.presets.cancel')}</Button>
      <Button variant="primary" onPress={save} data-testid="name-preset">
        {t('document.presets.ok')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} actions={actions}>
      <TextField
        ref={field}
        label={t('document.presets.name')}
        help={error === undefined ? t('document.presets.nameHelp') : undefined}
        error={error}
        value={text}
        onChange={setText}
        maxLength={100}
        testId="preset-name"
        onKeyDown={(event) => {
          if (event.key === 'Enter') save()
        }}
      />
    </Dialog>
  )
}
