/** The answers to everything the renderer may ask: one handler per request of the contract. */
import { basename } from 'node:path'
import type { Handlers } from '../../shared/desktop/contract'
import { createChosenTargets } from './files/chosen-targets'
import { safeFileName } from './files/safe-file-name'
import { writeFileSafely } from './files/write-file-safely'
import type { Host } from './host'
import { messages } from './messages'
import { ShellFailure } from './shell-failure'

export function createHandlers(host: Host): Handlers {
  const targets = createChosenTargets()
  const notHere = () => new ShellFailure('bad-request', messages.t('shell.not-here'))
  return {
    'app:info': async () => ({
      name: 'Ready Room',
      version: host.version,
      shell: host.shell,
      platform: host.platform,
      dataFolder: host.dataFolder,
      capabilities: {
        saveDialog: host.chooseSavePath !== undefined,
        showInFolder: host.showInFolder !== undefined,
        openFiles: host.openFiles,
      },
    }),
    'journal:append': async ({ change }) => ({ seq: await host.journal.append(change) }),
    'journal:read': ({ sessionId, after, limit }) => host.journal.read(sessionId, after, limit),
    'journal:heads': () => host.journal.heads(),
    'file:choose-target': async ({ suggestedName, extension }) => {
      if (host.chooseSavePath === undefined) throw notHere()
      const path = await host.chooseSavePath(safeFileName(suggestedName, extension), extension)
      return path === null ? { target: null, name: null } : { target: targets.register(path), name: basename(path) }
    },
    'file:write': async ({ target }, body = new Uint8Array()) => {
      const path = targets.pathOf(target)
      await writeFileSafely(host.files, path, body)
      return { path, bytes: body.length }
    },
    'file:show': async ({ target }) => {
      if (host.showInFolder === undefined) throw notHere()
      host.showInFolder(targets.pathOf(target))
      return {}
    },
  }
}
