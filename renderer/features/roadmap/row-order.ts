/** The order of rows inside a phase, and the fewest new numbers that put a row where somebody moved it. */

export interface OrderedRow {
  readonly id: string
  /** Smaller stands higher; null when nobody ordered it: it stands below all that have a number. */
  readonly order: number | null
}

/** Rows with a number first, smallest on top; the rest, and equal numbers, as they come. */
export function inRowOrder<T extends OrderedRow>(rows: readonly T[]): readonly T[] {
  return [...rows].sort(({ order: one }, { order: other }) => {
    if (one === other) return 0
    return one === null ? 1 : other === null ? -1 : one - other
  })
}

/**
 * What has to change so that the row stands at `to` (from 0, among all rows): empty when it stands there already.
 * `rows` come as the plan has them. The answer is the shortest of: no number for the row, one between its new neighbours, making
 * room below, making room above, and numbering everything down to the row.
 */
export function moveRow(rows: readonly OrderedRow[], id: string, to: number): readonly OrderedRow[] {
  const shown = inRowOrder(rows)
  const moved = shown.find((row) => row.id === id)
  if (moved === undefined) return []
  const wanted = shown.filter((row) => row !== moved)
  const at = Math.min(Math.max(0, to), wanted.length)
  wanted.splice(at, 0, moved)
  const ways = [wanted, [{ id, order: null }], roomBelow(wanted, at), roomAbove(wanted, at), numbered(wanted, at)]
  const changes = ways.map((way) => changedFrom(rows, way)).filter((change) => leadsTo(wanted, rows, change))
  return changes.reduce((shortest, change) => (change.length < shortest.length ? change : shortest), changes[0] ?? [])
}

/** Rows above the moved one get numbers where they have none; those below move down as far as they must. */
function roomBelow(wanted: readonly OrderedRow[], at: number): OrderedRow[] {
  let last = Number.NEGATIVE_INFINITY
  const result: OrderedRow[] = []
  for (const [index, row] of wanted.entries()) {
    if (index > at && (row.order === null || row.order > last)) break
    const isKept = index < at && row.order !== null
    const order = isKept ? (row.order ?? 0) : between(last, nextOrder(wanted, index, at))
    result.push({ id: row.id, order })
    last = order
  }
  return result
}

/** The moved row stands just above its lower neighbour; those above move up as far as they must. */
function roomAbove(wanted: readonly OrderedRow[], at: number): OrderedRow[] {
  let next = wanted[at + 1]?.order ?? null
  if (next === null) return []
  const result: OrderedRow[] = []
  for (const [index, row] of [...wanted.slice(0, at + 1).entries()].reverse()) {
    if (index < at && row.order !== null && row.order < next) break
    next = Math.ceil(next) - 1
    result.push({ id: row.id, order: next })
  }
  return result
}

/** 1, 2, 3, … down to the last row that needs a number. */
function numbered(wanted: readonly OrderedRow[], at: number): OrderedRow[] {
  return wanted.filter((row, index) => index <= at || row.order !== null).map(({ id }, index) => ({ id, order: index + 1 }))
}

/** The number of the row below, where the row can stand above it without moving it. */
const nextOrder = (wanted: readonly OrderedRow[], index: number, at: number): number | null =>
  index === at ? (wanted[index + 1]?.order ?? null) : null

/** A whole number where there is room for one. */
function between(last: number, next: number | null): number {
  if (last === Number.NEGATIVE_INFINITY) return next === null ? 1 : Math.ceil(next) - 1
  const whole = Math.floor(last) + 1
  if (next === null || whole < next) return whole
  const half = last + (next - last) / 2
  return half > last && half < next ? half : whole
}

function changedFrom(rows: readonly OrderedRow[], way: readonly OrderedRow[]): readonly OrderedRow[] {
  const before = new Map(rows.map(({ id, order }) => [id, order]))
  return way.filter(({ id, order }) => before.get(id) !== order)
}

/** Largest number an edit takes, up and down. */
const LARGEST = 1e6

function leadsTo(wanted: readonly OrderedRow[], rows: readonly OrderedRow[], change: readonly OrderedRow[]): boolean {
  const changed = new Map(change.map(({ id, order }) => [id, order]))
  const after = inRowOrder(rows.map((row) => ({ id: row.id, order: changed.has(row.id) ? (changed.get(row.id) ?? null) : row.order })))
  return change.every(({ order }) => Math.abs(order ?? 0) <= LARGEST) && after.every(({ id }, index) => id === wanted[index]?.id)
}
