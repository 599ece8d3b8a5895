/** Who took part, as far as the privacy mode allows, and whose voice was missing. */
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, type ReportContext } from '../report-context'
import type { TableRow } from '../rich-text'
import { describeRoom, type Room } from '../room'
import { describeGaps, groupTitle } from '../words/room-words'

export function composePeople(context: ReportContext): Section {
  const { t, pack, session, people } = context
  const room = describeRoom(pack, session, people.mode)
  return {
    anchor: anchorOf.section('people'),
    group: t('report.group.method'),
    name: t('report.people.name'),
    title: t('report.people.title'),
    opens: 'room',
    blocks: [
      ...(context.people.count === 0
        ? [{ kind: 'paragraph', style: 'lead', text: t('report.people.nobody') } as const]
        : [
            {
              kind: 'paragraph',
              style: 'lead',
              text: t(`report.people.lead.${context.people.mode}`, { count: context.people.count }),
            } as const,
            ...(room.mode === 'anonymous' && room.groups.length === 0 ? [] : [participants(context, room)]),
          ]),
      ...missing(context, room),
    ],
  }
}

function participants(context: ReportContext, room: Room): Block {
  const { t } = context
  if (room.mode === 'named')
    return {
      kind: 'table',
      columns: [
        { id: 'name', title: t('report.people.person'), align: 'start', width: 150 },
        { id: 'seats', title: t('report.people.seats'), align: 'start' },
        { id: 'group', title: t('report.people.side'), align: 'start', width: 130 },
      ],
      rows: room.people.map(
        ({ name, seats, groups }): TableRow => ({
          cells: [
            { text: [{ text: name, weight: 'medium' }] },
            { text: seats.map(({ title }) => title).join(', ') },
            { text: groups.map((group) => groupTitle(context.translator, group)).join(', ') },
          ],
        }),
      ),
    }
  const row = (text: string, count: number): TableRow => ({ cells: [{ text }, { text: String(count), value: count }] })
  return {
    kind: 'table',
    columns: [
      { id: 'what', title: room.mode === 'seat' ? t('report.people.seats') : t('report.people.side'), align: 'start' },
      { id: 'count', title: t('report.people.count'), align: 'end', width: 80 },
    ],
    rows:
      room.mode === 'seat'
        ? room.seats.map(({ seat, count }) => row(seat.title, count))
        : room.groups.map(({ group, count }) => row(groupTitle(context.translator, group), count)),
  }
}

function missing({ findings, index, translator }: ReportContext, room: Room): Block[] {
  const voices = findings.missingVoices.map((id) => index.topics.get(id)?.title ?? id)
  return describeGaps(translator, room, voices).map(({ label, text }) => ({
    kind: 'rail',
    label,
    rule: 'hair',
    body: [{ kind: 'paragraph', style: 'read', text }],
  }))
}
