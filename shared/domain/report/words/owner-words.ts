/** What the owners said to the plan, in words the screen and every document share. */
import type { Translator } from '../../../i18n/translate'
import type { Session } from '../../interview/session'
import type { PackIndex } from '../../pack/index-pack'
import type { OwnerStanding } from '../../roadmap/owner-standing'
import type { PlanAction } from '../../roadmap/plan-action'

/** The person the team named, else the seat. */
export const ownerTitle = (index: Pick<PackIndex, 'seats'>, { owner, person }: Pick<PlanAction, 'owner' | 'person'>): string =>
  person?.name ?? index.seats.get(owner)?.title ?? owner

/** Somebody entered as a participant's id, a seat's id or a name. */
export const personTitle = (session: Session, index: Pick<PackIndex, 'seats'>, entered: string): string =>
  session.participants.find(({ id }) => id === entered)?.name ?? index.seats.get(entered)?.title ?? entered

/** Whether the plan may be called more than an assumption: one sentence, and one more when somebody declined. */
export function standingWords({ t }: Translator, { owners, confirmed, declined }: OwnerStanding): string {
  const standing = t('report.owners.standing', { owners, confirmed, rest: owners - confirmed, none: confirmed === 0 })
  return declined.length === 0 ? standing : `${standing} ${t('report.owners.declined', { count: declined.length })}`
}
