/** Who was not in the room, in sentences. */
import type { Translator } from '../../../i18n/translate'
import type { Room } from '../room'

/** Null = the sides not named, together. */
export const groupTitle = ({ t }: Translator, group: string | null): string =>
  group === null ? t('report.people.others') : t('report.people.group', { group })

/** Label and text of everything that was missing, the most serious first; `voices` are the titles of topics without a lead voice. */
export function describeGaps(translator: Translator, room: Room, voices: readonly string[]): readonly { label: string; text: string }[] {
  const { t, list } = translator
  const names = (seats: readonly { title: string }[]): string => list(seats.map(({ title }) => title))
  const { emptyQuorum, emptyOthers } = room
  const gap = (label: string, text: string) => ({ label, text })
  return [
    ...(emptyQuorum.length === 0
      ? []
      : [gap(t('report.people.quorum'), t('report.people.quorumText', { count: emptyQuorum.length, seats: names(emptyQuorum) }))]),
    ...(voices.length === 0
      ? []
      : [gap(t('report.people.voices'), t('report.people.voicesText', { count: voices.length, topics: list(voices) }))]),
    ...(emptyOthers.length === 0 ? [] : [gap(t('report.people.empty'), names(emptyOthers))]),
    ...(room.count > 0 && room.filled === room.all ? [gap(t('report.people.empty'), t('report.people.allHeld'))] : []),
  ]
}
