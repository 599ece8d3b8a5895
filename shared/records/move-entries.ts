/** Seats, facts and edits of the plan that a newer pack has no place for: they move into one note. */
import type { RoadmapEdit } from '../domain/interview/session'
import type { PackDifference } from '../domain/pack/compare-packs'
import type { Pack } from '../domain/pack/pack'
import { addNote } from './add-note'
import type { ChangeOp } from './change'
import { setProfileFact, setRate } from './commands'
import { forgetEdit } from './edit-commands'
import { homelessEdits } from './homeless-edits'
import { inTurn } from './in-turn'
import { ownValue } from './json-value'
import { removeSeatFromPools, setPoolsOfPeople } from './pool-commands'
import type { SessionData } from './session-data'
import { setValue } from './set-value'

/** What else the newer pack has no place for. */
export interface MovedEntries {
  readonly seats: readonly { readonly seat: string; readonly people: readonly string[] }[]
  readonly facts: readonly { readonly fact: string; readonly option: string }[]
  readonly edits: readonly RoadmapEdit[]
}

export function movedEntries(data: SessionData, { seatsRemoved, factsRemoved }: PackDifference, from: Pack, to: Pack): MovedEntries {
  const profile = data.session?.head.profile ?? {}
  const people = Object.values(data.participants)
  return {
    seats: seatsRemoved.flatMap((seat) => {
      const names = people.filter(({ seats }) => seats.includes(seat)).map(({ name }) => name)
      return names.length === 0 ? [] : [{ seat, people: names }]
    }),
    facts: factsRemoved.flatMap(({ fact, option }) => {
      const chosen = ownValue(profile, fact)
      return typeof chosen === 'string' && (option === null || option === chosen) ? [{ fact, option: chosen }] : []
    }),
    edits: homelessEdits(Object.values(data.edits), from, to),
  }
}

/** Of an edit, what tells who does the work or what somebody said to it. */
const NAMING: ReadonlySet<string | undefined> = new Set(['owner', 'ownerStatus'])
const namesSomebody = ({ field, value }: RoadmapEdit): boolean =>
  NAMING.has(field) || (typeof value === 'object' && value !== null && [...NAMING].some((name) => Object.hasOwn(value, name ?? '')))

/**
 * Facts and plan edits go into one note; who held which seat and who was to do what into one that anonymous documents leave out.
 * @param gone seats
 * @param wordsOf what a note on some of them says
 */
export function moveEntries(
  data: SessionData,
  entries: MovedEntries,
  gone: readonly string[],
  wordsOf: (entries: MovedEntries) => string,
): ChangeOp[] {
  const open = { ...entries, seats: [], edits: entries.edits.filter((edit) => !namesSomebody(edit)) }
  const naming = { ...entries, facts: [], edits: entries.edits.filter(namesSomebody) }
  const isAny = ({ seats, facts, edits }: MovedEntries): boolean => seats.length + facts.length + edits.length > 0
  const people = Object.values(data.participants).map((person) => ({
    ...person,
    seats: person.seats.filter((seat) => !gone.includes(seat)),
  }))
  return inTurn(
    data,
    (now) => (isAny(open) ? addNote(now, { id: 'moved-entries', text: wordsOf(open) }) : []),
    (now) => (isAny(naming) ? addNote(now, { id: 'moved-entries-apart', text: wordsOf(naming), identifying: true }) : []),
    (now) => setPoolsOfPeople(now, people),
    ...people.map(
      ({ id, seats }) =>
        (now: SessionData) =>
          setValue(now, 'participants', id, ['seats'], seats),
    ),
    ...gone.map((seat) => (now: SessionData) => removeSeatFromPools(now, seat)),
    ...gone.map((seat) => (now: SessionData) => setRate(now, seat, null)),
    ...entries.facts.map(
      ({ fact }) =>
        (now: SessionData) =>
          setProfileFact(now, fact, null),
    ),
    ...entries.edits.map(
      ({ id }) =>
        (now: SessionData) =>
          forgetEdit(now, id),
    ),
  )
}
