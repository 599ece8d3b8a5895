/** What the facilitator thinks, with a name under it. It stands beside the verdict and never in its place. */
import { OPINION } from '../../../shared/domain/report/sections/prose-rail'
import { setProseBy } from '../../../shared/records/document-commands'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { ProseEditor } from './prose-editor'
import styles from './prose-editor.module.css'
import { SavedLine } from './saved-fields'
import { useProse } from './use-prose'

export function OpinionSection() {
  const { t } = useTranslator()
  const prose = useProse(OPINION)
  return (
    <Section title={t('report.opinion.label')}>
      <p className={styles.note}>{t('document.opinion.note')}</p>
      <ProseEditor section={OPINION} label={t('report.opinion.label')} value={prose?.text ?? ''} />
      {prose !== undefined && (
        <div className={styles.by}>
          <SavedLine
            label={t('document.opinion.by')}
            value={prose.by}
            command={(data, text) => setProseBy(data, OPINION, text)}
            testId="opinion-by"
          />
        </div>
      )}
    </Section>
  )
}
