/**
 * One append-only journal. A number is given back only after its line is on the disk; appends that arrive while the disk
 * is busy share the next write and fsync.
 */
import { basename, dirname } from 'node:path'
import type { Change } from '../../../shared/records/change'
import type { FileSystem, OpenFile } from '../files/file-system'
import { messages } from '../messages'
import { explainWriteError, ShellFailure } from '../shell-failure'
import { formatJournalLine, parseJournalLine, type StoredEntry } from './journal-line'
import { type JournalScan, scanJournal } from './scan-journal'

interface Waiting {
  readonly change: Change
  readonly resolve: (seq: number) => void
  readonly reject: (error: unknown) => void
}

export class JournalFile {
  readonly path: string
  readonly #files: FileSystem
  readonly #scan: JournalScan
  #handle: OpenFile | null = null
  /** The file may hold bytes after the last whole line, which the next append moves aside first. */
  #needsRepair: boolean
  #waiting: Waiting[] = []
  #draining: Promise<void> | null = null

  private constructor(files: FileSystem, path: string, scan: JournalScan) {
    this.#files = files
    this.path = path
    this.#scan = scan
    this.#needsRepair = scan.torn
  }

  /** @param provenSize bytes the heads file vouches for, 0 when it says nothing */
  static async open(files: FileSystem, path: string, provenSize: number): Promise<JournalFile> {
    const bytes = (await files.sizeOf(path)) === null ? new Uint8Array() : await files.readFile(path)
    return new JournalFile(files, path, scanJournal(bytes, provenSize))
  }

  /** Number of the last sound line; 0 for an empty journal. */
  get lastSeq(): number {
    return this.#scan.ends.length
  }

  /** Bytes up to the end of the last sound line. */
  get size(): number {
    return this.#scan.ends.at(-1) ?? 0
  }

  /** As its lines say; undefined while it has none. */
  get sessionId(): string | null | undefined {
    return this.#scan.sessionId
  }

  get isDamaged(): boolean {
    return this.#scan.damage !== null
  }

  /**
   * @returns the number of the change; the same number for an id that is in the journal already
   * @throws ShellFailure disk-full, file-locked, no-permission (nothing was added, the same change may be tried again) or damaged
   */
  append(change: Change): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ change, resolve, reject })
      this.#draining ??= this.#drain()
    })
  }

  /**
   * Entries after a number, in order. Up to the damage all can be read; asking for what lies beyond throws.
   * @throws ShellFailure damaged
   */
  async read(after: number, limit: number): Promise<{ entries: StoredEntry[]; more: boolean }> {
    const { ends } = this.#scan
    const last = Math.min(after + limit, ends.length)
    if (after >= ends.length) {
      if (this.isDamaged) throw this.#damageFailure()
      return { entries: [], more: false }
    }
    const from = ends[after - 1] ?? 0
    const handle = await this.#open()
    const bytes = await handle.read(from, (ends[last - 1] ?? from) - from)
    const entries = Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1).map(parseJournalLine)
    // The lines were sound when the journal was opened: the file has been changed from outside since.
    const rotten = entries.indexOf(null)
    if (rotten !== -1 || entries.length !== last - after) throw this.#failure('damaged', after + Math.max(rotten, 0) + 1)
    return { entries: entries.filter((entry) => entry !== null), more: last < ends.length || this.isDamaged }
  }

  /** Waits for appends under way, then lets go of the file. */
  async close(): Promise<void> {
    await this.#draining
    await this.#handle?.close()
    this.#handle = null
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      try {
        const numbers = await this.#appendBatch(batch.map((one) => one.change))
        for (const [index, one] of batch.entries()) one.resolve(numbers[index] ?? 0)
      } catch (error) {
        const failure = explainWriteError(error, this.path)
        for (const one of batch) one.reject(failure)
      }
    }
    this.#draining = null
  }

  async #appendBatch(changes: readonly Change[]): Promise<number[]> {
    if (this.isDamaged) throw this.#damageFailure()
    const added = new Map<string, number>()
    const lines: Buffer[] = []
    const numbers = changes.map((change) => {
      const known = this.#scan.seqById.get(change.id) ?? added.get(change.id)
      if (known !== undefined) return known
      const seq = this.lastSeq + lines.length + 1
      lines.push(Buffer.from(`${formatJournalLine(seq, change)}\n`))
      added.set(change.id, seq)
      return seq
    })
    if (lines.length === 0) return numbers
    await this.#writeLines(Buffer.concat(lines))
    for (const line of lines) this.#scan.ends.push(this.size + line.length)
    for (const [id, seq] of added) this.#scan.seqById.set(id, seq)
    return numbers
  }

  async #writeLines(bytes: Buffer): Promise<void> {
    const handle = await this.#open()
    if (this.#needsRepair) await this.#moveTornBytesAside(handle)
    // Until the fsync has succeeded, whatever stands after the last sound line belongs to nobody.
    this.#needsRepair = true
    try {
      await handle.write(bytes, this.size)
      await handle.sync()
      this.#needsRepair = false
    } catch (error) {
      await handle.truncate(this.size).then(
        () => {
          this.#needsRepair = false
        },
        () => undefined,
      )
      throw error
    }
  }

  /** Cuts the file after its last whole line; the cut-off bytes are kept in a side file, in case somebody asks. */
  async #moveTornBytesAside(handle: OpenFile): Promise<void> {
    const total = (await this.#files.sizeOf(this.path)) ?? 0
    if (total > this.size) {
      const side = await this.#files.open(await this.#freeSidePath(), 'new')
      try {
        await side.write(await handle.read(this.size, total - this.size), 0)
        await side.sync()
      } finally {
        await side.close()
      }
    }
    await handle.truncate(this.size)
    await handle.sync()
  }

  async #freeSidePath(): Promise<string> {
    for (let number = 1; ; number += 1) {
      const path = `${this.path}.torn-${number}`
      if ((await this.#files.sizeOf(path)) === null) return path
    }
  }

  async #open(): Promise<OpenFile> {
    if (this.#handle !== null) return this.#handle
    const isNew = (await this.#files.sizeOf(this.path)) === null
    this.#handle = await this.#files.open(this.path, isNew ? 'new' : 'existing')
    if (isNew) await this.#files.syncFolder(dirname(this.path))
    return this.#handle
  }

  #damageFailure(): ShellFailure {
    return this.#failure(this.#scan.damage?.kind ?? 'damaged', this.#scan.damage?.line ?? this.lastSeq + 1)
  }

  #failure(kind: 'damaged' | 'short', line: number): ShellFailure {
    const key = kind === 'short' ? 'shell.journal-short' : 'shell.journal-damaged'
    return new ShellFailure('damaged', messages.t(key, { line, name: basename(this.path) }))
  }
}
