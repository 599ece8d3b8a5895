/** Every threshold of a draft: what it decides, its value, the original, and what it may be. */
import { THRESHOLD_NAMES, type ThresholdName } from '../../../shared/domain/pack/pack'
import { thresholdEdit } from '../../../shared/domain/pack/pack-edits'
import { THRESHOLD_RANGES } from '../../../shared/domain/pack/threshold-ranges'
import { thresholdProblem, thresholdTitle, writeThreshold } from '../../../shared/domain/pack/threshold-words'
import { packThreshold } from '../../../shared/domain/scoring/thresholds'
import { LimitField } from '../../ui/limit-field'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import styles from './threshold-editor.module.css'
import type { OpenDraft } from './use-draft'

export function ThresholdEditor({ opened }: { readonly opened: OpenDraft }) {
  const { t } = useTranslator()
  return (
    <Section title={t('pack.edit.thresholds')}>
      <ul className={styles.list}>
        {THRESHOLD_NAMES.map((name) => (
          <li key={name}>
            <Threshold name={name} opened={opened} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Threshold({ name, opened: { pack, base, edit } }: { readonly name: ThresholdName; readonly opened: OpenDraft }) {
  const translator = useTranslator()
  const { t } = translator
  const { min, max, whole, share } = THRESHOLD_RANGES[name]
  const original = packThreshold(base, name)
  const value = packThreshold(pack, name)
  const written = (amount: number) => writeThreshold(translator, name, amount)
  const title = thresholdTitle(translator, name)
  return (
    <LimitField
      title={title}
      note={t('pack.threshold.range', { min: written(min), max: written(max), original: written(original) })}
      name={name}
      value={value}
      isWhole={whole}
      isShare={share}
      isChanged={value !== original}
      problemOf={(amount) => thresholdProblem(translator, name, amount)}
      onChange={(next) => edit(thresholdEdit(name), next === original ? null : next)}
      putBack={{ label: t('pack.edit.putBack'), description: t('pack.edit.putBackOf', { field: title }) }}
    />
  )
}
