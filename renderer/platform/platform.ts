/** Which shell we run in. The only place that knows `window.readyRoom`. */
import type { ReadyRoomApi } from '../../shared/desktop/contract'
import { createHttpClient } from './http-client'
import { takeToken } from './shell-token'

declare global {
  interface Window {
    /** Set by the Electron preload; absent in the browser shell. */
    readonly readyRoom?: ReadyRoomApi
  }
}

let client: ReadyRoomApi | undefined

/** The shell's requests and events: Electron's bridge, or HTTP to the browser shell that served this page. */
export function platform(): ReadyRoomApi {
  client ??= window.readyRoom ?? createHttpClient(takeToken(window))
  return client
}
