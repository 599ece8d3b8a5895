/** Which of the three documents: each with what it holds and how long it is. */
import { EDITIONS } from '../../../shared/domain/interview/session'
import { useDocumentChoiceStore } from '../../stores/document-choice'
import { OptionCards } from '../../ui/option-cards'
import { useTranslator } from '../../ui/translator'

export function EditionChoice() {
  const { t } = useTranslator()
  const { edition, change } = useDocumentChoiceStore()
  return (
    <OptionCards
      label={t('document.edition')}
      isLabelHidden
      value={edition}
      onChange={(id) => change({ edition: EDITIONS.find((known) => known === id) ?? 'full' })}
      options={EDITIONS.map((id) => ({ id, title: t(`report.edition.${id}`), note: t(`document.edition.${id}`) }))}
      testId="edition"
    />
  )
}
