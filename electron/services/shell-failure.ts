/** An expected failure on its way to the renderer; `dispatch` turns it into the error of a Reply. */
import { basename } from 'node:path'
import type { ShellError } from '../../shared/desktop/contract'
import { messages } from './messages'

export class ShellFailure extends Error {
  readonly code: ShellError['code']
  /** Whether the same request may succeed later. */
  readonly retry: boolean

  constructor(code: ShellError['code'], message: string, retry = false) {
    super(message)
    this.code = code
    this.retry = retry
  }
}

/** The system's error code such as ENOSPC, or null for anything that is not a system error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

const REFUSED = new Set(['EPERM', 'EACCES'])

/**
 * What a failed write means to the person who waits for it. Errors that are not the system's are returned unchanged.
 * @param where what refuses when the system only says that it does: the folder, or the file itself, as an open one does on Windows
 */
export function explainWriteError(error: unknown, path: string, where?: 'folder' | 'file'): unknown {
  const code = systemCode(error)
  if (code === null || error instanceof ShellFailure) return error
  const name = basename(path)
  if (where !== undefined && REFUSED.has(code)) return where === 'file' ? locked(name) : refused(name)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ShellFailure('disk-full', messages.t('shell.disk-full', { name }), true)
    case 'EBUSY':
    case 'EPERM':
    case 'ETXTBSY':
      return locked(name)
    case 'EACCES':
    case 'EROFS':
      return refused(name)
    case 'ENOENT':
    case 'ENOTDIR':
      return new ShellFailure('not-found', messages.t('shell.folder-missing', { name }), true)
    default:
      return new ShellFailure('internal', messages.t('shell.write-failed', { name, code }), true)
  }
}

const locked = (name: string) => new ShellFailure('file-locked', messages.t('shell.file-locked', { name }), true)
const refused = (name: string) => new ShellFailure('no-permission', messages.t('shell.no-permission', { name }), true)
