/** How the verdict was worked out and what it cannot say; every limit, to open and to change. */
import type { Derived } from '../../stores/derived'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { LimitList } from './limit-list'
import styles from './results-screen.module.css'

export function MethodPanel({ derived }: { readonly derived: Derived }) {
  const { t } = useTranslator()
  return (
    <Section title={t('results.method')} className={styles.block} id="method">
      <Section title={t('results.limits')} level={3} id="limits">
        <LimitList pack={derived.pack} session={derived.session} />
      </Section>
    </Section>
  )
}
