/** Which seats share their time: a seat can join another's pool, and leave it again. */
import { setSeatPool } from '../../../shared/records/pool-commands'
import { SelectField } from '../../ui/select-field'
import { useTranslator } from '../../ui/translator'
import styles from './capacity-editor.module.css'
import type { PoolRow, PoolSeat } from './list-pools'
import { saveEdits } from './plan-edits'

const OWN = 'own'
/** Keeps a pool called "own" apart from none. */
const POOL = 'pool '

export function SharedPools({ rows }: { readonly rows: readonly PoolRow[] }) {
  const { t, list } = useTranslator()
  const optionsFor = (seat: PoolSeat) => [
    { id: OWN, title: t('plan.capacity.own') },
    ...rows
      .filter(({ seats }) => seats.length !== 1 || seats[0]?.id !== seat.id)
      .map(({ pool, title, seats }) => ({
        id: `${POOL}${pool}`,
        title: t('plan.capacity.with', { pool: title }),
        note: seats.length > 1 ? t('plan.capacity.seats', { count: seats.length }) : undefined,
      })),
  ]
  const choose = (seat: PoolSeat, id: string) => saveEdits((data) => setSeatPool(data, seat.id, id === OWN ? null : id.slice(POOL.length)))
  return (
    <details className={styles.more} data-testid="shared-pools">
      <summary>{t('plan.capacity.shared')}</summary>
      <p className={styles.lead}>{t('plan.capacity.shared-lead')}</p>
      <ul className={styles.seats}>
        {rows.flatMap(({ pool, seats }) =>
          seats.map((seat) => (
            <li key={seat.id}>
              <SelectField
                label={seat.title}
                help={seat.isHeld ? list(seat.holders) || undefined : t('plan.capacity.nobody')}
                options={optionsFor(seat)}
                value={seats.length === 1 ? OWN : `${POOL}${pool}`}
                onChange={(id) => choose(seat, id)}
              />
            </li>
          )),
        )}
      </ul>
    </details>
  )
}
