/** Who is needed when, what keeps them busy, and how much of their time the plan may take. */
import { useState } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { CapacityEditor } from './capacity-editor'
import styles from './capacity-editor.module.css'
import { PoolLoads } from './pool-loads'
import { WaitingActions } from './waiting-actions'

interface CapacitySectionProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly className?: string | undefined
}

export function CapacitySection({ derived, index, className }: CapacitySectionProps) {
  const { t } = useTranslator()
  const [isOpen, setOpen] = useState(false)
  const aside = (
    <span className={styles.aside}>
      <span>{t('roadmap.loads-aside')}</span>
      <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)} data-testid="change-capacity">
        {isOpen ? t('plan.capacity.done') : t('plan.capacity.change')}
      </Button>
    </span>
  )
  return (
    <Section title={t('roadmap.loads')} aside={aside} look="sub" className={className}>
      <PoolLoads derived={derived} index={index} />
      <WaitingActions derived={derived} index={index} />
      {isOpen && <CapacityEditor derived={derived} index={index} />}
    </Section>
  )
}
