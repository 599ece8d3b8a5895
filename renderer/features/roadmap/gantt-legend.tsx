/** What the strokes of the chart mean. */
import { useTranslator } from '../../ui/translator'
import styles from './plan-gantt.module.css'

/** @param hasOdds whether the chart shows by when 8 of 10 plans land. */
export function GanttLegend({ hasOdds }: { readonly hasOdds: boolean }) {
  const { t } = useTranslator()
  return (
    <ul className={styles.legend}>
      <li>
        <svg className={styles.gantt} width="20" height="12" aria-hidden="true">
          <rect className={`${styles.bar} ${styles.critical}`} y="1" width="20" height="11" rx="2" />
        </svg>
        {t('roadmap.legend.critical')}
      </li>
      <li>
        <svg className={styles.gantt} width="20" height="12" aria-hidden="true">
          <rect className={styles.bar} x=".5" y="1" width="19" height="10.5" rx="2" />
        </svg>
        {t('roadmap.legend.other')}
      </li>
      <li>
        <svg className={styles.gantt} width="20" height="12" aria-hidden="true">
          <path className={styles.float} d="M1 6H20" />
        </svg>
        {t('roadmap.legend.float')}
      </li>
      <li>
        <svg className={styles.gantt} width="14" height="12" aria-hidden="true">
          <g className={styles.link}>
            <path d="M2 0V6H12" />
          </g>
        </svg>
        {t('roadmap.legend.links')}
      </li>
      <li>
        <b>G08</b> {t('roadmap.legend.gate')}
      </li>
      {hasOdds && (
        <li>
          <svg className={styles.gantt} width="20" height="12" aria-hidden="true">
            <rect className={styles.oddsKey} x=".5" y=".5" width="19" height="11" />
          </svg>
          {t('roadmap.legend.odds')}
        </li>
      )}
    </ul>
  )
}
