/** The facilitator's words on one part of the document: a text with a few marks, saved while it is typed. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { setProse } from '../../../shared/records/document-commands'
import { changeSession } from '../../stores/change-session'
import { useSavedText } from '../../stores/use-saved-text'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { TextArea } from '../../ui/text-area'
import { useTranslator } from '../../ui/translator'
import { markText, type TextMark } from './mark-text'
import styles from './prose-editor.module.css'

export interface ProseEditorProps {
  /** `prose.section` of the session. */
  readonly section: string
  readonly label: string
  readonly value: string
  /** Takes the focus once, on arrival. */
  readonly hasFocus?: boolean | undefined
}

const MARKS: readonly { readonly mark: TextMark; readonly face: ReactNode }[] = [
  { mark: 'bold', face: <b>B</b> },
  { mark: 'italic', face: <i>I</i> },
  { mark: 'list', face: <Icon name="list" /> },
]
const KEYS: Readonly<Record<string, TextMark>> = { b: 'bold', i: 'italic' }

export function ProseEditor({ section, label, value, hasFocus = false }: ProseEditorProps) {
  const { t } = useTranslator()
  const area = useRef<HTMLTextAreaElement>(null)
  const takesFocus = useRef(hasFocus)
  useEffect(() => {
    if (takesFocus.current) area.current?.focus()
  }, [])
  const saved = useSavedText(value, (text) => changeSession((data) => setProse(data, section, text)))
  const apply = (mark: TextMark): void => {
    const field = area.current
    if (field === null) return
    const marked = markText(mark, field.value, field.selectionStart, field.selectionEnd)
    flushSync(() => saved.onChange(marked.text))
    field.focus()
    field.setSelectionRange(marked.start, marked.end)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const mark = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined
    if (mark === undefined) return
    event.preventDefault()
    apply(mark)
  }
  return (
    <div className={styles.editor}>
      <fieldset className={styles.tools} aria-label={t('document.prose.marks')}>
        {MARKS.map(({ mark, face }) => (
          <Button key={mark} size="small" variant="ghost" aria-label={t(`document.prose.${mark}`)} onPress={() => apply(mark)}>
            {face}
          </Button>
        ))}
      </fieldset>
      <TextArea
        ref={area}
        label={label}
        isLabelHidden
        help={t('document.prose.help')}
        rows={4}
        maxLength={20_000}
        onKeyDown={onKeyDown}
        testId={`prose-${section}`}
        {...saved}
      />
    </div>
  )
}
