/** The contract over HTTP, for the browser shell. */

import { z } from 'zod'
import {
  type EventName,
  type EventPayload,
  events,
  type ReadyRoomApi,
  type Reply,
  type RequestInput,
  type RequestName,
  requests,
  shellErrorSchema,
} from '../../shared/desktop/contract'
import type { MessageKey } from '../../shared/i18n/translate'
import { words } from './words'

export interface HttpPorts {
  readonly fetch: typeof fetch
  readonly EventSource: typeof EventSource
}

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: shellErrorSchema }),
])

/** Characters, at most three bytes each; the browsers' limit is 64 KiB in flight. */
const MAX_KEPT_ALIVE = 16_000

/** @param token sent with every request; without the right one the shell refuses */
export function createHttpClient(token: string, ports: HttpPorts = globalThis): ReadyRoomApi {
  return {
    async request(name, input, body) {
      const response = await send(ports, token, name, input, body)
      if (response === null) return shellError('storage.shellUnreachable', true)
      const reply = replySchema.safeParse(await response.json().catch(() => null))
      if (!reply.success) return shellError('storage.shellUnclear', true)
      if (!reply.data.ok) return reply.data
      const value = requests[name].output.safeParse(reply.data.value)
      return value.success ? { ok: true, value: value.data as never } : shellError('storage.shellUnclear', false)
    },
    subscribe: subscriber(ports, token),
  }
}

function send<N extends RequestName>(
  ports: HttpPorts,
  token: string,
  name: N,
  input: RequestInput<N>,
  body?: Uint8Array,
): Promise<Response | null> {
  const json = JSON.stringify(input)
  const headers: Record<string, string> = { 'x-ready-room-token': token }
  if (body === undefined) headers['content-type'] = 'application/json'
  else {
    headers['content-type'] = 'application/octet-stream'
    headers['x-ready-room-input'] = encodeURIComponent(json)
  }
  // A change that was made just before the window closed is still sent; browsers allow this for small bodies only.
  const keepalive = body === undefined && json.length < MAX_KEPT_ALIVE
  const content = body === undefined ? json : new Uint8Array(body)
  return ports.fetch(`/api/${name}`, { method: 'POST', headers, body: content, cache: 'no-store', keepalive }).catch(() => null)
}

function shellError(key: MessageKey, retry: boolean): Reply<never> {
  return { ok: false, error: { code: 'internal', message: words().t(key), retry } }
}

/** One stream for all subscriptions; it reconnects by itself and closes with the last of them. */
function subscriber(ports: HttpPorts, token: string): ReadyRoomApi['subscribe'] {
  let stream: EventSource | null = null
  let count = 0
  return <N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void) => {
    stream ??= new ports.EventSource(`/api/events?t=${encodeURIComponent(token)}`)
    const source = stream
    count += 1
    const receive = (event: MessageEvent<string>): void => {
      const payload = events[name].safeParse(parseOrNull(event.data))
      if (payload.success) listener(payload.data as EventPayload<N>)
    }
    source.addEventListener(name, receive)
    return () => {
      source.removeEventListener(name, receive)
      count -= 1
      if (count > 0) return
      source.close()
      stream = null
    }
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
