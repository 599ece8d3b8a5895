/** Replaces a file so that a reader finds the old or the new one, whole, whatever happens in between. */
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { explainWriteError, systemCode } from '../shell-failure'
import type { FileSystem } from './file-system'

/** Of the name of a temporary file: what is added to it must still fit into what a file system takes. */
const LONGEST_STEM = 40
const LEFTOVER = '.ready-room-tmp'
/** A virus scanner or a sync client holds a file for moments only. Milliseconds; together about 0.8 s. */
const RENAME_PAUSES = [20, 50, 100, 200, 400] as const
const HELD_CODES = new Set(['EPERM', 'EBUSY', 'EACCES'])

/**
 * Temporary file in the same folder → write → fsync → rename → fsync of the folder.
 * @throws ShellFailure disk-full, file-locked, no-permission, not-found; the target is then as it was, and nothing else is left
 */
export async function writeFileSafely(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path).slice(0, LONGEST_STEM)}.${randomBytes(6).toString('hex')}${LEFTOVER}`)
  let isWritten = false
  try {
    await writeWhole(files, temporary, bytes)
    isWritten = true
    await renamePatiently(files, temporary, path)
  } catch (error) {
    await files.remove(temporary).catch(() => undefined)
    throw explainWriteError(error, path, isWritten ? 'file' : 'folder')
  }
  // Network folders often refuse this; the file is whole and in its place all the same.
  await files.syncFolder(folder).catch(() => undefined)
}

async function writeWhole(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'new')
  try {
    await file.write(bytes, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function renamePatiently(files: FileSystem, from: string, to: string): Promise<void> {
  for (const wait of RENAME_PAUSES) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (!HELD_CODES.has(systemCode(error) ?? '')) throw error
      await pause(wait)
    }
  }
  await files.rename(from, to)
}

/** Removes what a killed process left half-written. Only for folders no other process writes to. */
export async function removeLeftovers(files: FileSystem, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    if (name.startsWith('.') && name.endsWith(LEFTOVER)) await files.remove(join(folder, name)).catch(() => undefined)
  }
}
