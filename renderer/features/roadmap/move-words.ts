/** What a move did, in sentences: where the action is now, what else changed, when the release is. Weeks count from 1 here. */
import type { PlannedAction, Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'
import type { EarliestStart } from './earliest-start'
import { titleOf } from './plan-labels'
import { rowsOf } from './plan-moves'

export interface PlanChange {
  readonly before: Roadmap
  readonly after: Roadmap
}

/** @param asked the week somebody moved it to, from 0. */
export function weekWords(translator: Translator, change: PlanChange, id: string, asked: number): string {
  const { t } = translator
  const title = titleOf(change.after, id)
  const [before, week] = [startOf(change.before, id), startOf(change.after, id)]
  const place =
    week > asked + 1
      ? t('roadmap.move.waits', { title, asked: asked + 1, week })
      : week === before
        ? t('roadmap.move.stays', { title, week })
        : t('roadmap.move.week', { title, week, before })
  return join(place, ...effects(translator, change, id))
}

export function rowWords(translator: Translator, change: PlanChange, id: string): string {
  const { t } = translator
  const { after } = change
  const phase = after.actions.find((action) => action.id === id)?.phase
  if (phase === undefined) return ''
  const rows = rowsOf(after, phase)
  const place = t('roadmap.move.row', {
    title: titleOf(after, id),
    position: rows.findIndex((row) => row.id === id) + 1,
    count: rows.length,
    phase: t(`report.phase.${phase}`),
  })
  const moved = startOf(change.before, id) !== startOf(after, id)
  const all = [...(moved ? [t('roadmap.move.week', weeksOf(change, id))] : []), ...effects(translator, change, id)]
  return join(place, ...(all.length === 0 ? [t('roadmap.move.row-only')] : all))
}

export function backWords(translator: Translator, change: PlanChange, ids: readonly string[]): string {
  const { t } = translator
  const [id] = ids
  if (id === undefined) return ''
  const place =
    ids.length > 1
      ? t('roadmap.move.all-back')
      : t('roadmap.move.back', { title: titleOf(change.after, id), week: startOf(change.after, id) })
  return join(place, ...effects(translator, change, id))
}

/** Why it cannot start earlier. */
export function earliestWords({ t, list }: Translator, roadmap: Roadmap, id: string, { week, because, ids }: EarliestStart): string {
  const actions = list(ids.map((other) => titleOf(roadmap, other)))
  return t('roadmap.move.no-earlier', { title: titleOf(roadmap, id), week: week + 1, because, actions })
}

/** What else the move changed: weeks of other actions, and the release. */
export function effects({ t }: Translator, { before, after }: PlanChange, id: string): readonly string[] {
  const starts = new Map(before.actions.map((action) => [action.id, action.startWeek]))
  const isOther = (action: PlannedAction): boolean =>
    action.id !== id && starts.has(action.id) && starts.get(action.id) !== action.startWeek
  const others = after.actions.filter(isOther).length
  return [
    ...(others === 0 ? [] : [t('roadmap.move.others', { count: others })]),
    ...(before.weeks === after.weeks ? [] : [t('roadmap.move.release', { week: after.weeks, before: before.weeks })]),
  ]
}

const weeksOf = ({ before, after }: PlanChange, id: string) => ({
  title: titleOf(after, id),
  week: startOf(after, id),
  before: startOf(before, id),
})

const startOf = ({ actions }: Roadmap, id: string): number => (actions.find((action) => action.id === id)?.startWeek ?? 0) + 1

const join = (...sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ')
