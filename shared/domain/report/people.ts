/** How people and seats are named in a document. One place decides what the privacy mode lets through. */
import type { Participant, PrivacyMode, Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import type { PlanAction } from '../roadmap/plan-action'

export interface People {
  readonly mode: PrivacyMode
  readonly count: number
  readonly seatTitle: (seatId: string) => string
  /** Who holds a seat, as far as may be printed: a name, else null. */
  readonly holderOf: (seatId: string) => string | null
  /** A person by id: the name, in other modes the title of the first seat. Null when neither may be printed. */
  readonly personOf: (participantId: string) => string | null
  /** Whatever was typed as a name ("seen by"): the name, the seat, or null. */
  readonly typedName: (text: string | undefined) => string | null
  /** A name of somebody who need not have been in the room (who decides, who signs): in modes without names null when it is a participant's. */
  readonly outsider: (text: string | undefined) => string | null
  readonly isHeld: (seatId: string) => boolean
  /** Whoever the team gave an action to, as far as may be printed; else who holds its seat, else the seat. */
  readonly ownerOfAction: (action: Pick<PlanAction, 'owner' | 'person'>) => string
  /** Who said yes or no to an action: an id of a person or a seat, or a name. Null when it may not be printed. */
  readonly speaker: (entered: string) => string | null
}

export function createPeople(pack: Pack, session: Session, mode: PrivacyMode): People {
  const titles = new Map(pack.seats.map((seat) => [seat.id, seat.title]))
  const { participants } = session
  const byId = new Map(participants.map((person) => [person.id, person]))
  const seatTitle = (seatId: string): string => titles.get(seatId) ?? seatId
  const show = (person: Participant): string | null => {
    if (mode === 'named') return person.name
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
  return {
    mode,
    count: participants.length,
    seatTitle,
    holderOf,
    personOf: (id) => {
      const person = byId.get(id)
      return person === undefined ? null : show(person)
    },
    typedName,
    outsider: (text) => {
      const typed = text?.trim() ?? ''
      if (typed === '') return null
      const person = byId.get(typed) ?? participants.find(({ name }) => name.trim().toLowerCase() === typed.toLowerCase())
      return mode === 'named' ? (person?.name ?? typed) : person === undefined ? typed : null
    },
    isHeld: (seatId) => holder(seatId) !== undefined,
    ownerOfAction: ({ owner, person }) => (mode === 'named' && person !== null ? person.name : (holderOf(owner) ?? seatTitle(owner))),
    speaker: (entered) => titles.get(entered) ?? typedName(entered),
  }
}
