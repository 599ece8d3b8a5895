/** What an action is: who, how much, when, what it leaves behind. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { holdersOf } from '../../../shared/domain/report/words/people-words'
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import { weekDate } from '../../../shared/domain/roadmap/plan-dates'
import type { PlannedAction } from '../../../shared/domain/roadmap/roadmap'
import type { Derived } from '../../stores/derived'
import { namesOf } from '../../stores/shown-names'
import { useTranslator } from '../../ui/translator'
import styles from './action-facts.module.css'
import { declinedWords, ownerTitle } from './plan-labels'
import { estimateValues } from './read-estimate'
import { Warning } from './warnings'

export interface ActionFactsProps {
  readonly action: PlannedAction
  readonly definition: PlanAction
  readonly derived: Derived
  readonly index: PackIndex
  readonly planStart: string
}

export function ActionFacts({ action, definition, derived, index, planStart }: ActionFactsProps) {
  const translator = useTranslator()
  const { t, date, money } = translator
  const { effort, support, deliverable, measure, cost } = definition
  const { business } = derived.session.session
  return (
    <dl className={styles.facts}>
      <dt>{t('roadmap.column.owner')}</dt>
      <dd>
        <Owner definition={definition} derived={derived} index={index} />
      </dd>
      {support.length > 0 && (
        <>
          <dt>{t('roadmap.with')}</dt>
          <dd>{support.map((id) => index.seats.get(id)?.title ?? id).join(', ')}</dd>
        </>
      )}
      <dt>{t('roadmap.column.effort')}</dt>
      <dd>{t('roadmap.effort', estimateValues(translator, effort))}</dd>
      <dt>{t('roadmap.column.weeks')}</dt>
      <dd>
        {t('roadmap.span', {
          first: action.startWeek + 1,
          last: action.endWeek,
          one: action.endWeek - action.startWeek === 1,
          date: date(weekDate(planStart, action.startWeek), 'long'),
        })}
      </dd>
      {cost !== null && business !== undefined && (
        <>
          <dt>{t('roadmap.cost')}</dt>
          <dd>{money(cost, business.currency)}</dd>
        </>
      )}
      {deliverable !== '' && (
        <>
          <dt>{t('roadmap.leaves')}</dt>
          <dd>{deliverable}</dd>
        </>
      )}
      {measure !== '' && (
        <>
          <dt>{t('roadmap.measure')}</dt>
          <dd>{measure}</dd>
        </>
      )}
    </dl>
  )
}

/** The person with the seat they stand in for, or the seat with who holds it, where names may stand; then what they said. */
function Owner({ definition, derived, index }: Pick<ActionFactsProps, 'definition' | 'derived' | 'index'>) {
  const translator = useTranslator()
  const { t, list, date } = translator
  const { people } = namesOf(derived, translator)
  const { owner, person, ownerStatus } = definition
  const beside = person === null ? list(holdersOf(derived.session, owner)) : (index.seats.get(owner)?.title ?? '')
  const second = people.mode === 'named' ? beside : ''
  const name = ownerStatus === null ? null : people.speaker(ownerStatus.by)
  return (
    <>
      <b>{ownerTitle(people, definition)}</b>
      {second !== '' && <>, {second}</>}
      {ownerStatus?.status === 'declined' && <Warning text={declinedWords(translator, people, definition)} />}
      <span className={styles.answer}>
        {ownerStatus === null
          ? t('roadmap.owner.not-asked')
          : t('roadmap.owner.said', {
              status: ownerStatus.status,
              named: name !== null,
              name: name ?? '',
              date: date(ownerStatus.when),
            })}
      </span>
    </>
  )
}
