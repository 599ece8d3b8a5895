/** What is being decided: the initiative, the client, the day, and how far a yes would reach. */
import type { Ref } from 'react'
import { setHeadField } from '../../../shared/records/commands'
import { useSavedText } from '../../stores/use-saved-text'
import { DateField } from '../../ui/date-field'
import { OptionCards } from '../../ui/option-cards'
import { Section } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import { useTranslator } from '../../ui/translator'
import { sectionId } from './setup-contents'
import styles from './setup-form.module.css'
import type { Setup } from './use-setup'

export interface InitiativeSectionProps {
  readonly setup: Setup
  /** True after somebody wanted to go on without a name. */
  readonly isNameMissing: boolean
  readonly onNamed: () => void
  readonly nameRef: Ref<HTMLInputElement>
}

const PURPOSES = ['release', 'rollout'] as const

export function InitiativeSection({ setup, isNameMissing, onNamed, nameRef }: InitiativeSectionProps) {
  const { t } = useTranslator()
  const { change } = setup
  const head = setup.data.session?.head
  const initiative = useSavedText(head?.initiative ?? '', (value) => {
    if (value.trim() !== '') change((data) => setHeadField(data, 'initiative', value.trim()))
  })
  const client = useSavedText(head?.client ?? '', (value) => change((data) => setHeadField(data, 'client', value.trim())))
  const isBlank = initiative.value.trim() === '' && (isNameMissing || !setup.isDraft)
  return (
    <Section title={t('setup.decision')} id={sectionId('initiative')}>
      <div className={styles.stack}>
        <TextField
          ref={nameRef}
          label={t('setup.initiative')}
          help={isBlank ? undefined : t('setup.initiative.help')}
          error={isBlank ? t('setup.initiative.missing') : undefined}
          isRequired
          maxLength={200}
          testId="initiative"
          value={initiative.value}
          onBlur={initiative.onBlur}
          onChange={(value) => {
            initiative.onChange(value)
            if (value.trim() !== '') onNamed()
          }}
        />
        <div className={styles.pair}>
          <TextField label={t('setup.client')} maxLength={200} testId="client" {...client} />
          <DateField
            label={t('setup.date')}
            value={head?.date ?? ''}
            onChange={(value) => value !== '' && change((data) => setHeadField(data, 'date', value))}
            testId="date"
          />
        </div>
        <OptionCards
          label={t('setup.purpose')}
          options={PURPOSES.map((id) => ({ id, title: t(`app.purpose.${id}`), note: t(`setup.purpose.${id}`) }))}
          value={head?.purpose ?? 'release'}
          onChange={(id) => change((data) => setHeadField(data, 'purpose', id === 'rollout' ? 'rollout' : 'release'))}
          testId="purpose"
        />
      </div>
    </Section>
  )
}
