import { describe, expect, it } from 'vitest'
import { createHttpClient, type HttpPorts } from '../../../../renderer/platform/http-client'
import { takeToken } from '../../../../renderer/platform/shell-token'

interface Sent {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: unknown
}

function aShell(answer: () => Response | Promise<Response>) {
  const sent: Sent[] = []
  const streams: FakeStream[] = []
  class FakeStream extends EventTarget {
    isClosed = false
    readonly url: string
    constructor(url: string) {
      super()
      this.url = url
      streams.push(this)
    }
    close(): void {
      this.isClosed = true
    }
  }
  const fetch = async (url: string, init: { headers: Record<string, string>; body: unknown }) => {
    sent.push({ url, headers: init.headers, body: init.body })
    return answer()
  }
  const client = createHttpClient('secret', { fetch, EventSource: FakeStream } as unknown as HttpPorts)
  return { client, sent, streams }
}
const json = (value: unknown) => new Response(JSON.stringify(value))

describe('the client of the browser shell', () => {
  it('sends the input as JSON with the token, and returns the shell’s reply', async () => {
    const { client, sent } = aShell(() => json({ ok: true, value: { library: 0, sessions: { s1: 4 } } }))
    expect(await client.request('journal:heads', {})).toEqual({ ok: true, value: { library: 0, sessions: { s1: 4 } } })
    expect(sent).toEqual([
      { url: '/api/journal:heads', headers: { 'x-ready-room-token': 'secret', 'content-type': 'application/json' }, body: '{}' },
    ])
  })

  it('sends bytes as the body and the input beside them', async () => {
    const { client, sent } = aShell(() => json({ ok: true, value: { path: 'x', bytes: 2 } }))
    await client.request('file:write', { target: 'Übersicht' }, new Uint8Array([1, 2]))
    expect(sent[0]?.body).toEqual(new Uint8Array([1, 2]))
    expect(JSON.parse(decodeURIComponent(sent[0]?.headers['x-ready-room-input'] ?? ''))).toEqual({ target: 'Übersicht' })
    expect(sent[0]?.headers['x-ready-room-input']).toMatch(/^[\x20-\x7e]+$/)
  })

  it('passes a refusal on', async () => {
    const error = { code: 'disk-full', message: 'The disk is full.', retry: true }
    const { client } = aShell(() => json({ ok: false, error }))
    expect(await client.request('app:info', {})).toEqual({ ok: false, error })
  })

  it('calls a shell that does not answer a failure worth retrying', async () => {
    const { client } = aShell(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await client.request('app:info', {})).toMatchObject({ ok: false, error: { retry: true } })
  })

  it.each(['<html>', '{}', '{"ok":true,"value":{"library":"many"}}'])('does not believe %s', async (text) => {
    const { client } = aShell(() => new Response(text))
    expect(await client.request('journal:heads', {})).toMatchObject({ ok: false, error: { code: 'internal' } })
  })

  it('shares one event stream, drops what makes no sense, and closes with the last listener', () => {
    const { client, streams } = aShell(() => json({}))
    const heard: string[] = []
    const stops = [
      client.subscribe('menu:command', ({ command }) => heard.push(command)),
      client.subscribe('file:opened', ({ name }) => heard.push(name)),
    ]
    const [stream] = streams
    const say = (name: string, data: unknown) => stream?.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }))
    say('menu:command', { command: 'undo' })
    say('menu:command', { command: 'format-disk' })
    say('file:opened', { name: 'a.json', text: '{}' })
    expect([streams.length, stream?.url, heard]).toEqual([1, '/api/events?t=secret', ['undo', 'a.json']])
    stops[0]?.()
    expect(stream?.isClosed).toBe(false)
    stops[1]?.()
    expect(stream?.isClosed).toBe(true)
  })
})

describe('the token', () => {
  const aPage = (hash: string, stored: Record<string, string> = {}) => {
    const replaced: string[] = []
    const page = {
      location: { hash },
      history: { state: null, replaceState: (_: unknown, __: string, url: string) => replaced.push(url) },
      sessionStorage: { getItem: (key: string) => stored[key] ?? null, setItem: (key: string, value: string) => (stored[key] = value) },
    }
    return { page: page as unknown as Window, replaced, stored }
  }

  it('moves from the address to the session’s storage', () => {
    const { page, replaced, stored } = aPage('#t=abc-_1')
    expect(takeToken(page)).toBe('abc-_1')
    expect(replaced).toEqual(['#/'])
    expect(Object.values(stored)).toEqual(['abc-_1'])
    expect(takeToken(aPage('#/s/1/setup', stored).page)).toBe('abc-_1')
  })

  it('leaves the place the address names', () => {
    const { page, replaced } = aPage('#t=abc&/s/1/results')
    expect(takeToken(page)).toBe('abc')
    expect(replaced).toEqual(['#/s/1/results'])
  })

  it('is empty when the page was opened by hand', () => {
    const { page, replaced } = aPage('#/s/1/setup')
    expect(takeToken(page)).toBe('')
    expect(replaced).toEqual([])
  })
})
