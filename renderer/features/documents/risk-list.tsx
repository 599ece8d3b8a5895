/** Risks somebody takes for a time. They stand in the document beside the verdict and change nothing in it. */
import type { AcceptedRisk } from '../../../shared/domain/interview/session'
import { setRisk, setRiskField } from '../../../shared/records/document-commands'
import { changeSession } from '../../stores/change-session'
import type { Derived } from '../../stores/derived'
import { IconButton } from '../../ui/icon-button'
import { useTranslator } from '../../ui/translator'
import { EntryList } from './entry-list'
import { SavedDay, SavedLine } from './saved-fields'
import styles from './says-section.module.css'

export function RiskList({ derived }: { readonly derived: Derived }) {
  const { t } = useTranslator()
  return (
    <EntryList
      title={t('report.brief.risks')}
      help={t('document.risks.help')}
      addLabel={t('document.risks.add')}
      ids={Object.keys(derived.session.session.risks ?? {})}
      onAdd={(id) => changeSession((data) => setRisk(data, id, { text: '' }))}
      testId="risks"
    >
      {(id) => <RiskRow key={id} id={id} risk={derived.session.session.risks?.[id] ?? { text: '' }} />}
    </EntryList>
  )
}

function RiskRow({ id, risk }: { readonly id: string; readonly risk: AcceptedRisk }) {
  const { t } = useTranslator()
  const set = (field: keyof AcceptedRisk) => (data: Parameters<typeof setRiskField>[0], text: string) => setRiskField(data, id, field, text)
  return (
    <li className={styles.risk}>
      <SavedLine label={t('report.brief.risk')} value={risk.text} command={set('text')} />
      <SavedLine label={t('report.brief.acceptedBy')} value={risk.acceptedBy} command={set('acceptedBy')} />
      <SavedDay label={t('report.brief.until')} placeholder={t('report.brief.noEnd')} value={risk.until} command={set('until')} />
      <IconButton
        icon="close"
        label={t('document.risks.remove', { text: risk.text })}
        onPress={() => changeSession((data) => setRisk(data, id, null))}
      />
    </li>
  )
}
