/** Who was in the room and who was not, as far as the privacy mode lets through. */
import type { Block } from '../../blocks'
import { inWords, type ReportContext } from '../../report-context'
import type { RichText } from '../../rich-text'
import { describeRoom, type Room } from '../../room'

export function roomRail(context: ReportContext): Block {
  const room = describeRoom(context.pack, context.session, context.people.mode)
  const sentences = [present(context, room), absent(context, room)].filter((text) => text.length > 0)
  return {
    kind: 'rail',
    label: context.t('report.brief.room'),
    rule: 'hair',
    keep: true,
    body: sentences.map((text) => ({ kind: 'paragraph', style: 'read', text })),
  }
}

function present(context: ReportContext, { mode, count, people, seats, filled, all }: Room): RichText {
  const { t } = context
  if (count === 0) return t('report.people.nobody')
  if (mode === 'named')
    return people.flatMap((person, at) => [
      { text: `${at === 0 ? '' : '; '}${person.name}`, weight: 'medium' as const },
      { text: person.seats.length === 0 ? '' : ` (${person.seats.map(({ title }) => title).join(', ')})`, tone: 'quiet' as const },
    ])
  if (mode === 'seat') return `${seats.map(({ seat }) => seat.title).join('; ')}.`
  return t('report.brief.peopleCount', { count, words: inWords(context, count), held: filled, all })
}

/** Empty where some seats were empty but none may be named. */
function absent({ t, translator }: ReportContext, { filled, all, emptyQuorum, emptyOthers }: Room): RichText {
  if (filled === all) return t('report.people.allHeld')
  if (emptyQuorum.length + emptyOthers.length === 0) return ''
  const names = (seats: Room['emptyOthers']): string => translator.list(seats.map(({ title }) => title))
  return [
    { text: `${t('report.brief.notThere')} `, weight: 'strong' },
    { text: emptyQuorum.length === 0 ? '' : t('report.brief.needed', { seats: names(emptyQuorum), more: emptyOthers.length > 0 }) },
    { text: emptyOthers.length === 0 ? '' : names(emptyOthers) },
    { text: '.' },
  ]
}
