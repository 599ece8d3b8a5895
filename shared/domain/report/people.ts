/** How people and seats are named in a document. One place decides what the privacy mode lets through. */
import type { Addressee } from '../findings/best-placed'
import type { Participant, PrivacyMode, Session } from '../interview/session'
import type { Pack, Topic } from '../pack/pack'
import type { PlanAction } from '../roadmap/plan-action'
import { nameRemover } from './redact-names'

export interface People {
  readonly mode: PrivacyMode
  readonly count: number
  readonly seatTitle: (seatId: string) => string
  /** Who holds a seat, as far as may be printed: a name, else null. */
  readonly holderOf: (seatId: string) => string | null
  /** A person by id: the name, in seat mode the title of the first seat. Null when neither may be printed. */
  readonly personOf: (participantId: string) => string | null
  /** Who answers for a topic, or for work without one: the person as `personOf`, else the seat; in anonymous mode the seat the pack means, whoever holds it. */
  readonly addressee: (topic: Pick<Topic, 'lead' | 'second'> | undefined, found: Addressee) => string | null
  /** Whatever was typed as a name ("seen by"): the name, the seat, or null. */
  readonly typedName: (text: string | undefined) => string | null
  /** A name of somebody who need not have been in the room (who decides, who signs): in modes without names null when it holds a participant's. */
  readonly outsider: (text: string | undefined) => string | null
  readonly isHeld: (seatId: string) => boolean
  /** Whoever the team gave an action to, as far as may be printed; else who holds its seat, else the seat. */
  readonly ownerOfAction: (action: Pick<PlanAction, 'owner' | 'person'>) => string
  /** Whatever was entered as an owner, an id of a person or a seat, or a name. Null when it may not be printed. */
  readonly entered: (owner: string) => string | null
  /** Who said yes or no to an action, entered like an owner. Null when it may not be printed. */
  readonly speaker: (entered: string) => string | null
}

export function createPeople(pack: Pack, session: Session, mode: PrivacyMode): People {
  const titles = new Map(pack.seats.map((seat) => [seat.id, seat.title]))
  const { participants } = session
  const byId = new Map(participants.map((person) => [person.id, person]))
  const seatTitle = (seatId: string): string => titles.get(seatId) ?? seatId
  const show = (person: Participant): string | null => {
    if (mode === 'named') return person.name
    if (mode === 'anonymous') return null
    const [seat] = person.seats
    return seat === undefined ? null : seatTitle(seat)
  }
  const holder = (seatId: string): Participant | undefined => participants.find((person) => person.seats.includes(seatId))
  const holderOf = (seatId: string): string | null => {
    const person = holder(seatId)
    return mode === 'named' && person !== undefined ? person.name : null
  }
  const typedName = (text: string | undefined): string | null => {
    const typed = text?.trim() ?? ''
    if (typed === '') return null
    if (mode === 'named') return byId.get(typed)?.name ?? typed
    if (mode === 'anonymous') return null
    const person = byId.get(typed) ?? participants.find(({ name }) => name.toLowerCase() === typed.toLowerCase())
    return person === undefined ? null : show(person)
  }
  const personOf = (id: string): string | null => {
    const person = byId.get(id)
    return person === undefined ? null : show(person)
  }
  const entered = (owner: string): string | null => titles.get(owner) ?? typedName(owner)
  const holdsName = (typed: string): boolean => nameRemover(session, () => '')(typed) !== typed
  return {
    mode,
    count: participants.length,
    seatTitle,
    holderOf,
    personOf,
    addressee: (topic, { personId, seat }) => {
      const told = mode === 'anonymous' ? (topic?.lead[0] ?? topic?.second[0] ?? null) : seat
      return (personId === null ? null : personOf(personId)) ?? (told === null ? null : seatTitle(told))
    },
    typedName,
    outsider: (text) => {
      const typed = text?.trim() ?? ''
      if (typed === '') return null
      const person = byId.get(typed) ?? participants.find(({ name }) => name.trim().toLowerCase() === typed.toLowerCase())
      if (mode === 'named') return person?.name ?? typed
      return person === undefined && !holdsName(typed) ? typed : null
    },
    isHeld: (seatId) => holder(seatId) !== undefined,
    ownerOfAction: ({ owner, person }) => (mode === 'named' && person !== null ? person.name : (holderOf(owner) ?? seatTitle(owner))),
    entered,
    speaker: (owner) => (mode === 'anonymous' ? null : entered(owner)),
  }
}
