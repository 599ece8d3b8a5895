/** The facts that steer the questions, the gates and the weights. A fact may stay unanswered. */
import type { ProfileFact } from '../../../shared/domain/pack/pack'
import { setProfileFact } from '../../../shared/records/commands'
import { cx } from '../../ui/cx'
import { Section } from '../../ui/section'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import { sectionId } from './setup-contents'
import styles from './setup-form.module.css'
import type { Setup } from './use-setup'

/** Choices up to this many letters together stand beside their question; longer ones below it. */
const BESIDE = 40

export function ProfileSection({ setup }: { readonly setup: Setup }) {
  const { t } = useTranslator()
  return (
    <Section title={t('setup.profile')} id={sectionId('profile')}>
      <p className={styles.lead}>{t('setup.profile.lead')}</p>
      {setup.pack.profile.map((fact) => (
        <Fact key={fact.id} fact={fact} setup={setup} />
      ))}
    </Section>
  )
}

function Fact({ fact, setup }: { readonly fact: ProfileFact; readonly setup: Setup }) {
  const letters = fact.options.reduce((sum, { title }) => sum + title.length, 0)
  const isLong = letters > BESIDE
  return (
    <div className={cx(styles.fact, isLong && styles.long)} data-fact={fact.id}>
      <p className={styles.factTitle}>{fact.title}</p>
      <Segmented
        label={fact.title}
        kind={isLong ? 'spread' : 'compact'}
        options={fact.options}
        value={setup.data.session?.head.profile[fact.id] ?? null}
        onChange={(option) => setup.change((data) => setProfileFact(data, fact.id, option))}
      />
    </div>
  )
}
