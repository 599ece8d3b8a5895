/** Above the chart: what a move did, or how to move; and buttons that move the chosen action, for who cannot drag. */

import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { useTranslator } from '../../ui/translator'
import styles from './move-strip.module.css'
import { earliestWords } from './move-words'
import { isMoved, isOrdered } from './plan-moves'
import type { BarDrag } from './use-bar-drag'
import type { ChartMoves } from './use-chart-moves'

interface MoveStripProps {
  readonly roadmap: Roadmap
  readonly moves: ChartMoves
  readonly drag: BarDrag | null
  readonly chosen: string | null
}

export function MoveStrip({ roadmap, moves, drag, chosen }: MoveStripProps) {
  const translator = useTranslator()
  const { t } = translator
  const isPlanned = roadmap.actions.some(({ id }) => id === chosen)
  const limit = drag?.axis === 'week' && drag.target.isTooEarly ? earliestWords(translator, roadmap, drag.id, drag.earliest) : ''
  return (
    <div className={styles.strip}>
      <p className={styles.said} role="status" data-said>
        {limit || moves.said || t('roadmap.move.hint')}
      </p>
      {chosen !== null && isPlanned && (
        <MoveButtons id={chosen} isPutBackOn={isMoved(roadmap, chosen) || isOrdered(roadmap, chosen)} moves={moves} />
      )}
    </div>
  )
}

function MoveButtons({ id, isPutBackOn, moves }: { readonly id: string; readonly isPutBackOn: boolean; readonly moves: ChartMoves }) {
  const { t } = useTranslator()
  return (
    <div className={styles.buttons}>
      <IconButton size="small" icon="arrow-left" label={t('roadmap.move.earlier')} onPress={() => moves.byWeeks(id, -1)} />
      <IconButton size="small" icon="arrow-right" label={t('roadmap.move.later')} onPress={() => moves.byWeeks(id, 1)} />
      <IconButton size="small" icon="arrow-up" label={t('roadmap.move.up')} onPress={() => moves.byRows(id, -1)} />
      <IconButton size="small" icon="arrow-down" label={t('roadmap.move.down')} onPress={() => moves.byRows(id, 1)} />
      <IconButton size="small" icon="undo" label={t('roadmap.move.put-back')} isDisabled={!isPutBackOn} onPress={() => moves.back([id])} />
    </div>
  )
}

/** How many actions stand where the team put them, and the way back for all. */
export function MoveCounts({ roadmap, moves }: Pick<MoveStripProps, 'roadmap' | 'moves'>) {
  const { t } = useTranslator()
  const ids = roadmap.actions.map(({ id }) => id)
  const [moved, ordered] = [ids.filter((id) => isMoved(roadmap, id)), ids.filter((id) => isOrdered(roadmap, id))]
  if (moved.length + ordered.length === 0) return null
  return (
    <p className={styles.counts}>
      {t('roadmap.move.counts', { moved: moved.length, ordered: ordered.length }).trim()}{' '}
      <Button variant="ghost" size="small" onPress={() => moves.back(ids)}>
        {t('roadmap.move.put-all-back')}
      </Button>
    </p>
  )
}
