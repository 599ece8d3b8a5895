/** Notes that a command writes by itself. */
import type { QuoteKey, SessionNote } from '../domain/interview/session'
import { quoteKey } from '../domain/report/withhold-quotes'
import type { ChangeOp } from './change'
import { carryWithheld } from './document-commands'
import { inTurn } from './in-turn'
import type { SessionData } from './session-data'
import { setValue } from './set-value'

/**
 * A note with an id nobody has taken yet: a session may be moved more than once.
 * @param holds what it repeats: where an edition withholds any of it, it withholds the note
 */
export function addNote(data: SessionData, note: SessionNote, holds: readonly QuoteKey[] = []): ChangeOp[] {
  let id = note.id
  for (let count = 2; Object.hasOwn(data.notes, id); count += 1) id = `${note.id}-${count}`
  return inTurn(
    data,
    (now) => setValue(now, 'notes', id, [], { ...note, id }),
    (now) => carryWithheld(now, holds, quoteKey.note(id)),
  )
}
