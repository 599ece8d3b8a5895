/** How many person-days a week every pool has for the plan, and which seats share one. Every entry counts at once and can be undone. */
import { useMemo, useState } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { thresholdsInForce } from '../../../shared/domain/scoring/thresholds'
import { setCapacity } from '../../../shared/records/commands'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'
import { NumberField } from '../../ui/number-field'
import { useTranslator } from '../../ui/translator'
import styles from './capacity-editor.module.css'
import { listPools, type PoolRow, type PoolSeat, weekRuns } from './list-pools'
import { saveEdits } from './plan-edits'
import { SharedPools } from './shared-pools'

/** Person-days a week; a twentieth of a day is the least a session file may hold. */
const LEAST = 0.05
const MOST = 1000
/** More than this is not one person's week. */
const ONE_PERSON = 5

export function CapacityEditor({ derived, index }: { readonly derived: Derived; readonly index: PackIndex }) {
  const translator = useTranslator()
  const { t, number } = translator
  const rows = useMemo(() => listPools(translator, derived, index), [translator, derived, index])
  const [before] = useState(derived.roadmap.weeks)
  const usual = thresholdsInForce(derived.pack, derived.session).capacityDefault
  const inPlan = rows.filter(({ isInPlan }) => isInPlan)
  const others = rows.filter(({ isInPlan }) => !isInPlan)
  const effect = t('plan.capacity.effect', { weeks: derived.roadmap.weeks, before, same: derived.roadmap.weeks === before })
  return (
    <section className={styles.editor} aria-label={t('plan.capacity.change')} data-testid="capacity-editor">
      <p className={styles.lead}>{t('plan.capacity.lead', { days: number(usual, usual % 1 === 0 ? 0 : 1) })}</p>
      <ul className={styles.rows}>
        {inPlan.map((row) => (
          <CapacityRow key={row.pool} row={row} usual={usual} />
        ))}
      </ul>
      <p className={styles.effect}>{effect}</p>
      <LiveRegion text={effect} />
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{t('plan.capacity.others', { count: others.length })}</summary>
          <ul className={styles.rows}>
            {others.map((row) => (
              <CapacityRow key={row.pool} row={row} usual={usual} />
            ))}
          </ul>
        </details>
      )}
      <SharedPools rows={rows} />
    </section>
  )
}

function CapacityRow({ row, usual }: { readonly row: PoolRow; readonly usual: number }) {
  const { t, number, list } = useTranslator()
  const days = number(usual, usual % 1 === 0 ? 0 : 1)
  const isTooMuch = row.entered !== null && row.entered > ONE_PERSON * row.people
  return (
    <li className={styles.row} data-testid="capacity-row">
      <div className={styles.who}>
        <b>{row.title}</b>
        <PoolMembers row={row} />
      </div>
      <NumberField
        label={t('plan.capacity.field', { pool: row.title })}
        isLabelHidden
        value={row.entered}
        min={LEAST}
        max={MOST}
        decimals={2}
        placeholder={days}
        onChange={(value) => saveEdits((data) => setCapacity(data, row.pool, value))}
        className={styles.field}
      />
      <div className={styles.state}>
        <span>{row.entered === null ? t('plan.capacity.assumed', { days }) : t('plan.capacity.entered')}</span>
        {row.entered !== null && (
          <Button size="small" variant="ghost" onPress={() => saveEdits((data) => setCapacity(data, row.pool, null))}>
            {t('plan.capacity.reset', { days })}
          </Button>
        )}
      </div>
      <p className={styles.load}>
        {isTooMuch && <strong>{t('plan.capacity.too-much', { people: row.people })} </strong>}
        {!row.isInPlan
          ? t('plan.capacity.unused')
          : row.fullWeeks.length === 0
            ? t('plan.capacity.room')
            : t('plan.capacity.full', { count: row.fullWeeks.length, weeks: list(weekRuns(row.fullWeeks)) })}
      </p>
    </li>
  )
}

/** Seats with who holds them; what the pool's name says already is left out. */
function PoolMembers({ row }: { readonly row: PoolRow }) {
  const { t, list } = useTranslator()
  const memberOf = ({ title, holders }: PoolSeat): string => {
    const people = holders.filter((name) => name !== row.title)
    if (title === row.title) return list(people)
    return people.length === 0 ? title : t('plan.capacity.member', { seat: title, people: list(people) })
  }
  const members = row.seats.map(memberOf).filter((text) => text !== '')
  return members.length === 0 ? null : <span className={styles.members}>{members.join(', ')}</span>
}
