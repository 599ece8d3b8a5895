/** A disk in memory that remembers the order of operations and fails where a test says. */
import { dirname } from 'node:path'
import type { FileSystem } from '../../../../electron/services/files/file-system'

export interface MemoryDisk extends FileSystem {
  readonly contents: Map<string, Buffer>
  /** Such as `write /d/a`, `sync /d/a`, `rename /d/a /d/b`, `sync-folder /d`. */
  readonly log: string[]
  /** Called before each operation with its log line; throw to make it fail. For writes the return value limits the bytes that get through. */
  fault: (operation: string) => unknown
  textOf(path: string): string
}

export const systemError = (code: string): Error => Object.assign(new Error(`${code}: as if`), { code })

export function createMemoryDisk(): MemoryDisk {
  const contents = new Map<string, Buffer>()
  const log: string[] = []
  const step = (operation: string): number | undefined => {
    const limit = disk.fault(operation)
    log.push(operation)
    return typeof limit === 'number' ? limit : undefined
  }
  const get = (path: string): Buffer => {
    const found = contents.get(path)
    if (found === undefined) throw systemError('ENOENT')
    return found
  }
  const disk: MemoryDisk = {
    contents,
    log,
    fault: () => undefined,
    textOf: (path) => get(path).toString('utf8'),
    open: async (path, mode) => {
      step(`open ${path}`)
      if (mode === 'new' && contents.has(path)) throw systemError('EEXIST')
      if (mode === 'new') contents.set(path, Buffer.alloc(0))
      get(path)
      return {
        write: async (bytes, position) => {
          const put = (part: Uint8Array) => {
            const old = get(path)
            const next = Buffer.alloc(Math.max(old.length, position + part.length))
            old.copy(next)
            next.set(part, position)
            contents.set(path, next)
          }
          const limit = step(`write ${path}`)
          put(limit === undefined ? bytes : bytes.subarray(0, limit))
          if (limit !== undefined) throw systemError('ENOSPC')
        },
        read: async (position, length) => get(path).subarray(position, position + length),
        sync: async () => void step(`sync ${path}`),
        truncate: async (size) => {
          step(`truncate ${path}`)
          contents.set(path, get(path).subarray(0, size))
        },
        close: async () => undefined,
      }
    },
    rename: async (from, to) => {
      step(`rename ${from} ${to}`)
      contents.set(to, get(from))
      contents.delete(from)
    },
    remove: async (path) => {
      step(`remove ${path}`)
      contents.delete(path)
    },
    readFile: async (path) => get(path),
    list: async (folder) => [...contents.keys()].filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1)),
    sizeOf: async (path) => contents.get(path)?.length ?? null,
    makeFolder: async () => undefined,
    syncFolder: async (folder) => void step(`sync-folder ${folder}`),
  }
  return disk
}
