/** A session nobody has answered yet. */
import type { Purpose, Session } from '../../shared/domain/interview/session'
import type { Depth, Pack } from '../../shared/domain/pack/pack'
import { poolsOfPeople } from '../../shared/records/pools'
import type { PackName } from './pack-keys'

export interface NewSession {
  readonly initiative: string
  readonly client: string | null
  /** ISO date of the workshop. */
  readonly date: string
  readonly depth: Depth
  readonly purpose: Purpose
  /** Fact id → option id; facts nobody has answered are left out. */
  readonly profile: Readonly<Record<string, string>>
  /** null = the one that comes with the app. */
  readonly pack: PackName | null
  /** BCP 47 tag of the language it is shown in. */
  readonly language: string
  readonly participants: readonly { readonly name: string; readonly seats: readonly string[] }[]
}

export function newSessionFile(id: string, input: NewSession, pack: Pack, newId: () => string): Session {
  const { initiative, client, date, depth, purpose, profile, participants } = input
  const people = participants.map(({ name, seats }) => ({ id: newId(), name, seats }))
  const pools = poolsOfPeople(people)
  return {
    format: 'ready-room/session',
    formatVersion: 1,
    session: {
      id,
      title: initiative,
      initiative,
      client: client === null || client.trim() === '' ? undefined : client,
      packId: pack.id,
      packVersion: pack.version,
      depth,
      purpose,
      profile,
      date,
    },
    participants: people,
    votes: [],
    agreed: [],
    notes: [],
    decisions: [],
    parked: [],
    prose: [],
    edits: [],
    pools: Object.keys(pools).length === 0 ? undefined : pools,
  }
}
