/** Who owns the action, and what they said to it. */
import { OWNER_STATES } from '../../../shared/domain/interview/edit-schema'
import { ownerTitle, personTitle } from '../../../shared/domain/report/words/owner-words'
import { ComboField } from '../../ui/combo-field'
import { DateField } from '../../ui/date-field'
import { SelectField } from '../../ui/select-field'
import { useTranslator } from '../../ui/translator'
import styles from './action-editor.module.css'
import type { ActionFactsProps } from './action-facts'
import { ownerGroups, peopleGroup, speakerFor } from './owner-choices'
import { saveField, saveOwner, today } from './plan-edits'
import { PutBack } from './put-back'
import { LONGEST_WORDS } from './text-edit'

type OwnerFieldsProps = Pick<ActionFactsProps, 'definition' | 'derived' | 'index'>

export function OwnerFields({ definition, derived: { session }, index }: OwnerFieldsProps) {
  const translator = useTranslator()
  const { t } = translator
  const { generated, edited, own } = definition
  const generatedSeat = index.seats.get(generated.owner)?.title ?? generated.owner
  return (
    <>
      <div>
        <ComboField
          label={t('roadmap.column.owner')}
          help={t('roadmap.owner.help')}
          groups={ownerGroups(session, index, translator)}
          text={ownerTitle(index, definition)}
          onChange={(named) => saveOwner(definition, named)}
          maxLength={LONGEST_WORDS}
          testId="action-owner"
        />
        {edited.includes('owner') && (
          <PutBack
            field={t('roadmap.field', { field: 'owner' })}
            generated={t('roadmap.generated', { own, value: generatedSeat })}
            onPress={() => saveOwner(definition, null)}
          />
        )}
      </div>
      <OwnerAnswer definition={definition} session={session} index={index} />
    </>
  )
}

function OwnerAnswer({
  definition,
  session,
  index,
}: Pick<OwnerFieldsProps, 'definition' | 'index'> & { readonly session: OwnerFieldsProps['derived']['session'] }) {
  const translator = useTranslator()
  const { t } = translator
  const { ownerStatus } = definition
  const choose = (id: string) => {
    const status = OWNER_STATES.find((known) => known === id)
    const { by = speakerFor(definition, session), when = today() } = ownerStatus ?? {}
    saveField(definition, 'ownerStatus', status === undefined ? null : { status, by, when })
  }
  const people = peopleGroup(session, index, translator)
  return (
    <>
      <SelectField
        label={t('roadmap.answer')}
        help={ownerStatus?.status === 'amended' ? t('roadmap.answer.amended-help') : undefined}
        options={['none', ...OWNER_STATES].map((id) => ({ id, title: t('roadmap.answer.is', { status: id }) }))}
        value={ownerStatus?.status ?? 'none'}
        onChange={choose}
        testId="owner-answer"
      />
      {ownerStatus !== null && (
        <div className={styles.pair}>
          <ComboField
            label={t('roadmap.answer.by')}
            groups={people.options.length === 0 ? [] : [people]}
            text={personTitle(session, index, ownerStatus.by)}
            onChange={(by) => saveField(definition, 'ownerStatus', { ...ownerStatus, by })}
            maxLength={LONGEST_WORDS}
          />
          <DateField
            label={t('roadmap.answer.when')}
            value={ownerStatus.when}
            style="short"
            onChange={(when) => when !== '' && saveField(definition, 'ownerStatus', { ...ownerStatus, when })}
          />
        </div>
      )}
    </>
  )
}
