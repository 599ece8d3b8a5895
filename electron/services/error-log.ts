/** A small log of what nobody expected: two files of at most 1 MB, on this computer only, without answers or names. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const MAX_BYTES = 1_000_000

/** Synchronous, so that the last words before a crash are on file. Never throws: a full disk must not hide the first error. */
export function createErrorLog(file: string, now: () => Date): (error: unknown) => void {
  return (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, `${file}.old`)
      appendFileSync(file, `${now().toISOString()} ${text.slice(0, 10_000)}\n`, { mode: 0o600 })
    } catch {
      // Nowhere left to say it.
    }
  }
}
