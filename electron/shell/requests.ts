/** Carries requests and events between the page and the services: one channel each way. */
import { ipcMain, type WebContents } from 'electron'
import type { EventName, EventPayload, Handlers } from '../../shared/desktop/contract'
import { dispatch, refusal } from '../services/dispatch'
import { messages } from '../services/messages'
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels'
import { isTrustedSender } from './security'

export function serveRequests(handlers: Handlers, logError: (error: unknown) => void): void {
  ipcMain.handle(REQUEST_CHANNEL, (event, name: unknown, input: unknown, body: unknown) => {
    if (!isTrustedSender(event)) return refusal('no-permission', messages.t('shell.unauthorised'))
    return dispatch(handlers, String(name), input, body as Uint8Array | undefined, logError)
  })
}

export function sendEvent<N extends EventName>(contents: WebContents, name: N, payload: EventPayload<N>): void {
  contents.send(EVENT_CHANNEL, name, payload)
}
