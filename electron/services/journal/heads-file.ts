/**
 * How far every journal is, in one small file, so that a start need not read them all. It is a note, not a truth: it is
 * written a moment after the appends, checked against the sizes on disk, and can be deleted at any time.
 */
import { join } from 'node:path'
import { z } from 'zod'
import type { FileSystem } from '../files/file-system'
import { writeFileSafely } from '../files/write-file-safely'

const headSchema = z.object({
  sessionId: z.string().nullable(),
  seq: z.number().int().positive(),
  /** Bytes of the journal up to and including that line. */
  size: z.number().int().positive(),
})
const headsSchema = z.object({
  format: z.literal('ready-room/heads'),
  formatVersion: z.literal(1),
  journals: z.record(z.string(), headSchema),
})
export type Head = z.infer<typeof headSchema>

const NAME = 'heads.json'

/** File name of a journal → its head. Empty when the file is absent or not readable. */
export async function readHeads(files: FileSystem, folder: string): Promise<Map<string, Head>> {
  try {
    const text = Buffer.from(await files.readFile(join(folder, NAME))).toString('utf8')
    return new Map(Object.entries(headsSchema.parse(JSON.parse(text)).journals))
  } catch {
    return new Map()
  }
}

export async function writeHeads(files: FileSystem, folder: string, heads: ReadonlyMap<string, Head>): Promise<void> {
  const content = { format: 'ready-room/heads', formatVersion: 1, journals: Object.fromEntries(heads) }
  await writeFileSafely(files, join(folder, NAME), Buffer.from(JSON.stringify(content)))
}
