/** The plan as a board: now, next, later. Cards move by drag, by Alt and the arrows, or with their buttons; only moves with an effect land. */
import { useRef } from 'react'
import { thresholdsInForce } from '../../../shared/domain/scoring/thresholds'
import { namesOf } from '../../stores/shown-names'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import { BoardCard, type CardEvents } from './board-card'
import { type BoardColumn, boardColumns, type ColumnId } from './board-columns'
import { cardKeys } from './board-keys'
import styles from './plan-board.module.css'
import type { PlanViewProps } from './plan-gantt'
import { type BoardMoves, useBoardMoves } from './use-board-moves'
import { type CardDrag, useCardDrag } from './use-card-drag'
import { useFocusAfterMove } from './use-focus-after-move'
import { useLatest } from './use-latest'

export function PlanBoard({ derived, planStart, chosen, onChoose }: PlanViewProps) {
  const translator = useTranslator()
  const { t } = translator
  const { people } = namesOf(derived, translator)
  const board = useRef<HTMLDivElement>(null)
  const { roadmap, pack, session } = derived
  const firstWeeks = thresholdsInForce(pack, session).startsWeeks
  const columns = boardColumns(roadmap, firstWeeks)
  const moves = useBoardMoves(derived, planStart, firstWeeks)
  const { drag, pointer } = useCardDrag(board, moves)
  const focusAgain = useFocusAfterMove(board, roadmap)
  const on = useLatest<CardEvents>({
    toggle: (id) => onChoose(id === chosen ? null : id),
    press: (id, event) => {
      const run = cardKeys(columns, moves, id, event)
      if (run === null) return
      event.preventDefault()
      if (event.altKey) focusAgain(id)
      run()
    },
    move: (id, to) => {
      focusAgain(id)
      moves.move(id, to)
    },
    drag: pointer.handlersFor,
  })
  const all = columns.flatMap(({ ids, dropped }) => [...ids, ...dropped])
  const stop = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? null)
  const cardsOf = (column: BoardColumn, ids: readonly string[]) =>
    ids.map((id) => (
      <BoardCard
        key={id}
        id={id}
        column={column.id}
        derived={derived}
        people={people}
        isChosen={id === chosen}
        isStop={id === stop}
        isDragged={id === drag?.id}
        on={on}
      />
    ))
  return (
    <>
      <p className={styles.said} role="status" data-said>
        {refusal(drag, moves) || moves.said || t('roadmap.board.hint')}
      </p>
      <div ref={board} className={styles.board} data-board>
        {columns.map((column) => (
          <section
            key={column.id}
            aria-label={t(`roadmap.board.${column.id}`)}
            data-column={column.id}
            className={cx(styles.column, drag?.open.includes(column.id) === true && styles.open, isOver(drag, column.id) && styles.over)}
          >
            <h2 className={styles.title}>
              {t(`roadmap.board.${column.id}`)} <span className={styles.count}>{column.ids.length}</span>
            </h2>
            <p className={styles.about}>{t(`roadmap.board.about-${column.id}`, { weeks: firstWeeks })}</p>
            <ul className={styles.cards}>{cardsOf(column, column.ids)}</ul>
            {column.ids.length === 0 && <p className={styles.about}>{t('roadmap.board.empty')}</p>}
            {column.dropped.length > 0 && (
              <>
                <h3 className={styles.subtitle}>
                  {t('roadmap.board.dropped')} <span className={styles.count}>{column.dropped.length}</span>
                </h3>
                <ul className={styles.cards}>{cardsOf(column, column.dropped)}</ul>
              </>
            )}
          </section>
        ))}
      </div>
    </>
  )
}

const isOver = (drag: CardDrag | null, id: ColumnId): boolean => drag?.over === id && drag.open.includes(id)

/** Why the column under the pointer does not take the card; empty when it does. */
function refusal(drag: CardDrag | null, moves: BoardMoves): string {
  if (drag === null || drag.over === null || drag.over === drag.from || drag.open.includes(drag.over)) return ''
  return moves.whyNot(drag.id, drag.over)
}
