/** What moving a card did, in sentences. */
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'
import type { BoardMoveKind } from './board-moves'
import { effects, type PlanChange } from './move-words'
import { titleOf } from './plan-labels'

export function boardWords(translator: Translator, change: PlanChange, id: string, kind: BoardMoveKind): string {
  const { t } = translator
  const { before, after } = change
  const planned = after.actions.find((action) => action.id === id)
  const title = titleOf(after, id)
  const joined = newIn(before, after).filter((other) => other !== id).length
  const left = newIn(after, before).filter((other) => other !== id).length
  const cut = after.cutLinks.filter(({ prerequisiteId }) => prerequisiteId === id).length
  const sentences = [
    planned === undefined ? t('roadmap.board.out', { title, kind }) : t('roadmap.board.in', { title, kind, week: planned.startWeek + 1 }),
    ...(joined === 0 ? [] : [t('roadmap.board.joined', { count: joined })]),
    ...(left === 0 ? [] : [t('roadmap.board.left', { count: left })]),
    ...(cut === 0 ? [] : [t('roadmap.board.cut', { count: cut })]),
    ...effects(translator, change, id),
  ]
  return sentences.join(' ')
}

/** Ids planned in the second and not in the first. */
function newIn(first: Roadmap, second: Roadmap): readonly string[] {
  const known = new Set(first.actions.map(({ id }) => id))
  return second.actions.map(({ id }) => id).filter((id) => !known.has(id))
}
