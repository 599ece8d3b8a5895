/** Who is needed when: person-days per pool and week against what was promised. Dark above 85 %. */
import { memo } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import { axisWeeksOf } from './axis-weeks'
import { FULL } from './list-pools'
import styles from './pool-loads.module.css'
import { poolName } from './pool-name'

export const PoolLoads = memo(function PoolLoads({ derived, index }: { readonly derived: Derived; readonly index: PackIndex }) {
  const translator = useTranslator()
  const { t, number } = translator
  const { roadmap } = derived
  const beyond = Array.from({ length: axisWeeksOf(roadmap) - roadmap.weeks }, (_, week) => week)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <div className={styles.frame} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{t('roadmap.loads')}</caption>
        <colgroup>
          <col className={styles.who} />
          <col className={styles.promised} />
          <col span={axisWeeksOf(roadmap)} />
        </colgroup>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{t('roadmap.column.owner')}</th>
            <th scope="col">{t('roadmap.capacity')}</th>
            {Array.from({ length: roadmap.weeks }, (_, week) => week + 1).map((week) => (
              <th key={week} scope="col">
                {t('roadmap.week', { week })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roadmap.pools.map(({ pool, capacity, used }) => (
            <tr key={pool}>
              <th scope="row">{poolName(translator, derived, index, pool)}</th>
              <td className={styles.capacity}>{t('roadmap.per-week', { days: number(toNumber(capacity), 1) })}</td>
              {used.map((value, week) => {
                const share = toNumber(value) / toNumber(capacity)
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the index is the week.
                  <td key={week} className={styles.week}>
                    <span className={styles.cell} title={t('roadmap.load', { week: week + 1, days: number(toNumber(value), 1) })}>
                      <span className={cx(styles.fill, share > FULL && styles.full)} style={{ height: `${Math.min(1, share) * 100}%` }} />
                      <span className={styles.hidden}>{number(toNumber(value), 1)}</span>
                    </span>
                  </td>
                )
              })}
              {beyond.map((week) => (
                <td key={`beyond ${week}`} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
