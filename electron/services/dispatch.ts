/** The only way a message from a page reaches a handler: known name, valid input, valid output, never a thrown error. */
import { z } from 'zod'
import { type Handlers, type Reply, type RequestName, requests, type ShellError } from '../../shared/desktop/contract'
import { messages } from './messages'
import { ShellFailure } from './shell-failure'

type AnyHandler = (input: unknown, body: Uint8Array | undefined) => Promise<unknown>

export async function dispatch(
  handlers: Handlers,
  name: string,
  rawInput: unknown,
  body: Uint8Array | undefined,
  logError: (error: unknown) => void,
): Promise<Reply<unknown>> {
  try {
    if (!isRequestName(name))
      throw new ShellFailure('bad-request', messages.t('shell.unknown-request', { name: String(name).slice(0, 60) }))
    const { input } = readInput(name, rawInput, body)
    const value = await (handlers[name] as AnyHandler)(input, body)
    return { ok: true, value: requests[name].output.parse(value) }
  } catch (error) {
    if (error instanceof ShellFailure) return refusal(error.code, error.message, error.retry)
    logError(error)
    return refusal('internal', messages.t('shell.internal'))
  }
}

/** The reply that says no. */
export function refusal(code: ShellError['code'], message: string, retry = false): Reply<never> {
  return { ok: false, error: { code, message, retry } }
}

const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(requests, name)

function readInput(name: RequestName, raw: unknown, body: unknown): { input: unknown } {
  const takesBody = 'body' in requests[name]
  if (takesBody !== body instanceof Uint8Array || (!takesBody && body !== undefined)) {
    throw invalid(name, takesBody ? 'bytes are missing' : 'bytes where none belong')
  }
  const parsed = requests[name].input.safeParse(raw)
  if (!parsed.success) throw invalid(name, z.prettifyError(parsed.error).split('\n').slice(0, 4).join(' '))
  return { input: parsed.data }
}

const invalid = (name: RequestName, detail: string) =>
  new ShellFailure('bad-request', messages.t('shell.invalid-request', { name, detail }))
