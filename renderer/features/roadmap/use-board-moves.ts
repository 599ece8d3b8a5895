/** Moves on the board, for pointer, keys and buttons alike. */
import type { Derived } from '../../stores/derived'
import { useSessionStore } from '../../stores/session-store'
import { useTranslator } from '../../ui/translator'
import type { ColumnId } from './board-columns'
import { type BoardMove, boardMove } from './board-moves'
import { boardWords } from './board-words'
import { earliestStart } from './earliest-start'
import { earliestWords } from './move-words'
import { titleOf } from './plan-labels'
import { useReportedCommit } from './use-reported-commit'

export interface BoardMoves {
  /** What the last move did, in words. */
  readonly said: string
  /** Null when it has no effect. May plan twice: call it once per drag and column. */
  readonly find: (id: string, to: ColumnId) => BoardMove | null
  readonly move: (id: string, to: ColumnId) => void
  /** Why a card cannot go there. */
  readonly whyNot: (id: string, to: ColumnId) => string
}

export function useBoardMoves(derived: Derived, planStart: string, firstWeeks: number): BoardMoves {
  const translator = useTranslator()
  const { t } = translator
  const { roadmap } = derived
  const { said, say, commit } = useReportedCommit(derived)

  const find = (id: string, to: ColumnId): BoardMove | null => {
    const { data } = useSessionStore.getState()
    return data === null ? null : boardMove({ derived, data, planStart, firstWeeks, dropReason: t('roadmap.board.reason') }, id, to)
  }

  const whyNot = (id: string, to: ColumnId): string => {
    const earliest = to === 'now' ? earliestStart(derived, id) : null
    return earliest === null ? t('roadmap.board.stays', { title: titleOf(roadmap, id) }) : earliestWords(translator, roadmap, id, earliest)
  }

  const move = (id: string, to: ColumnId): void => {
    const found = find(id, to)
    if (found === null) say(whyNot(id, to))
    else
      commit(
        () => found.ops,
        (change) => boardWords(translator, change, id, found.kind),
      )
  }

  return { said, find, move, whyNot }
}
