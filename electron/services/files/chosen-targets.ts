/** Places a person chose to save to. The renderer gets an opaque handle: it can write there and nowhere else. */
import { randomBytes } from 'node:crypto'
import { messages } from '../messages'
import { ShellFailure } from '../shell-failure'

/** More open targets than anybody needs; the oldest is forgotten first. */
const LIMIT = 200

export interface ChosenTargets {
  /** @returns the handle that stands for the path */
  register(path: string): string
  /** @throws ShellFailure not-found for a handle this run has not given out */
  pathOf(handle: string): string
}

export function createChosenTargets(): ChosenTargets {
  const paths = new Map<string, string>()
  return {
    register: (path) => {
      const handle = randomBytes(16).toString('base64url')
      paths.set(handle, path)
      const oldest = paths.keys().next().value
      if (paths.size > LIMIT && oldest !== undefined) paths.delete(oldest)
      return handle
    },
    pathOf: (handle) => {
      const path = paths.get(handle)
      if (path === undefined) throw new ShellFailure('not-found', messages.t('shell.target-unknown'))
      return path
    },
  }
}
