/** How deep the workshop goes, with the true counts of the question bank. */
import { DEPTHS } from '../../../shared/domain/pack/pack'
import { plannedTime } from '../../../shared/i18n/planned-time'
import { setHeadField } from '../../../shared/records/commands'
import { OptionCards } from '../../ui/option-cards'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { BankChoice } from './bank-choice'
import { sectionId } from './setup-contents'
import type { Setup } from './use-setup'
import { countDepths, type DepthCount } from './what-this-makes'

export function DepthSection({ setup }: { readonly setup: Setup }) {
  const translator = useTranslator()
  const { t } = translator
  const head = setup.data.session?.head
  if (head === undefined) return null
  const noteOf = ({ depth, questions, minutes, addsNothing }: DepthCount) => {
    const count = t('setup.depth.count', { questions, time: plannedTime(minutes, translator) })
    return `${count} ${addsNothing ? t('setup.depth.same') : t(`setup.depth.${depth}`)}`
  }
  return (
    <Section title={t('setup.depth')} id={sectionId('depth')}>
      <OptionCards
        label={t('setup.depth')}
        isLabelHidden
        value={head.depth}
        options={countDepths(setup.pack, head).map((count) => ({
          id: count.depth,
          title: t(`app.depth.${count.depth}`),
          note: noteOf(count),
        }))}
        onChange={(id) => setup.change((data) => setHeadField(data, 'depth', DEPTHS.find((depth) => depth === id) ?? 'express'))}
        testId="depth"
      />
      {/* A draft without a name lives on this screen only: a link away from it would lose what has been entered. */}
      <BankChoice setup={setup} />
    </Section>
  )
}
