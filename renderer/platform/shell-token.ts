/** The token that proves to the browser shell that this page is the one it opened. */
const STORED_AS = 'ready-room-token'

/**
 * Moves the token from the address to the session's storage, at once, so that it is in no history and no screenshot; the
 * rest of the hash stays for the router. After a reload it comes from the storage. Empty when there never was one: every
 * request is refused then.
 */
export function takeToken({ location, history, sessionStorage }: Pick<Window, 'location' | 'history' | 'sessionStorage'>): string {
  const [, token, rest = ''] = /^#t=([^&/]+)&?(.*)$/.exec(location.hash) ?? []
  if (token === undefined) return sessionStorage.getItem(STORED_AS) ?? ''
  sessionStorage.setItem(STORED_AS, token)
  history.replaceState(history.state, '', rest.startsWith('/') ? `#${rest}` : '#/')
  return token
}
