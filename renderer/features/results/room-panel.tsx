/** Who was in the room and who was not, as far as the session's privacy lets through. */
import { type PackIndex, scoredTitle } from '../../../shared/domain/pack/index-pack'
import { describeRoom, type Room } from '../../../shared/domain/report/room'
import { describeGaps, groupTitle } from '../../../shared/domain/report/words/room-words'
import type { Derived } from '../../stores/derived'
import { Link } from '../../ui/link'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import styles from './room-panel.module.css'

interface RoomPanelProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly basePath: string
}

export function RoomPanel({ derived: { pack, session, findings }, index, basePath }: RoomPanelProps) {
  const translator = useTranslator()
  const { t } = translator
  const room = describeRoom(pack, session, session.session.privacy ?? 'named')
  const gaps = describeGaps(
    translator,
    room,
    findings.missingVoices.map((id) => scoredTitle(index, id)),
  )
  return (
    <div className={styles.columns}>
      <div>
        <p className={styles.lead}>
          {room.count === 0 ? t('report.people.nobody') : t(`report.people.lead.${room.mode}`, { count: room.count })}
        </p>
        <RoomTable room={room} />
        {room.mode === 'anonymous' && <p className={styles.small}>{t('report.people.small')}</p>}
      </div>
      <div>
        <dl className={styles.gaps}>
          {room.mode !== 'anonymous' && room.count > 0 && <Sides room={room} />}
          {gaps.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.small}>
          <Link to={`${basePath}/setup`}>{t('results.room.setup')}</Link>
        </p>
      </div>
    </div>
  )
}

/** Which sides of the house had a voice, and how many people spoke for each. */
function Sides({ room }: { readonly room: Room }) {
  const translator = useTranslator()
  const { t } = translator
  const present = room.groups.filter(({ count }) => count > 0)
  const absent = room.groups.filter(({ count }) => count === 0)
  return (
    <div>
      <dt>{t('results.room.sides')}</dt>
      <dd>
        {present.map(({ group, count }) => t('results.room.side', { group: groupTitle(translator, group), count })).join(' · ')}
        {absent.length > 0 && (
          <>
            {'. '}
            {t('results.room.absent', { groups: translator.list(absent.map(({ group }) => groupTitle(translator, group))) })}
          </>
        )}
      </dd>
    </div>
  )
}

function RoomTable({ room }: { readonly room: Room }) {
  const translator = useTranslator()
  const { t, number } = translator
  if (room.mode === 'named') return room.people.length === 0 ? null : <PeopleTable room={room} />
  const rows =
    room.mode === 'seat'
      ? room.seats.map(({ seat, count }) => ({ id: seat.id, title: seat.title, count }))
      : room.groups.map(({ group, count }) => ({ id: group ?? '', title: groupTitle(translator, group), count }))
  if (rows.length === 0) return null
  return (
    <Table
      label={t('results.room')}
      columns={[
        { id: 'what', title: t(room.mode === 'seat' ? 'report.people.seats' : 'report.people.side') },
        { id: 'count', title: t('report.people.count'), align: 'end', width: '88px' },
      ]}
    >
      {rows.map(({ id, title, count }) => (
        <TableRow key={id}>
          <TableCell>{title}</TableCell>
          <TableCell align="end">{number(count)}</TableCell>
        </TableRow>
      ))}
    </Table>
  )
}

function PeopleTable({ room }: { readonly room: Room }) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <Table
      label={t('results.room')}
      columns={[
        { id: 'name', title: t('report.people.person'), width: '30%' },
        { id: 'seats', title: t('report.people.seats') },
        { id: 'side', title: t('report.people.side'), width: '26%' },
      ]}
    >
      {room.people.map(({ name, seats, groups }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name, and the list never changes its order here.
        <TableRow key={at}>
          <TableCell isHeader>{name}</TableCell>
          <TableCell>{seats.map(({ title }) => title).join(', ')}</TableCell>
          <TableCell>{groups.map((group) => groupTitle(translator, group)).join(', ')}</TableCell>
        </TableRow>
      ))}
    </Table>
  )
}
