/** Who may speak to the browser shell: only the page it serves itself, and only the one it opened. */
import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export interface Gate {
  /** Exact host, for every request: a foreign name that points to this computer (DNS rebinding) is refused. */
  isOwnHost(headers: IncomingHttpHeaders): boolean
  /** Own origin and the right token, for every request that reads or changes anything. */
  mayCall(headers: IncomingHttpHeaders): boolean
  /** An event stream cannot send headers, so its token comes in the address; browsers leave out the origin there. */
  mayListen(headers: IncomingHttpHeaders, token: string | null): boolean
}

export function createGate(origin: string, token: string): Gate {
  const host = new URL(origin).host
  const expected = Buffer.from(token)
  const isToken = (given: unknown): boolean => {
    const bytes = Buffer.from(typeof given === 'string' ? given : '')
    return bytes.length === expected.length && timingSafeEqual(bytes, expected)
  }
  const isOwnSite = (headers: IncomingHttpHeaders): boolean => (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin'
  return {
    isOwnHost: (headers) => headers.host === host,
    mayCall: (headers) => headers.origin === origin && isOwnSite(headers) && isToken(headers['x-ready-room-token']),
    mayListen: (headers, given) => (headers.origin ?? origin) === origin && isOwnSite(headers) && isToken(given),
  }
}
