/** A change of the roadmap in words, for the note that keeps it when the question bank loses the action it was made to. */
import { readEdit } from '../../../shared/domain/interview/edit-schema'
import type { RoadmapEdit } from '../../../shared/domain/interview/session'
import type { Translator } from '../../../shared/i18n/translate'

/** For example "effort 3, 5, 8" or "dropped: no budget"; what cannot be read stands as it was stored. */
export function editWords(edit: RoadmapEdit, translator: Translator): string {
  const { t } = translator
  const read = readEdit(edit)
  if (read === null) return [edit.op, edit.field, JSON.stringify(edit.value)].filter(Boolean).join(' ')
  if (read.op === 'set') {
    const field = t('roadmap.field', { field: read.field })
    return read.value === undefined ? field : `${field} ${valueWords(read.value, translator)}`
  }
  const place = t('plan.unapplied.place', { op: read.op })
  const why = read.op === 'drop' ? read.value?.reason : read.op === 'add' ? read.value?.title : undefined
  return why === undefined || why === '' ? place : `${place}: ${why}`
}

function valueWords(value: unknown, { t, number, date }: Translator): string {
  if (typeof value === 'number') return number(value, Number.isInteger(value) ? 0 : 1)
  if (typeof value === 'string') return date(value)
  const { min, likely, max, status, by, when } = value as Readonly<Record<string, unknown>>
  if (min !== undefined) return [min, likely, max].join(', ')
  return `${t(`roadmap.status.${status as 'accepted'}`)}, ${String(by)}, ${date(String(when))}`
}
