import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepToken } from '../../../../electron/browser/keep-token'
import { startBrowserShell } from '../../../../electron/browser-shell'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ready-room-token-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the secret stays the same from start to start, and belongs to this user only', async () => {
  const path = join(folder, 'token')
  const first = await keepToken(path)
  expect(first).toMatch(/^[\w-]{32}$/)
  expect(await keepToken(path)).toBe(first)
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o077).toBe(0)
})

test('a damaged secret is replaced', async () => {
  const path = join(folder, 'token')
  await writeFile(path, 'short')
  const token = await keepToken(path)
  expect(token).toMatch(/^[\w-]{32}$/)
  expect(await keepToken(path)).toBe(token)
})

test('a window left over from before a crash may go on: the next shell accepts its secret', async () => {
  const secret = await keepToken(join(folder, 'browser-token'))
  const started = await startBrowserShell({ root: folder, dataFolder: folder, port: 0 })
  if (started.outcome !== 'started') throw new Error(started.outcome)
  const { origin } = started.shell
  const headers = { 'content-type': 'application/json', 'x-ready-room-token': secret, origin }
  const answer = await fetch(`${origin}/api/app:info`, { method: 'POST', headers, body: '{}' })
  await started.shell.close()
  expect(answer.status).toBe(200)
})

test('an orderly end takes the secret along', async () => {
  const tokens: string[] = []
  for (let start = 0; start < 2; start += 1) {
    const started = await startBrowserShell({ root: folder, dataFolder: folder, port: 0 })
    if (started.outcome !== 'started') throw new Error(started.outcome)
    tokens.push(started.shell.token)
    await started.shell.close()
  }
  expect(tokens[0]).not.toBe(tokens[1])
})
