/**
 * app://ready-room/: where the renderer lives. The scheme and the host name the origin that IndexedDB belongs to, so
 * neither may ever change.
 */
import { protocol } from 'electron'
import { serveRenderer } from '../services/web/serve-renderer'

const SCHEME = 'app'
const HOST = 'ready-room'
export const APP_PAGE = `${SCHEME}://${HOST}/`

/** Must run before Electron is ready, once. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}

/** @param root folder of the built renderer */
export function serveAppScheme(root: string): void {
  protocol.handle(SCHEME, (request) => (isOwnAddress(request.url) ? serveRenderer(root, request) : new Response(null, { status: 404 })))
}

/** Whether an address belongs to the app; anything unreadable does not. */
export function isOwnAddress(address: string): boolean {
  try {
    const url = new URL(address)
    return url.protocol === `${SCHEME}:` && url.host === HOST
  } catch {
    return false
  }
}
