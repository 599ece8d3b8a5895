/**
 * The secret between the page and the shell. It lives as long as the shell, and outlives a crash: a window that is still open
 * when the shell is started again can go on and save what it holds. Readable by this user only.
 */
import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { nodeFileSystem } from '../services/files/node-file-system'
import { writeFileSafely } from '../services/files/write-file-safely'

const TOKEN = /^[A-Za-z0-9_-]{32}$/

/** @param path its file; a missing or damaged one is replaced @throws ShellFailure when a new one cannot be written */
export async function keepToken(path: string): Promise<string> {
  const known = await readFile(path, 'utf8').catch(() => '')
  if (TOKEN.test(known)) return known
  const token = randomBytes(24).toString('base64url')
  await writeFileSafely(nodeFileSystem, path, new TextEncoder().encode(token))
  return token
}

/** After an orderly end no window is waiting any more. */
export const forgetToken = (path: string): Promise<void> => rm(path, { force: true })
