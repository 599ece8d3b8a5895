/** All journals of one data folder: one file per session and one for the library. DESIGN.md, "Where data lives". */
import { join } from 'node:path'
import type { RequestOutput } from '../../../shared/desktop/contract'
import type { Change } from '../../../shared/records/change'
import type { FileSystem } from '../files/file-system'
import { removeLeftovers } from '../files/write-file-safely'
import { type Head, readHeads, writeHeads } from './heads-file'
import { JournalFile } from './journal-file'
import { isJournalFile, journalFileName, LIBRARY_FILE } from './journal-name'

export interface Journal {
  /** Returns when the change is on the disk. The same change id again gives the same number and adds nothing. */
  append(change: Change): Promise<number>
  read(sessionId: string | null, after: number, limit: number): Promise<RequestOutput<'journal:read'>>
  heads(): Promise<RequestOutput<'journal:heads'>>
  /** Waits for appends under way, writes the heads file, lets go of all files. */
  close(): Promise<void>
}

/** Milliseconds after an append until the heads file is written; appends in between share the write. */
const HEADS_DELAY = 500

/** @param folder the folder `journals`, created when absent; only the holder of the data folder's lock may open it */
export async function openJournal(files: FileSystem, folder: string): Promise<Journal> {
  await files.makeFolder(folder)
  await removeLeftovers(files, folder)
  const heads = await readHeads(files, folder)
  const journals = new Map<string, Promise<JournalFile>>()
  let timer: NodeJS.Timeout | undefined

  const fileNamed = (name: string): Promise<JournalFile> => {
    const known = journals.get(name)
    if (known !== undefined) return known
    const opened = JournalFile.open(files, join(folder, name), heads.get(name)?.size ?? 0)
    journals.set(name, opened)
    // A journal that could not be opened is tried afresh next time.
    opened.catch(() => journals.delete(name))
    return opened
  }

  const saveHeads = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    // Failing costs the next start some reading, nothing else.
    await writeHeads(files, folder, heads).catch(() => undefined)
  }

  const note = (name: string, journal: JournalFile, sessionId: string | null): void => {
    heads.set(name, { sessionId, seq: journal.lastSeq, size: journal.size })
    timer ??= setTimeout(() => void saveHeads(), HEADS_DELAY).unref()
  }

  return {
    append: async (change) => {
      const name = journalFileName(change.sessionId)
      const journal = await fileNamed(name)
      const seq = await journal.append(change)
      if (heads.get(name)?.size !== journal.size) note(name, journal, change.sessionId)
      return seq
    },
    read: async (sessionId, after, limit) => (await fileNamed(journalFileName(sessionId))).read(after, limit),
    heads: async () => {
      const names = new Set([...(await files.list(folder)).filter(isJournalFile), ...heads.keys()])
      for (const name of names) {
        const known = heads.get(name)
        if (known !== undefined && known.size === (await files.sizeOf(join(folder, name)))) continue
        const journal = await fileNamed(name)
        // A damaged journal keeps its old head: the renderer then asks for what is missing and is told.
        if (!journal.isDamaged && journal.sessionId !== undefined) note(name, journal, journal.sessionId)
      }
      return listHeads(heads)
    },
    close: async () => {
      for (const opened of journals.values()) await (await opened.catch(() => null))?.close()
      if (heads.size > 0) await saveHeads()
      clearTimeout(timer)
    },
  }
}

function listHeads(heads: ReadonlyMap<string, Head>): RequestOutput<'journal:heads'> {
  const sessions: Record<string, number> = {}
  for (const head of heads.values()) if (head.sessionId !== null) sessions[head.sessionId] = head.seq
  return { library: heads.get(LIBRARY_FILE)?.seq ?? 0, sessions }
}
