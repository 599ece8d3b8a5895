/** Which columns the agreement map has: people while they are few and may be named, else seats, else sides of the house, else one for all. */
import type { Voter } from '../../../shared/domain/agreement/share-votes'
import type { Pack } from '../../../shared/domain/pack/pack'
import type { Translator } from '../../../shared/i18n/translate'
import type { MapCell } from '../../../shared/lib/chart/agreement-map'
import { shortNames } from '../../../shared/lib/short-names'
import { groupTitle } from './agreement-words'
import type { AgreementView, Topic, VoterName } from './use-agreement'

/** More columns than this are read by nobody. */
const MOST_COLUMNS = 24

export type ColumnKind = 'person' | 'seat' | 'group' | 'all'

export interface MapColumn {
  /** Voter id, seat id, or group. */
  readonly id: string
  readonly group: string | null
  /** People in it; in the one column for all, the most votes that any level of any question got. */
  readonly people: number
}

export interface MapColumns {
  readonly kind: ColumnKind
  readonly columns: readonly MapColumn[]
  /** Column id of a voter. */
  readonly columnOf: (voter: Voter | null) => string
}

const KEYS: readonly { readonly kind: ColumnKind; readonly keyOf: (voter: Voter) => string }[] = [
  { kind: 'person', keyOf: ({ id }) => id },
  { kind: 'seat', keyOf: ({ seat }) => seat ?? '' },
  { kind: 'group', keyOf: ({ group }) => group ?? '' },
]

export function mapColumns({ mode, topics, voters }: Pick<AgreementView, 'mode' | 'topics' | 'voters'>): MapColumns {
  if (mode === 'anonymous') {
    // The longest bar fills the column: here it stands for votes on one level, not for the people of a seat.
    const people = Math.max(2, ...topics.flatMap(({ votes }) => votes.counts))
    return { kind: 'all', columns: [{ id: 'all', group: null, people }], columnOf: () => 'all' }
  }
  const voted = new Set(topics.flatMap(({ votes }) => votes.votes.flatMap(({ voter }) => voter?.id ?? [])))
  const people = [...voters.values()].filter(({ id }) => voted.has(id))
  const choices = KEYS.filter(({ kind }) => mode === 'named' || kind !== 'person').map(({ kind, keyOf }): MapColumns => {
    const columns = new Map<string, MapColumn>()
    for (const voter of people) {
      const id = keyOf(voter)
      columns.set(id, { id, group: voter.group, people: (columns.get(id)?.people ?? 0) + 1 })
    }
    return { kind, columns: [...columns.values()], columnOf: (voter) => (voter === null ? '' : keyOf(voter)) }
  })
  const fitting = choices.find(({ columns }) => columns.length <= MOST_COLUMNS) ?? choices.at(-1)
  if (fitting === undefined) throw new Error('there is always a way to group columns')
  return fitting
}

/** The votes of one question, one cell per column. */
export function cellsOf({ votes }: Topic, { columns, columnOf }: MapColumns): readonly MapCell[] {
  const cells = new Map(columns.map(({ id }) => [id, { counts: [0, 0, 0, 0, 0], unknownCount: 0 }]))
  for (const { mark, voter } of votes.votes) {
    const cell = cells.get(columnOf(voter))
    if (cell === undefined) continue
    if (typeof mark === 'number') cell.counts[mark] = (cell.counts[mark] ?? 0) + 1
    else if (mark === 'unknown') cell.unknownCount += 1
  }
  return [...cells.values()]
}

/** What stands over a column, in short and in full. */
export function columnName({ pack, names }: AgreementView, { kind }: MapColumns, column: MapColumn, t: Translator['t']): VoterName {
  if (kind === 'person') return names.get(column.id) ?? { short: '?', full: column.id }
  if (kind === 'seat') return seatName(pack, column.id, t)
  const title = kind === 'group' ? groupTitle(column.group, t) : t('agreement.map.everyone')
  return { short: title, full: title }
}

function seatName(pack: Pack, seatId: string, t: Translator['t']): VoterName {
  const titles = pack.seats.map(({ title }) => title)
  const at = pack.seats.findIndex(({ id }) => id === seatId)
  return { short: shortNames(titles)[at] ?? '–', full: titles[at] ?? t('agreement.noSeat') }
}
