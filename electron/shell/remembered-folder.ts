/** Where the person saved last: Electron's dialogs no longer remember it themselves. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { FileSystem } from '../services/files/file-system'
import { writeFileSafely } from '../services/files/write-file-safely'

const settingsSchema = z.object({ saveFolder: z.string().min(1) })

export interface RememberedFolder {
  readonly folder: string
  remember(folder: string): Promise<void>
}

/** @param otherwise the folder of the first time, and when the settings cannot be read */
export function openRememberedFolder(files: FileSystem, settingsFile: string, otherwise: string): RememberedFolder {
  let current = readFolder(settingsFile) ?? otherwise
  return {
    get folder() {
      return current
    },
    remember: async (folder) => {
      if (folder === current) return
      current = folder
      // Forgetting it is no reason to fail a save.
      await writeFileSafely(files, settingsFile, Buffer.from(JSON.stringify({ saveFolder: folder }))).catch(() => undefined)
    },
  }
}

function readFolder(settingsFile: string): string | null {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(settingsFile, 'utf8'))).saveFolder
  } catch {
    return null
  }
}
