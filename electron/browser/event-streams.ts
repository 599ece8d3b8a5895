/** The pages that listen for events (server-sent events), and the way to reach all of them. */
import type { ServerResponse } from 'node:http'
import type { EventName, EventPayload } from '../../shared/desktop/contract'

/** Milliseconds between signs of life, so that a page notices a shell that was killed. */
const PING = 10_000

export interface EventStreams {
  /** Keeps the response open as one more listener. */
  add(response: ServerResponse): void
  send<N extends EventName>(name: N, payload: EventPayload<N>): void
  readonly count: number
  close(): void
}

/** @param onCount called after a page has come or gone */
export function createEventStreams(onCount: () => void): EventStreams {
  const open = new Set<ServerResponse>()
  const timer = setInterval(() => {
    for (const response of open) response.write(': alive\n\n')
  }, PING).unref()
  return {
    add: (response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      response.write('retry: 1000\n\n')
      open.add(response)
      onCount()
      response.on('close', () => {
        open.delete(response)
        onCount()
      })
    },
    send: (name, payload) => {
      for (const response of open) response.write(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`)
    },
    get count() {
      return open.size
    },
    close: () => {
      clearInterval(timer)
      for (const response of open) response.end()
    },
  }
}
