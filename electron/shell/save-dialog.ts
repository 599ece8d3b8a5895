/** Asks where to save. The path stays in the shell; the page gets a handle. */
import { dirname, extname, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { messages } from '../services/messages'
import type { RememberedFolder } from './remembered-folder'

/** @returns null when the person cancels */
export async function chooseSavePath(
  window: BrowserWindow | null,
  remembered: RememberedFolder,
  suggestedName: string,
  extension: string,
): Promise<string | null> {
  const options = {
    title: messages.t('shell.save-title'),
    defaultPath: join(remembered.folder, suggestedName),
    filters: [
      { name: messages.t('shell.filter-one', { extension: extension.toUpperCase() }), extensions: [extension] },
      { name: messages.t('shell.filter-all'), extensions: ['*'] },
    ],
  }
  const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
  if (answer.canceled || answer.filePath === '') return null
  await remembered.remember(dirname(answer.filePath))
  return extname(answer.filePath) === '' ? `${answer.filePath}.${extension}` : answer.filePath
}
