/** Everything about an action the team can change, saved as it is changed. */
import { PHASES } from '../../../shared/domain/pack/pack'
import { ceiling, rationalFromNumber, toNumber } from '../../../shared/lib/rational'
import { DateField } from '../../ui/date-field'
import { Link } from '../../ui/link'
import { NumberField } from '../../ui/number-field'
import { SelectField } from '../../ui/select-field'
import { useTranslator } from '../../ui/translator'
import styles from './action-editor.module.css'
import type { ActionFactsProps } from './action-facts'
import { EstimateField } from './estimate-field'
import { OwnLinks } from './own-links'
import { OwnerFields } from './owner-fields'
import { saveField } from './plan-edits'
import { PutBack } from './put-back'
import { estimateValues } from './read-estimate'
import { TextEdit } from './text-edit'

export function ActionEditor(props: ActionFactsProps) {
  const { t } = useTranslator()
  const { definition } = props
  return (
    <div className={styles.form}>
      <OwnerFields {...props} />
      <Estimates {...props} />
      <NotBefore {...props} />
      <Phase definition={definition} />
      <Cost {...props} />
      <TextEdit definition={definition} field="title" label={t('roadmap.add.what')} />
      <TextEdit definition={definition} field="deliverable" label={t('roadmap.leaves')} />
      <TextEdit definition={definition} field="measure" label={t('roadmap.measure')} />
      {definition.own && <OwnLinks {...props} />}
    </div>
  )
}

/** Person-days and calendar weeks at most, as an edit may have them. */
export const MOST = { effort: 5000, weeks: 520 } as const

function Estimates({ action, definition, derived }: ActionFactsProps) {
  const translator = useTranslator()
  const { t, number } = translator
  const { generated, edited, own } = definition
  const capacity = derived.roadmap.pools.find(({ pool }) => pool === action.pool)?.capacity
  const weeks = action.endWeek - action.startWeek
  const isStretched = capacity !== undefined && weeks > ceiling(rationalFromNumber(definition.weeks.likely))
  const stretched = isStretched ? t('roadmap.stretched', { weeks, days: number(toNumber(capacity), 1) }) : undefined
  const words = (field: 'effort' | 'weeks') =>
    t('roadmap.generated', { own, value: t(`roadmap.estimate.${field}`, estimateValues(translator, generated[field])) })
  return (['effort', 'weeks'] as const).map((field) => (
    <div key={field}>
      <EstimateField
        label={t(`roadmap.edit.${field}`)}
        value={definition[field]}
        most={MOST[field]}
        onChange={(value) => saveField(definition, field, { ...value })}
        help={field === 'weeks' ? stretched : undefined}
      />
      {edited.includes(field) && (
        <PutBack field={t('roadmap.field', { field })} generated={words(field)} onPress={() => saveField(definition, field, null)} />
      )}
    </div>
  ))
}

function NotBefore({ definition }: ActionFactsProps) {
  const { t } = useTranslator()
  const { notBefore } = definition
  return (
    <div>
      <DateField
        label={t('roadmap.not-before')}
        value={notBefore ?? ''}
        placeholder={t('roadmap.not-before.none')}
        onChange={(date) => saveField(definition, 'notBefore', date === '' ? null : date)}
        testId="not-before"
      />
      {notBefore !== null && (
        <PutBack
          field={t('roadmap.field', { field: 'notBefore' })}
          generated={t('roadmap.not-before.generated')}
          onPress={() => saveField(definition, 'notBefore', null)}
        />
      )}
    </div>
  )
}

function Phase({ definition }: Pick<ActionFactsProps, 'definition'>) {
  const { t } = useTranslator()
  const { generated, edited, own, phase } = definition
  const choose = (id: string) => saveField(definition, 'phase', PHASES.find((known) => known === id) ?? null)
  return (
    <div>
      <SelectField
        label={t('roadmap.column.phase')}
        options={PHASES.map((id) => ({ id, title: t(`report.phase.${id}`) }))}
        value={phase}
        onChange={choose}
      />
      {edited.includes('phase') && (
        <PutBack
          field={t('roadmap.field', { field: 'phase' })}
          generated={t('roadmap.generated', { own, value: t(`report.phase.${generated.phase}`) })}
          onPress={() => saveField(definition, 'phase', null)}
        />
      )}
    </div>
  )
}

/** Without a currency an amount means nothing: the way to the one place where it is set. */
function Cost({ definition, derived: { session } }: ActionFactsProps) {
  const { t } = useTranslator()
  const { id, business } = session.session
  if (business === undefined) {
    return (
      <p className={styles.note}>
        {t('roadmap.cost.no-currency')} <Link to={`/s/${encodeURIComponent(id)}/setup`}>{t('roadmap.cost.setup')}</Link>
      </p>
    )
  }
  return (
    <NumberField
      label={t('roadmap.cost')}
      value={definition.cost}
      min={0}
      max={1e12}
      currency={business.currency}
      placeholder={t('roadmap.cost.none')}
      onChange={(value) => saveField(definition, 'cost', value)}
    />
  )
}
