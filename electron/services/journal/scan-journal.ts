/** Reads a whole journal once: where its lines are, which changes it holds, where it stops being sound. */
import { parseJournalLine } from './journal-line'

export interface JournalScan {
  /** Byte position after line n at index n - 1. */
  readonly ends: number[]
  /** Change id → its number. */
  readonly seqById: Map<string, number>
  /** Journal's session as its own lines name it; undefined for an empty journal. */
  readonly sessionId: string | null | undefined
  /** Bytes of a last line that was never finished, from the last end on. Nobody was told that it is saved. */
  readonly torn: boolean
  /** Number of the first line that was whole once and is not any more, and in which way. */
  readonly damage: { readonly line: number; readonly kind: 'damaged' | 'short' } | null
}

const LINE_FEED = 10

/**
 * @param provenSize bytes known to have been whole and on disk (from the heads file), 0 when unknown: a bad end beyond it is
 * a torn write, a bad end within it is damage
 */
export function scanJournal(bytes: Uint8Array, provenSize: number): JournalScan {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends: number[] = []
  const seqById = new Map<string, number>()
  let sessionId: string | null | undefined
  let start = 0
  for (let end = buffer.indexOf(LINE_FEED, start); end !== -1; end = buffer.indexOf(LINE_FEED, start)) {
    const entry = parseJournalLine(buffer.toString('utf8', start, end))
    if (entry === null || entry.seq !== ends.length + 1) break
    sessionId = entry.change.sessionId
    seqById.set(entry.change.id, entry.seq)
    start = end + 1
    ends.push(start)
  }
  return { ends, seqById, sessionId, ...judgeRest(buffer, start, ends.length + 1, provenSize) }
}

function judgeRest(buffer: Buffer, start: number, line: number, provenSize: number): Pick<JournalScan, 'torn' | 'damage'> {
  if (buffer.length < provenSize) return { torn: false, damage: { line, kind: 'short' } }
  if (start === buffer.length) return { torn: false, damage: null }
  const firstFeed = buffer.indexOf(LINE_FEED, start)
  const isLastLine = firstFeed === -1 || firstFeed === buffer.length - 1
  return isLastLine && start >= provenSize ? { torn: true, damage: null } : { torn: false, damage: { line, kind: 'damaged' } }
}
