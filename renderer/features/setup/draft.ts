/** A session that does not exist yet, in the shape of one that does, so that one form serves both. */
import type { Pack } from '../../../shared/domain/pack/pack'
import { applyOps, emptySessionData } from '../../../shared/records/apply-change'
import { setBusiness, setRate } from '../../../shared/records/commands'
import type { SessionData, SessionRecord } from '../../../shared/records/session-data'
import { participantsInOrder } from '../../../shared/records/session-file'
import type { NewSession } from '../../stores/new-session-file'
import { localToday } from '../../ui/local-time'
import type { Command } from './command'

const DRAFT = 'draft'

export function draftOf(pack: Pack, now: Date): SessionData {
  const record: SessionRecord = {
    id: DRAFT,
    shape: 1,
    createdAt: now.toISOString(),
    head: {
      id: DRAFT,
      title: '',
      initiative: '',
      packId: pack.id,
      packVersion: pack.version,
      depth: 'express',
      purpose: 'release',
      profile: {},
      date: localToday(now),
    },
  }
  return applyOps(emptySessionData(DRAFT), [{ table: 'sessions', key: DRAFT, path: [], before: null, after: record }])
}

export const isNamed = (data: SessionData): boolean => (data.session?.head.initiative ?? '').trim() !== ''

/** What creating a session takes along; the rest follows as `draftExtras`. @param language the window's when it is created */
export function inputOf(data: SessionData, language: string): NewSession {
  const head = data.session?.head
  if (head === undefined) throw new Error('a draft without a head')
  return {
    initiative: head.initiative.trim(),
    client: head.client ?? null,
    date: head.date,
    depth: head.depth,
    purpose: head.purpose ?? 'release',
    profile: head.profile,
    pack: { packId: head.packId, packVersion: head.packVersion },
    language,
    participants: participantsInOrder(data).map(({ name, seats }) => ({ name, seats })),
  }
}

/** Money, entered before the session had a name. */
export function draftExtras(data: SessionData): readonly Command[] {
  const { business, rates = {} } = data.session?.head ?? {}
  if (business === undefined) return []
  return [
    (made) => setBusiness(made, business),
    ...Object.entries(rates).map(
      ([seat, rate]): Command =>
        (made) =>
          setRate(made, seat, rate),
    ),
  ]
}
