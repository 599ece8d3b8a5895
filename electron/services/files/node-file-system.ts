/** The file system of the machine. Files of the data folder belong to the person alone (0600, folders 0700). */
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { systemCode } from '../shell-failure'
import type { FileSystem, OpenFile } from './file-system'

export const nodeFileSystem: FileSystem = {
  open: async (path, mode) => wrapHandle(await open(path, mode === 'new' ? 'wx+' : 'r+', 0o600)),
  rename,
  remove: (path) => rm(path, { force: true }),
  readFile,
  list: (folder) => unlessMissing(readdir(folder), []),
  sizeOf: async (path) =>
    unlessMissing(
      stat(path).then((found) => found.size),
      null,
    ),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  syncFolder: async (folder) => {
    if (process.platform === 'win32') return
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

function wrapHandle(handle: FileHandle): OpenFile {
  return {
    write: async (bytes, position) => {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
        done += bytesWritten
      }
    },
    read: async (position, length) => {
      const buffer = Buffer.alloc(length)
      let done = 0
      while (done < length) {
        const { bytesRead } = await handle.read(buffer, done, length - done, position + done)
        if (bytesRead === 0) break
        done += bytesRead
      }
      return buffer.subarray(0, done)
    },
    sync: () => handle.sync(),
    truncate: (size) => handle.truncate(size),
    close: () => handle.close(),
  }
}

async function unlessMissing<T, U>(found: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await found
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return otherwise
    throw error
  }
}
