/** Brings the store level with the journal: replays what it lacks, and mends the rare case in which the journal lacks something. */
import { err, ok, type Result } from '../../shared/lib/result'
import type { Change, ChangeOp, JournalEntry } from '../../shared/records/change'
import type { JournalPort } from './journal-port'
import { missingOps, type PlacedRecord, replayInto } from './replay'
import type { SessionRepository } from './session-repository'
import { failure, type StorageFailure } from './storage-failure'

/** Entries per page: a transaction stays small, and a long journal never has to fit in one message. */
const PAGE = 1000
/** Ops per mending change. */
const OPS_PER_CHANGE = 5000

export interface CatchUpPorts {
  readonly journal: JournalPort
  readonly repository: SessionRepository
  /** Wraps ops that put work back into a journal that lost it. */
  readonly mend: (sessionId: string | null, ops: readonly ChangeOp[]) => Change
}

/** `level` nothing was missing · `replayed` the store was behind · `rebuilt` it had nothing of this journal · `mended` the journal was behind. */
export type CatchUpOutcome = 'level' | 'replayed' | 'rebuilt' | 'mended'

/** Reads what the journal has beyond the store, and checks that both agree on the last entry they share. */
export async function catchUp(ports: CatchUpPorts, sessionId: string | null): Promise<Result<CatchUpOutcome, StorageFailure>> {
  const mark = await ports.repository.mark(sessionId)
  let after = mark === null ? 0 : mark.seq - 1
  let shared = mark === null
  let outcome: CatchUpOutcome = 'level'
  for (let more = true; more; ) {
    const page = await ports.journal.read(sessionId, after, PAGE)
    if (!page.ok) return page
    const { entries } = page.value
    const [first, last] = [entries[0], entries.at(-1)]
    if (!shared && (first?.seq !== mark?.seq || first?.change.id !== mark?.changeId)) return mendJournal(ports, sessionId)
    shared = true
    if (last === undefined) break
    if (last.seq > (mark?.seq ?? 0)) {
      if ((await ports.repository.apply(sessionId, entries)) === 'gap') return err(failure('damaged', `entry ${after + 1}`))
      outcome = mark === null ? 'rebuilt' : 'replayed'
    }
    after = last.seq
    more = page.value.more
  }
  return ok(outcome)
}

/**
 * The store holds work that this journal does not (an older copy of the data folder, a journal file that was lost). Its
 * records are appended to the journal first, then the store is made anew from the journal, so that a crash half-way only
 * means doing it again.
 */
async function mendJournal(ports: CatchUpPorts, sessionId: string | null): Promise<Result<CatchUpOutcome, StorageFailure>> {
  const entries = await readAll(ports.journal, sessionId)
  if (!entries.ok) return entries
  const journalled = new Map<string, PlacedRecord>()
  replayInto(journalled, entries.value)
  const ops = missingOps(journalled, await ports.repository.snapshot(sessionId))
  for (let start = 0; start < ops.length; start += OPS_PER_CHANGE) {
    const appended = await ports.journal.append(ports.mend(sessionId, ops.slice(start, start + OPS_PER_CHANGE)))
    if (!appended.ok) return appended
  }
  await ports.repository.forget(sessionId)
  const replayed = await catchUp(ports, sessionId)
  return replayed.ok ? ok('mended') : replayed
}

async function readAll(journal: JournalPort, sessionId: string | null): Promise<Result<readonly JournalEntry[], StorageFailure>> {
  const all: JournalEntry[] = []
  for (let more = true; more; ) {
    const page = await journal.read(sessionId, all.at(-1)?.seq ?? 0, PAGE)
    if (!page.ok) return page
    all.push(...page.value.entries)
    more = page.value.more && page.value.entries.length > 0
  }
  return ok(all)
}

export interface StartReport {
  /** Sessions of which the store had nothing: damage, never a new user. */
  readonly rebuilt: number
  /** Sessions of which the store lacked the last changes. */
  readonly replayed: number
  /** Journals that lacked something the store had. */
  readonly mended: number
  /** Journals that could not be read. Opening such a session says why; the others are not held up by it. */
  readonly unreadable: number
}

/** Compares every journal's last number with the store's, and catches up where they differ. */
export async function catchUpAll(ports: CatchUpPorts): Promise<Result<StartReport, StorageFailure>> {
  const heads = await ports.journal.heads()
  if (!heads.ok) return heads
  const marks = await ports.repository.marks()
  const behind: (string | null)[] = heads.value.library === (marks.library?.seq ?? 0) ? [] : [null]
  const known = new Set([...Object.keys(heads.value.sessions), ...marks.sessions.keys()])
  for (const id of known) if ((heads.value.sessions[id] ?? 0) !== (marks.sessions.get(id)?.seq ?? 0)) behind.push(id)
  const report = { rebuilt: 0, replayed: 0, mended: 0, unreadable: 0 }
  for (const sessionId of behind) {
    const outcome = await catchUp(ports, sessionId)
    if (!outcome.ok) report.unreadable += 1
    else if (outcome.value !== 'level' && sessionId !== null) report[outcome.value] += 1
  }
  return ok(report)
}
