/** Whom an action can be given to, and who speaks for it now. */
import type { Session } from '../../../shared/domain/interview/session'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import type { Translator } from '../../../shared/i18n/translate'
import type { OptionGroup } from '../../ui/multi-select'

type Seats = Pick<PackIndex, 'seats'>

export function peopleGroup({ participants }: Session, { seats }: Seats, { t, list }: Translator): OptionGroup {
  return {
    id: 'people',
    title: t('roadmap.owner.people'),
    options: participants.map(({ id, name, seats: held }) => ({
      id,
      title: name,
      note: held.length === 0 ? undefined : list(held.map((seat) => seats.get(seat)?.title ?? seat)),
    })),
  }
}

export function ownerGroups(session: Session, index: Seats, translator: Translator): readonly OptionGroup[] {
  const seats = { id: 'seats', title: translator.t('roadmap.owner.seats'), options: [...index.seats.values()] }
  return [peopleGroup(session, index, translator), seats].filter(({ options }) => options.length > 0)
}

/** A participant's id, a name, or a seat's id: who says yes or no unless somebody else is named. */
export function speakerFor({ owner, person }: PlanAction, { participants }: Session): string {
  return person?.participantId ?? person?.name ?? participants.find(({ seats }) => seats.includes(owner))?.id ?? owner
}
