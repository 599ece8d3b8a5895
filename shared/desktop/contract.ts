/**
 * The one list of what the renderer may ask a shell: requests, events, binary bodies. Both shells serve it, the preload
 * and the HTTP client carry it, and nothing else passes between the two sides.
 */
import { z } from 'zod'
import { changeSchema } from '../records/change'

const id = z.string().min(1).max(100)

/** What only some shells can do; absent features are left out on screen, not disabled. */
const capabilities = z.object({
  /** A save dialog that chooses any folder, followed by a write that replaces the file atomically. */
  saveDialog: z.boolean(),
  /** Show a saved file in the folder. */
  showInFolder: z.boolean(),
  /** Files opened from outside (association, second start) arrive as events. */
  openFiles: z.boolean(),
})

/** A request without a body is plain JSON both ways; `body: true` carries bytes beside the JSON input. */
export const requests = {
  'app:info': {
    input: z.object({}),
    output: z.object({
      name: z.literal('Ready Room'),
      version: z.string(),
      shell: z.enum(['electron', 'browser']),
      platform: z.string(),
      dataFolder: z.string(),
      capabilities,
    }),
  },
  /** Numbers, appends and fsyncs. The same change id again returns the same number and appends nothing. */
  'journal:append': {
    input: z.object({ change: changeSchema }),
    output: z.object({ seq: z.number().int().positive() }),
  },
  /** Entries with a number greater than `after`, in order. At most `limit`; `more` says whether there are further ones. */
  'journal:read': {
    input: z.object({
      sessionId: id.nullable(),
      after: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(5000).default(2000),
    }),
    output: z.object({ entries: z.array(z.object({ seq: z.number().int().positive(), change: changeSchema })), more: z.boolean() }),
  },
  /** Session → last number in its journal, and the library's. */
  'journal:heads': {
    input: z.object({}),
    output: z.object({ library: z.number().int().nonnegative(), sessions: z.record(z.string(), z.number().int().positive()) }),
  },
  /** Asks where to save. `target` is an opaque handle, never a path the renderer may choose; null = cancelled. Only with capabilities.saveDialog. */
  'file:choose-target': {
    input: z.object({ suggestedName: z.string().min(1).max(200), extension: z.string().regex(/^[a-z0-9]{1,12}$/) }),
    output: z.object({ target: z.string().nullable(), name: z.string().nullable() }),
  },
  /** Writes the body to a chosen target: temporary file beside it, fsync, rename. Never a truncated file. */
  'file:write': {
    input: z.object({ target: z.string().min(1).max(200) }),
    output: z.object({ path: z.string(), bytes: z.number().int().nonnegative() }),
    body: true,
  },
  /** Only with capabilities.showInFolder. */
  'file:show': { input: z.object({ target: z.string().min(1).max(200) }), output: z.object({}) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType; body?: true }>

export type RequestName = keyof typeof requests
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>
export type ParsedInput<N extends RequestName> = z.output<(typeof requests)[N]['input']>
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>

/** Pushed by the shell. */
export const events = {
  /** A file opened from outside; its text, so that no path reaches the renderer. */
  'file:opened': z.object({ name: z.string(), text: z.string().max(60_000_000) }),
  /** A menu command, for example `new-session`. */
  'menu:command': z.object({ command: z.enum(['new-session', 'open-file', 'undo', 'redo', 'help', 'keys']) }),
} as const satisfies Record<string, z.ZodType>
export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>

/** What a handler reports as an expected failure; `retry` tells whether the same request may succeed later. */
export const shellErrorSchema = z.object({
  code: z.enum(['bad-request', 'not-found', 'disk-full', 'file-locked', 'no-permission', 'cancelled', 'damaged', 'internal']),
  message: z.string(),
  retry: z.boolean(),
})
export type ShellError = z.infer<typeof shellErrorSchema>

/** Every response on the wire. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ShellError }

/** What the renderer sees, in both shells: `window.readyRoom` in Electron, an HTTP client in the browser. */
export interface ReadyRoomApi {
  request<N extends RequestName>(name: N, input: RequestInput<N>, body?: Uint8Array): Promise<Reply<RequestOutput<N>>>
  /** Returns the function that ends the subscription. */
  subscribe<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void
}

/** What a shell implements. */
export type Handlers = {
  readonly [N in RequestName]: (input: ParsedInput<N>, body: Uint8Array | undefined) => Promise<RequestOutput<N>>
}
