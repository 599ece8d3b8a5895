/**
 * The bridge into the page: the contract and nothing else. No Electron object, no event and no channel name gets through;
 * everything is validated on the other side.
 */
import { contextBridge, ipcRenderer } from 'electron'
import type { EventName, EventPayload, ReadyRoomApi } from '../shared/desktop/contract'
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './shell/channels'

type Listener = (payload: never) => void

const listeners = new Map<string, Set<Listener>>()
/** Events that came before anybody listened: a file may be opened while the page still loads. */
const early: { name: string; payload: unknown }[] = []
const MAX_EARLY = 20

function deliver(name: string, payload: unknown): boolean {
  const heard = listeners.get(name)
  for (const listener of heard ?? []) listener(payload as never)
  return heard !== undefined && heard.size > 0
}

ipcRenderer.on(EVENT_CHANNEL, (_event, name: string, payload: unknown) => {
  if (!deliver(name, payload) && early.length < MAX_EARLY) early.push({ name, payload })
})

function subscribe<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void {
  const heard = listeners.get(name) ?? new Set()
  listeners.set(name, heard.add(listener))
  for (const event of early.splice(0)) if (!deliver(event.name, event.payload)) early.push(event)
  return () => {
    heard.delete(listener)
  }
}

const api: ReadyRoomApi = {
  request: (name, input, body) => ipcRenderer.invoke(REQUEST_CHANNEL, name, input, body),
  subscribe,
}

contextBridge.exposeInMainWorld('readyRoom', api)
