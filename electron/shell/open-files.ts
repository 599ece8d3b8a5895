/** Files opened from outside (double click, second start, dropped on the icon): read here, handed over as text. */
import { readFile, stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import type { EventPayload } from '../../shared/desktop/contract'

type OpenedFile = EventPayload<'file:opened'>

const EXTENSIONS = new Set(['.readyroom', '.json'])
/** As in the contract. Bytes. */
const MAX_SIZE = 60_000_000

/** Session files among the arguments of a start; the first argument is the program itself. */
export function filesAmong(argv: readonly string[], workingFolder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && EXTENSIONS.has(extname(argument).toLowerCase()))
    .map((argument) => resolve(workingFolder, argument))
}

/** Null when it is too large, no plain file or cannot be read. */
export async function readOpenedFile(path: string): Promise<OpenedFile | null> {
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > MAX_SIZE) return null
    return { name: basename(path), text: await readFile(path, 'utf8') }
  } catch {
    return null
  }
}

export interface OpenFileQueue {
  /** Keeps the path until somebody takes it; may come before Electron is ready. */
  add(path: string): void
  /** From now on every path goes to the taker, the kept ones first. Null keeps them again (no page is there). */
  setTaker(taker: ((path: string) => void) | null): void
}

export function createOpenFileQueue(): OpenFileQueue {
  const waiting: string[] = []
  let take: ((path: string) => void) | null = null
  return {
    add: (path) => {
      if (take === null) waiting.push(path)
      else take(path)
    },
    setTaker: (taker) => {
      take = taker
      if (taker !== null) for (const path of waiting.splice(0)) taker(path)
    },
  }
}
