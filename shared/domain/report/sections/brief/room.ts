/** Who was in the room and who was not, as far as the privacy mode lets through. */
import type { Block } from '../../blocks'
import { inWords, type ReportContext } from '../../report-context'
import type { RichText } from '../../rich-text'

export function roomRail(context: ReportContext): Block {
  const { t, pack, people, translator } = context
  const empty = pack.seats.filter(({ id }) => !people.isHeld(id))
  const quorum = empty.filter((seat) => seat.quorum)
  const others = empty.filter((seat) => !seat.quorum)
  const names = (seats: readonly { readonly title: string }[]): string => translator.list(seats.map(({ title }) => title))
  return {
    kind: 'rail',
    label: t('report.brief.room'),
    rule: 'hair',
    keep: true,
    body: [
      { kind: 'paragraph', style: 'read', text: present(context) },
      {
        kind: 'paragraph',
        style: 'read',
        text:
          empty.length === 0
            ? t('report.people.allHeld')
            : [
                { text: `${t('report.brief.notThere')} `, weight: 'strong' },
                { text: quorum.length === 0 ? '' : t('report.brief.needed', { seats: names(quorum), more: others.length > 0 }) },
                { text: others.length === 0 ? '' : names(others) },
                { text: '.' },
              ],
      },
    ],
  }
}

function present(context: ReportContext): RichText {
  const { t, session, people, pack } = context
  if (people.count === 0) return t('report.people.nobody')
  if (people.mode === 'named')
    return session.participants.flatMap(({ name, seats }, at) => [
      { text: `${at === 0 ? '' : '; '}${name}`, weight: 'medium' as const },
      { text: seats.length === 0 ? '' : ` (${seats.map(people.seatTitle).join(', ')})`, tone: 'quiet' as const },
    ])
  const held = pack.seats.filter(({ id }) => people.isHeld(id))
  if (people.mode === 'seat') return `${held.map(({ title }) => title).join('; ')}.`
  return t('report.brief.peopleCount', {
    count: people.count,
    words: inWords(context, people.count),
    held: held.length,
    all: pack.seats.length,
  })
}
