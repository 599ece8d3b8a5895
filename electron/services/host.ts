/** What a shell brings to the services; both shells implement it, and the services know nothing else about them. */
import type { FileSystem } from './files/file-system'
import type { Journal } from './journal/journal'

export interface Host {
  readonly shell: 'electron' | 'browser'
  readonly version: string
  readonly platform: string
  readonly dataFolder: string
  readonly journal: Journal
  readonly files: FileSystem
  /** Files opened from outside arrive as events. */
  readonly openFiles: boolean
  /** Absent where there is no save dialog. Resolves with null when the person cancels. */
  readonly chooseSavePath?: (suggestedName: string, extension: string) => Promise<string | null>
  /** Absent where a folder cannot be shown. */
  readonly showInFolder?: (path: string) => void
  /** Keeps what nobody expected, for whoever helps later. */
  readonly logError: (error: unknown) => void
}
