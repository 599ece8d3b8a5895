/** Who took part, as far as the privacy mode allows, and whose voice was missing. */
import { countGroups } from '../../agreement/count-groups'
import type { Block, Column, Section, TableRow } from '../blocks'
import { anchorOf, type ReportContext } from '../report-context'

export function composePeople(context: ReportContext): Section {
  const { t } = context
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
            ...participants(context),
          ]),
      ...missing(context),
    ],
  }
}

function participants(context: ReportContext): Block[] {
  const { people, t } = context
  if (people.mode === 'named') return [namedPeople(context)]
  const rows = people.mode === 'seat' ? seatRows(context) : groupRows(context)
  if (rows.length === 0) return []
  const columns: readonly Column[] = [
    { id: 'what', title: people.mode === 'seat' ? t('report.people.seats') : t('report.people.side'), align: 'start' },
    { id: 'count', title: t('report.people.count'), align: 'end', width: 80 },
  ]
  return [{ kind: 'table', columns, rows }]
}

function namedPeople({ session, people, t, index }: ReportContext): Block {
  const groupsOf = (seats: readonly string[]): string =>
    [...new Set(seats.map((id) => t('report.people.group', { group: index.seats.get(id)?.group ?? '' })))].join(', ')
  return {
    kind: 'table',
    columns: [
      { id: 'name', title: t('report.people.person'), align: 'start', width: 150 },
      { id: 'seats', title: t('report.people.seats'), align: 'start' },
      { id: 'group', title: t('report.people.side'), align: 'start', width: 130 },
    ],
    rows: session.participants.map(
      (person): TableRow => ({
        cells: [
          { text: [{ text: person.name, weight: 'medium' }] },
          { text: person.seats.map(people.seatTitle).join(', ') },
          { text: groupsOf(person.seats) },
        ],
      }),
    ),
  }
}

const seatRows = ({ pack, session }: ReportContext): TableRow[] =>
  pack.seats.flatMap(({ id, title }): TableRow[] => {
    const count = session.participants.filter(({ seats }) => seats.includes(id)).length
    return count === 0 ? [] : [{ cells: [{ text: title }, { text: String(count), value: count }] }]
  })

/** Without names and seats: never a side of fewer than three people, nor one that the others give away. */
const groupRows = ({ pack, session, t }: ReportContext): TableRow[] =>
  countGroups(pack, session).map(({ group, count }) => ({
    cells: [
      { text: group === null ? t('report.people.others') : t('report.people.group', { group }) },
      { text: String(count), value: count },
    ],
  }))

function missing(context: ReportContext): Block[] {
  const { t, pack, people, findings, index, translator } = context
  const rail = (label: string, text: string): Block => ({
    kind: 'rail',
    label,
    rule: 'hair',
    body: [{ kind: 'paragraph', style: 'read', text }],
  })
  const empty = pack.seats.filter(({ id }) => !people.isHeld(id))
  const quorum = empty.filter((seat) => seat.quorum)
  const others = empty.filter((seat) => !seat.quorum)
  const topics = findings.missingVoices.map((id) => index.topics.get(id)?.title ?? id)
  const names = (seats: readonly { title: string }[]): string => translator.list(seats.map(({ title }) => title))
  return [
    ...(quorum.length === 0
      ? []
      : [rail(t('report.people.quorum'), t('report.people.quorumText', { count: quorum.length, seats: names(quorum) }))]),
    ...(topics.length === 0
      ? []
      : [rail(t('report.people.voices'), t('report.people.voicesText', { count: topics.length, topics: translator.list(topics) }))]),
    ...(others.length === 0 ? [] : [rail(t('report.people.empty'), names(others))]),
    ...(empty.length === 0 ? [rail(t('report.people.empty'), t('report.people.allHeld'))] : []),
  ]
}
