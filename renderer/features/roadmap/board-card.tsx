/** One action on the board: a button that opens its panel, can be dragged, and moves with Alt and the arrows. */
import { memo } from 'react'
import type { People } from '../../../shared/domain/report/people'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'
import type { Derived } from '../../stores/derived'
import { Chip } from '../../ui/chip'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/icon'
import { useTranslator } from '../../ui/translator'
import type { PointerDrag } from '../../ui/use-pointer-drag'
import styles from './board-card.module.css'
import type { ColumnId } from './board-columns'
import { gatesOf, ownerOf, titleOf } from './plan-labels'
import { isMoved, isOrdered } from './plan-moves'

export interface CardEvents {
  readonly toggle: (id: string) => void
  readonly press: (id: string, event: React.KeyboardEvent<HTMLElement>) => void
  readonly move: (id: string, to: ColumnId) => void
  readonly drag: PointerDrag<string>['handlersFor']
}

interface BoardCardProps {
  readonly id: string
  readonly column: ColumnId
  readonly derived: Derived
  readonly people: People
  readonly isChosen: boolean
  /** The one card that the Tab key reaches. */
  readonly isStop: boolean
  readonly isDragged: boolean
  readonly on: CardEvents
}

export const BoardCard = memo(function BoardCard({ id, column, derived, people, isChosen, isStop, isDragged, on }: BoardCardProps) {
  const translator = useTranslator()
  const { t } = translator
  const { roadmap } = derived
  const planned = roadmap.actions.find((action) => action.id === id)
  const dropped = roadmap.dropped.find((action) => action.id === id)
  const gates = gatesOf(roadmap, id)
  return (
    <li className={cx(styles.item, isDragged && styles.dragged)}>
      <button
        type="button"
        className={cx(styles.card, isChosen && styles.chosen)}
        data-action={id}
        tabIndex={isStop ? 0 : -1}
        {...(planned === undefined ? { 'aria-expanded': isChosen } : { 'aria-pressed': isChosen })}
        aria-label={cardName(translator, roadmap, people, id)}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        onClick={() => on.toggle(id)}
        onKeyDown={(event) => on.press(id, event)}
        {...on.drag(id)}
      >
        <span className={styles.title}>{titleOf(roadmap, id)}</span>
        <span className={styles.facts}>
          <span>{ownerOf(translator, roadmap, people, id)}</span>
          <span className={styles.when}>
            {planned !== undefined &&
              t('roadmap.board.weeks', {
                first: planned.startWeek + 1,
                last: planned.endWeek,
                one: planned.endWeek - planned.startWeek === 1,
              })}
          </span>
        </span>
        {dropped !== undefined && (
          <span className={styles.facts}>{dropped.reason === null ? t('roadmap.board.dropped') : dropped.reason}</span>
        )}
        {isChosen && planned === undefined && (
          <span className={styles.facts}>
            {t('roadmap.board.delivers', { deliverable: roadmap.definitions.get(id)?.deliverable ?? '' })}
          </span>
        )}
        <span className={styles.chips}>
          {planned?.critical === true && <span className={styles.critical}>{t('roadmap.critical')}</span>}
          {gates.map((gate) => (
            <Chip key={gate}>{gate}</Chip>
          ))}
          {isMoved(roadmap, id) && <span>{t('roadmap.move.moved')}</span>}
          {isOrdered(roadmap, id) && <span>{t('roadmap.move.ordered')}</span>}
        </span>
      </button>
      <span className={styles.moves}>
        {column !== 'now' && <MoveButton to={column === 'later' ? 'next' : 'now'} icon="arrow-left" id={id} on={on} />}
        {column !== 'later' && <MoveButton to={column === 'now' ? 'next' : 'later'} icon="arrow-right" id={id} on={on} />}
      </span>
    </li>
  )
})

/** The card in one breath: its parts would be read without a pause between them. */
function cardName(translator: Translator, roadmap: Roadmap, people: People, id: string): string {
  const { t, date } = translator
  const planned = roadmap.actions.find((action) => action.id === id)
  const title = titleOf(roadmap, id)
  const owner = ownerOf(translator, roadmap, people, id)
  if (planned === undefined) return `${title}. ${owner}.`
  const name = t('roadmap.bar', {
    title,
    owner,
    one: planned.endWeek - planned.startWeek === 1,
    first: planned.startWeek + 1,
    last: planned.endWeek,
    critical: planned.critical,
    gates: gatesOf(roadmap, id).join(', ') || 'none',
  })
  const notBefore = roadmap.definitions.get(id)?.notBefore ?? null
  const moved = t('roadmap.move.bar', { moved: notBefore === null ? 'none' : date(notBefore, 'long'), ordered: isOrdered(roadmap, id) })
  return `${name} ${moved}`.trim()
}

interface MoveButtonProps {
  readonly id: string
  readonly to: ColumnId
  readonly icon: 'arrow-left' | 'arrow-right'
  readonly on: CardEvents
}

/** For who cannot drag; the keyboard has Alt and the arrows on the card itself. */
function MoveButton({ id, to, icon, on }: MoveButtonProps) {
  const { t } = useTranslator()
  const label = t('roadmap.board.move-to', { column: t(`roadmap.board.${to}`) })
  return (
    <button type="button" tabIndex={-1} className={styles.move} title={label} aria-label={label} onClick={() => on.move(id, to)}>
      <Icon name={icon} />
    </button>
  )
}
