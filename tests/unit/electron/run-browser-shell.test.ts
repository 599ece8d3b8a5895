import { chmod, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { runBrowserShell } from '../../../electron/browser/run-browser-shell'
import { claimDataFolder } from '../../../electron/services/lock/data-folder-lock'

let data: string
let port: number
let said: string[]
let printed: string[]

const run = (browser: { path: string; name: string } | null = null, noBrowserReason = 'There is no display here.') =>
  runBrowserShell({
    root: data,
    version: '1',
    browser,
    noBrowserReason,
    env: { READY_ROOM_DATA: data, READY_ROOM_PORT: String(port) },
    say: (line) => said.push(line),
    print: (line) => printed.push(line),
  })
/** As Ctrl-C does, without ending the tests. */
const pressCtrlC = () => process.emit('SIGINT')

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'ready-room-test-'))
  said = []
  printed = []
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as { port: number }).port
  await new Promise((done) => server.close(done))
})

test('without a window it prints the address, and Ctrl-C stops it cleanly', async () => {
  const ended = run()
  await vi.waitFor(() => expect(printed).toEqual([expect.stringMatching(`^http://127\\.0\\.0\\.1:${port}/#t=[A-Za-z0-9_-]{32}$`)]))
  expect(said[0]).toBe('There is no display here. Open this address in a browser on this computer:')
  pressCtrlC()
  expect(await ended).toBe(0)
  expect(said.at(-1)).toBe('Stopped.')
  expect(await readdir(data)).not.toContain('shell.lock')
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
})

test('a browser that cannot start is named, and the address printed instead', async () => {
  const ended = run({ path: join(data, 'no-browser'), name: 'Chrome' })
  await vi.waitFor(() => expect(said).toContain('Chrome could not be opened. Open this address in a browser on this computer:'))
  expect(printed).toHaveLength(1)
  pressCtrlC()
  expect(await ended).toBe(0)
})

test('Ctrl-C ends the browser it opened', async () => {
  const path = join(data, 'browser')
  await writeFile(
    path,
    `#!${process.execPath}\nrequire('node:fs').writeFileSync(${JSON.stringify(join(data, 'pid'))}, String(process.pid)); setInterval(() => {}, 1000)`,
  )
  await chmod(path, 0o755)
  const ended = run({ path, name: 'Chrome' })
  await vi.waitFor(async () => expect(await readdir(data)).toContain('pid'), 5000)
  pressCtrlC()
  expect(await ended).toBe(0)
  const pid = Number(await readFile(join(data, 'pid'), 'utf8'))
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), 5000)
})

test('another program on the port is one clear sentence', async () => {
  const foreign = createServer()
  await new Promise<void>((done) => foreign.listen(port, '127.0.0.1', done))
  expect(await run()).toBe(1)
  expect(said).toEqual([`Another program uses port ${port}, which Ready Room needs. Quit that program, then start again.`])
  foreign.close()
})

test('a second start asks the running one for its window and ends well', async () => {
  const onWake = vi.fn()
  const claim = await claimDataFolder(data, onWake)
  expect(await run()).toBe(0)
  expect(onWake).toHaveBeenCalled()
  expect(said).toEqual(['Ready Room is already running; its window was asked to come forward.'])
  if (claim.held) await claim.release()
})
