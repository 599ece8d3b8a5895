/** Who signs the decision. Without names the document has the usual lines to sign by hand. */
import type { Signatory } from '../../../shared/domain/interview/session'
import { setSignatory, setSignatoryField } from '../../../shared/records/document-commands'
import { changeSession } from '../../stores/change-session'
import type { Derived } from '../../stores/derived'
import { IconButton } from '../../ui/icon-button'
import { useTranslator } from '../../ui/translator'
import { EntryList } from './entry-list'
import { SavedLine } from './saved-fields'
import styles from './says-section.module.css'

export function SignatoryList({ derived }: { readonly derived: Derived }) {
  const { t } = useTranslator()
  const { signatories = {} } = derived.session.session
  return (
    <EntryList
      title={t('document.signatories')}
      help={t('document.signatories.help')}
      addLabel={t('document.signatories.add')}
      ids={Object.keys(signatories)}
      onAdd={(id) => changeSession((data) => setSignatory(data, id, { name: '' }))}
      testId="signatories"
    >
      {(id) => <SignatoryRow key={id} id={id} signatory={signatories[id] ?? { name: '' }} />}
    </EntryList>
  )
}

function SignatoryRow({ id, signatory }: { readonly id: string; readonly signatory: Signatory }) {
  const { t } = useTranslator()
  return (
    <li className={styles.signatory}>
      <SavedLine
        label={t('document.signatories.name')}
        value={signatory.name}
        command={(data, text) => setSignatoryField(data, id, 'name', text)}
      />
      <SavedLine
        label={t('document.signatories.role')}
        value={signatory.role}
        command={(data, text) => setSignatoryField(data, id, 'role', text)}
      />
      <IconButton
        icon="close"
        label={t('document.signatories.remove', { name: signatory.name })}
        onPress={() => changeSession((data) => setSignatory(data, id, null))}
      />
    </li>
  )
}
