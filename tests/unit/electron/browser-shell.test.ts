import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { windowArguments } from '../../../electron/browser/app-window'
import { type BrowserShell, startBrowserShell } from '../../../electron/browser-shell'
import { aChange } from './services/a-change'

let folder: string
let shell: BrowserShell

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** node:http, because fetch would not let a test lie about host and origin. */
function send(path: string, { method = 'POST', headers = {}, body = '' as string | Buffer } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, shell.origin), { method, headers: headers as OutgoingHttpHeaders }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
const honest = (): Record<string, string> => ({
  'content-type': 'application/json',
  'x-ready-room-token': shell.token,
  origin: shell.origin,
})
const ask = (name: string, input: unknown, headers: Record<string, string> = {}) =>
  send(`/api/${name}`, { headers: { ...honest(), ...headers }, body: JSON.stringify(input) })

async function start(openBrowser?: Parameters<typeof startBrowserShell>[0]['openBrowser']): Promise<BrowserShell> {
  const started = await startBrowserShell({
    root: join(folder, 'renderer'),
    dataFolder: join(folder, 'data'),
    port: 0,
    openBrowser: openBrowser ?? null,
  })
  if (started.outcome !== 'started') throw new Error(started.outcome)
  return started.shell
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ready-room-test-'))
  await mkdir(join(folder, 'renderer'))
  await writeFile(join(folder, 'renderer', 'index.html'), 'page __CSP_NONCE__')
  shell = await start()
})
afterEach(() => shell.close())

describe('the browser shell answers its own page', () => {
  test('with the page, under a closed policy', async () => {
    const page = await send('/', { method: 'GET' })
    expect(page).toMatchObject({ status: 200, text: expect.stringMatching(/^page .{22,}$/) })
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('with the contract: a change is in the journal before the answer', async () => {
    expect(JSON.parse((await ask('journal:append', { change: aChange() })).text)).toEqual({ ok: true, value: { seq: 1 } })
    expect(await readFile(join(folder, 'data', 'journals', 's1.jsonl'), 'utf8')).toContain('"id":"c1"')
  })

  test('with what it cannot do as absent', async () => {
    expect(JSON.parse((await ask('app:info', {})).text)).toMatchObject({
      value: { shell: 'browser', capabilities: { saveDialog: false, showInFolder: false, openFiles: false } },
    })
  })

  test('bytes travel as the body, their input in a header', async () => {
    const answer = await send('/api/file:write', {
      headers: {
        ...honest(),
        'content-type': 'application/octet-stream',
        'x-ready-room-input': encodeURIComponent(JSON.stringify({ target: 'nobody chose ü' })),
      },
      body: Buffer.from([0, 255, 1]),
    })
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  test('with a stream of events that starts at once', async () => {
    const response = await new Promise<IncomingMessage>((resolve) => {
      request(`${shell.origin}/api/events?t=${shell.token}`, resolve).end()
    })
    expect(response.headers['content-type']).toContain('text/event-stream')
    response.destroy()
  })
})

describe('the browser shell refuses', () => {
  const change = { change: aChange() }
  const nothingWritten = async () => expect(await readdir(join(folder, 'data', 'journals'))).toEqual([])

  test.each([
    ['a wrong token', { 'x-ready-room-token': 'x'.repeat(32) }, 403],
    ['a short token', { 'x-ready-room-token': 'x' }, 403],
    ['an empty token', { 'x-ready-room-token': '' }, 403],
    ['a foreign origin', { origin: 'https://example.com' }, 403],
    ['the origin of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['the origin null', { origin: 'null' }, 403],
    ['a request another site made', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a foreign host name that points here', { host: 'evil.example' }, 421],
    ['localhost, which is another origin', { host: 'localhost' }, 421],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
  ])('%s', async (_, headers, status) => {
    expect((await ask('journal:append', change, headers as Record<string, string>)).status).toBe(status)
    await nothingWritten()
  })

  test('a request without origin or without token', async () => {
    for (const missing of ['origin', 'x-ready-room-token']) {
      const headers = honest()
      delete headers[missing]
      expect((await send('/api/journal:append', { headers, body: JSON.stringify(change) })).status).toBe(403)
    }
    await nothingWritten()
  })

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s on a request, and allows no other site in', async (method) => {
    const answer = await send('/api/journal:append', { method, headers: honest() })
    expect(answer.status).toBe(405)
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('an event stream with a wrong or missing token', async () => {
    for (const query of ['', '?t=', '?t=wrong']) expect((await send(`/api/events${query}`, { method: 'GET' })).status).toBe(403)
  })

  test('what is not JSON, and names nobody knows', async () => {
    expect((await send('/api/journal:append', { headers: honest(), body: '{"change":' })).status).toBe(400)
    expect(JSON.parse((await ask('no:such', {})).text)).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(JSON.parse((await ask('__proto__', {})).text)).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  })

  test('more bytes than it accepts, by what was said and by what is counted', async () => {
    const tooMuch = 65 * 1024 * 1024
    expect(
      (await send('/api/journal:append', { headers: { ...honest(), 'content-length': String(tooMuch) } }).catch((error) => error)).status,
    ).toBe(413)
    const counted = await send('/api/journal:append', {
      headers: { ...honest(), 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(tooMuch, 32),
    }).catch(
      // The connection may be closed before the rest was sent.
      () => ({ status: 413 }),
    )
    expect(counted.status).toBe(413)
    await nothingWritten()
  })

  test('paths outside the renderer', async () => {
    await writeFile(join(folder, 'secret.json'), 'secret')
    for (const path of ['/..%2fsecret.json', '/%2e%2e/secret.json', '//evil.example/secret.json']) {
      expect((await send(`${shell.origin}${path}`, { method: 'GET' })).text).not.toContain('secret')
    }
  })
})

describe('the life of the browser shell', () => {
  test('a second start asks the first for its window', async () => {
    await shell.close()
    const openBrowser = vi.fn(() => ({ ended: new Promise<never>(() => undefined), close: () => undefined }))
    shell = await start(openBrowser)
    expect(openBrowser).toHaveBeenCalledTimes(1)
    expect(openBrowser).toHaveBeenCalledWith(shell.url)
    const again = await startBrowserShell({ root: folder, dataFolder: join(folder, 'data'), port: 0 })
    expect(again).toEqual({ outcome: 'running-already', woken: true })
    expect(openBrowser).toHaveBeenCalledTimes(2)
  })

  test('another program on the port is an outcome of its own, and the folder is free again', async () => {
    const foreign = createServer()
    await new Promise<void>((done) => foreign.listen(0, '127.0.0.1', done))
    const { port } = foreign.address() as { port: number }
    const other = join(folder, 'other')
    expect(await startBrowserShell({ root: folder, dataFolder: other, port })).toEqual({ outcome: 'port-taken', port })
    expect(await readdir(other)).toEqual(['journals'])
    foreign.close()
  })

  test('closing ends the window, the server and the lock', async () => {
    await shell.close()
    const close = vi.fn()
    shell = await start(() => ({ ended: new Promise<never>(() => undefined), close }))
    await shell.close()
    expect(close).toHaveBeenCalled()
    await expect(fetch(shell.origin)).rejects.toThrow()
    expect(await readdir(join(folder, 'data'))).not.toContain('shell.lock')
    shell = await start()
  })

  test.each([
    ['closed', 'closed'],
    ['failed', 'failed'],
  ] as const)('ends when the window is %s', async (how, expected) => {
    await shell.close()
    shell = await start(() => ({ ended: Promise.resolve(how), close: () => undefined }))
    expect(await shell.windowEnded).toBe(expected)
  })

  test('stays while a page is open in a browser that was running already, and ends after it', async () => {
    await shell.close()
    shell = await start(() => ({ ended: Promise.resolve('handed-over' as const), close: () => undefined }))
    const ended = vi.fn()
    void shell.windowEnded.then(ended)
    const page = await new Promise<IncomingMessage>((resolve) => {
      request(`${shell.origin}/api/events?t=${shell.token}`, resolve).end()
    })
    await new Promise((done) => setTimeout(done, 5500))
    expect(ended).not.toHaveBeenCalled()
    page.destroy()
    await vi.waitFor(() => expect(ended).toHaveBeenCalledWith('closed'), 7000)
  }, 20_000)
})

describe('the window', () => {
  test("opens as an app with a profile of its own, and keeps Chromium's sandbox unless we are root", () => {
    const plain = windowArguments('http://127.0.0.1:47110/#t=x', '/p', false)
    expect(plain).toEqual(
      expect.arrayContaining([
        '--app=http://127.0.0.1:47110/#t=x',
        '--user-data-dir=/p',
        '--no-first-run',
        '--disable-background-networking',
      ]),
    )
    expect(plain).not.toContain('--no-sandbox')
    expect(windowArguments('x', '/p', true)).toContain('--no-sandbox')
  })
})
