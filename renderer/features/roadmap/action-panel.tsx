/** One action: what it is, what the team does with it, and why it is here. Beside the plan; over it where there is no room. */
import { useEffect, useRef, useState } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import type { PlannedAction } from '../../../shared/domain/roadmap/roadmap'
import type { Derived } from '../../stores/derived'
import { IconButton } from '../../ui/icon-button'
import { useTranslator } from '../../ui/translator'
import { ActionButtons } from './action-buttons'
import { ActionEditor } from './action-editor'
import { ActionFacts } from './action-facts'
import styles from './action-panel.module.css'
import { usePanelFocus } from './use-panel-focus'
import { WhyHere } from './why-here'

interface ActionPanelProps {
  readonly action: PlannedAction
  /** As it may be read. */
  readonly derived: Derived
  /** As it was entered: what the editor changes. */
  readonly entered: Derived
  readonly index: PackIndex
  readonly planStart: string
  /** null closes the panel. */
  readonly onChoose: (id: string | null) => void
}

export function ActionPanel({ action, derived, entered, index, planStart, onChoose }: ActionPanelProps) {
  const { t, list } = useTranslator()
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel, action.id)
  const [editing, setEditing] = useState<string | null>(null)
  const isEditing = editing === action.id
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (!isEditing) return onChoose(null)
      setEditing(null)
      // The field that had the focus goes with the editor.
      panel.current?.focus()
    }
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [isEditing, onChoose])
  const definition = derived.roadmap.definitions.get(action.id)
  const original = entered.roadmap.definitions.get(action.id)
  if (definition === undefined || original === undefined) return null
  const facts = { action, definition, derived, index, planStart }
  return (
    <aside ref={panel} className={styles.panel} aria-label={definition.title} tabIndex={-1}>
      <div className={styles.inside}>
        <div className={styles.top}>
          <span className={styles.over}>
            {definition.closes.length > 0 ? t('roadmap.closes', { gates: list(definition.closes) }) : t(`report.phase.${action.phase}`)}
          </span>
          <IconButton icon="close" size="small" label={t('roadmap.close')} onPress={() => onChoose(null)} />
        </div>
        <h2 className={styles.title}>{definition.title}</h2>
        {!isEditing && <ActionFacts {...facts} />}
        <ActionButtons {...facts} isEditing={isEditing} onEdit={(isOn) => setEditing(isOn ? action.id : null)} />
        {isEditing && <ActionEditor key={action.id} {...facts} definition={original} derived={entered} />}
        <WhyHere action={action} definition={definition} derived={derived} index={index} onChoose={onChoose} />
      </div>
    </aside>
  )
}
