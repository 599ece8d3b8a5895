/** One part of the document: whether it goes in, where it stands. Alt with the arrows moves it from anywhere in the row. */
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SectionId } from '../../../shared/domain/report/report'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Icon } from '../../ui/icon'
import { IconButton } from '../../ui/icon-button'
import { useTranslator } from '../../ui/translator'
import type { PointerDrag } from '../../ui/use-pointer-drag'
import { describeSection, nameSection } from './describe-section'
import { ProseEditor } from './prose-editor'
import styles from './section-choice.module.css'
import { useProse } from './use-prose'
import type { DropLine } from './use-row-drag'

export interface SectionRowProps {
  readonly id: SectionId
  readonly derived: Derived
  readonly judged: boolean
  readonly isIn: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly drop: DropLine
  readonly drag: ReturnType<PointerDrag<SectionId>['handlersFor']>
  readonly onToggle: (isIn: boolean) => void
  readonly onMove: (steps: -1 | 1) => void
}

export function SectionRow(props: SectionRowProps) {
  const { id, derived, judged, isIn, isFirst, isLast, drop, drag, onToggle, onMove } = props
  const translator = useTranslator()
  const { t } = translator
  const row = useRef<HTMLLIElement>(null)
  const name = nameSection(translator, id, judged)
  const [isOpen, setOpen] = useState(false)
  const words = useProse(id)?.text ?? ''
  const has = words !== ''
  /** Moving the row in the page takes the focus from what is in it. */
  const move = (steps: -1 | 1): void => {
    const focused = document.activeElement
    flushSync(() => onMove(steps))
    if (!(focused instanceof HTMLElement) || row.current?.contains(focused) !== true) return
    const next = focused.matches(':disabled') ? row.current.querySelector<HTMLElement>('[data-move]:not(:disabled)') : focused
    next?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || isTyping(event.target)) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li ref={row} className={styles.row} data-section={id} data-drop={drop ?? undefined} onKeyDown={onKeyDown}>
      <span className={styles.handle} title={t('document.order.drag')} aria-hidden="true" {...drag}>
        <Icon name="grip" />
      </span>
      <Checkbox className={styles.choice ?? ''} isSelected={isIn} onChange={onToggle}>
        <span className={styles.part}>
          <span className={styles.name}>{name}</span>
          <span className={styles.text}>{describeSection(translator, derived, id, judged)}</span>
        </span>
      </Checkbox>
      <Button
        size="small"
        variant="ghost"
        icon={has ? 'check' : 'pencil'}
        className={styles.words ?? ''}
        aria-label={t('document.prose.open', { has, name })}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t(has ? 'document.prose.has' : 'document.prose.add')}
      </Button>
      <span className={styles.moves}>
        <IconButton
          icon="arrow-up"
          size="small"
          label={t('document.order.up', { name })}
          isDisabled={isFirst}
          onPress={() => move(-1)}
          data-move="up"
        />
        <IconButton
          icon="arrow-down"
          size="small"
          label={t('document.order.down', { name })}
          isDisabled={isLast}
          onPress={() => move(1)}
          data-move="down"
        />
      </span>
      {isOpen && (
        <div className={styles.editor}>
          <ProseEditor section={id} label={t('document.prose.label', { name })} value={words} hasFocus />
        </div>
      )}
    </li>
  )
}

const isTyping = (target: EventTarget): boolean => target instanceof Element && target.matches('textarea, input:not([type=checkbox])')
