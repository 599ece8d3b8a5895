/** POST /api/<request>: the body is the JSON input, or for requests with bytes the bytes, with the input in a header. */
import type { IncomingMessage } from 'node:http'
import { type Handlers, type Reply, requests } from '../../shared/desktop/contract'
import { dispatch, refusal } from '../services/dispatch'
import { messages } from '../services/messages'
import { readBody } from './read-body'

export interface Answer {
  readonly status: number
  readonly reply: Reply<unknown>
}

/** A whole imported session is one change: the largest file we take in, at three bytes a character, and the change around it. */
const MAX_JSON = 64 * 1024 * 1024
const MAX_BYTES = 128 * 1024 * 1024

export async function answerRequest(
  handlers: Handlers,
  name: string,
  request: IncomingMessage,
  logError: (error: unknown) => void,
): Promise<Answer> {
  const takesBytes = Object.hasOwn(requests, name) && 'body' in requests[name as keyof typeof requests]
  const type = String(request.headers['content-type'] ?? '').split(';')[0]
  if (type !== (takesBytes ? 'application/octet-stream' : 'application/json')) return badRequest(415, name, 'wrong content type')
  const bytes = await readBody(request, takesBytes ? MAX_BYTES : MAX_JSON)
  if (bytes === null) return { status: 413, reply: refusal('bad-request', messages.t('shell.too-large')) }
  const input = takesBytes ? parseHeader(request.headers['x-ready-room-input']) : parseJson(bytes.toString('utf8'))
  if (input === undefined) return badRequest(400, name, 'not JSON')
  return { status: 200, reply: await dispatch(handlers, name, input, takesBytes ? bytes : undefined, logError) }
}

const badRequest = (status: number, name: string, detail: string): Answer => ({
  status,
  reply: refusal('bad-request', messages.t('shell.invalid-request', { name: name.slice(0, 60), detail })),
})

/** Undefined when it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseHeader(value: string | string[] | undefined): unknown {
  try {
    return parseJson(decodeURIComponent(String(value ?? '')))
  } catch {
    return undefined
  }
}
