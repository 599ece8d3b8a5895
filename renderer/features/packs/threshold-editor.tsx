/** Every threshold of a draft: what it decides, its value, the original, and what it may be. */
import { DEFAULT_THRESHOLDS, type ThresholdName } from '../../../shared/domain/pack/pack'
import { thresholdEdit } from '../../../shared/domain/pack/pack-edits'
import { isInRange, THRESHOLD_RANGES } from '../../../shared/domain/pack/threshold-ranges'
import { decimalsOf } from '../../../shared/lib/decimals'
import { Button } from '../../ui/button'
import { NumberField } from '../../ui/number-field'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import styles from './threshold-editor.module.css'
import type { OpenDraft } from './use-draft'

const NAMES = Object.keys(DEFAULT_THRESHOLDS) as ThresholdName[]

export function ThresholdEditor({ opened }: { readonly opened: OpenDraft }) {
  const { t } = useTranslator()
  return (
    <Section title={t('pack.edit.thresholds')}>
      <ul className={styles.list}>
        {NAMES.map((name) => (
          <Threshold key={name} name={name} opened={opened} />
        ))}
      </ul>
    </Section>
  )
}

function Threshold({ name, opened }: { readonly name: ThresholdName; readonly opened: OpenDraft }) {
  const { t, number } = useTranslator()
  const { pack, base, edit } = opened
  const range = THRESHOLD_RANGES[name]
  const original = base.thresholds[name] ?? DEFAULT_THRESHOLDS[name]
  const value = pack.thresholds[name] ?? DEFAULT_THRESHOLDS[name]
  const written = (amount: number) => number(amount, decimalsOf(amount))
  const change = (next: number | null) => {
    if (next === null || next === original) edit(thresholdEdit(name), null)
    else if (isInRange(next, range)) edit(thresholdEdit(name), next)
  }
  return (
    <li className={styles.row} data-testid="threshold" data-id={name}>
      <div>
        <p className={styles.text}>{t(`pack.threshold.${name}`)}</p>
        <p className={styles.note}>
          {t('pack.threshold.range', { min: written(range.min), max: written(range.max), original: written(original) })}{' '}
          <code className={styles.name}>{name}</code>
        </p>
      </div>
      <div className={styles.value}>
        <NumberField
          className={styles.field}
          label={t(`pack.threshold.${name}`)}
          isLabelHidden
          value={value}
          min={range.min}
          max={range.max}
          decimals={range.whole ? 0 : 2}
          onChange={change}
        />
        {value !== original && (
          <Button
            size="small"
            variant="ghost"
            icon="undo"
            aria-label={t('pack.edit.putBackOf', { field: t(`pack.threshold.${name}`) })}
            onPress={() => edit(thresholdEdit(name), null)}
          >
            {t('pack.edit.putBack')}
          </Button>
        )}
      </div>
    </li>
  )
}
