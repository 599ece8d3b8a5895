/** Lets any limit on the page be opened where it is shown; one dialog serves them all. */
import { createContext, type ReactNode, useContext, useState } from 'react'
import type { ThresholdName } from '../../../shared/domain/pack/pack'
import { thresholdTitle } from '../../../shared/domain/pack/threshold-words'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import styles from './jump-link.module.css'
import { LimitDialog } from './limit-dialog'

const OpenLimit = createContext<(name: ThresholdName) => void>(() => undefined)

export function LimitOpener({ derived, children }: { readonly derived: Derived; readonly children: ReactNode }) {
  const [name, setName] = useState<ThresholdName | null>(null)
  return (
    <OpenLimit value={setName}>
      {children}
      <LimitDialog derived={derived} name={name} onClose={() => setName(null)} />
    </OpenLimit>
  )
}

/** The value of a limit in a sentence; opens it. */
export function LimitLink({ name, children }: { readonly name: ThresholdName; readonly children: string }) {
  const translator = useTranslator()
  const open = useContext(OpenLimit)
  const label = translator.t('results.limit.open', { value: children, title: thresholdTitle(translator, name) })
  return (
    <button type="button" className={styles.jump} aria-label={label} data-limit={name} onClick={() => open(name)}>
      {children}
    </button>
  )
}
