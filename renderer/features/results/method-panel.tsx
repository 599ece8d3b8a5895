/** How the verdict was worked out and what it cannot say; every limit, to open and to change. */
import type { ReactNode } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import type { Derived } from '../../stores/derived'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { InTurns } from '../../ui/turns'
import { AgreementTable } from './agreement-table'
import { LimitList } from './limit-list'
import { MethodLimits } from './method-limits'
import styles from './method-panel.module.css'

interface MethodPanelProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly basePath: string
  readonly className: string | undefined
}

export function MethodPanel({ derived, index, basePath, className }: MethodPanelProps) {
  const { t } = useTranslator()
  return (
    <Section title={t('results.method')} className={className} id="method">
      <div className={styles.parts}>
        <InTurns>
          <MethodLimits derived={derived} />
          <Part title={t('results.a')}>
            <AgreementTable agreement={derived.agreement} index={index} basePath={basePath} />
          </Part>
          <Part title={t('results.limits')} id="limits">
            <LimitList pack={derived.pack} session={derived.session} />
          </Part>
        </InTurns>
      </div>
    </Section>
  )
}

function Part(props: { readonly title: string; readonly id?: string; readonly children: ReactNode }) {
  const { title, id, children } = props
  return (
    <section id={id} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  )
}
