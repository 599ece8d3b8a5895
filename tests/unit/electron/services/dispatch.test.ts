import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createHandlers } from '../../../../electron/services/create-handlers'
import { dispatch } from '../../../../electron/services/dispatch'
import type { Host } from '../../../../electron/services/host'
import { openJournal } from '../../../../electron/services/journal/journal'
import type { Handlers } from '../../../../shared/desktop/contract'
import { aChange } from './a-change'
import { createMemoryDisk, type MemoryDisk, systemError } from './memory-disk'

const logError = vi.fn()
let disk: MemoryDisk

async function aHost(over: Partial<Host> = {}): Promise<Handlers> {
  return createHandlers({
    shell: 'electron',
    version: '1.2.3',
    platform: 'linux',
    dataFolder: '/data',
    journal: await openJournal(disk, '/j'),
    files: disk,
    openFiles: true,
    chooseSavePath: async (name) => `/chosen/${name}`,
    showInFolder: vi.fn(),
    logError,
    ...over,
  })
}
const ask = async (handlers: Handlers, name: string, input: unknown, body?: Uint8Array) => dispatch(handlers, name, input, body, logError)
const choose = { suggestedName: 'Roadmap', extension: 'pdf' }

beforeEach(() => {
  disk = createMemoryDisk()
  logError.mockClear()
})

describe('a request', () => {
  test('reaches its handler and comes back as a reply', async () => {
    expect(await ask(await aHost(), 'journal:append', { change: aChange() })).toEqual({ ok: true, value: { seq: 1 } })
  })

  test.each([
    ['an unknown name', 'file:delete', {}, undefined],
    ['a name of the object itself', 'constructor', {}, undefined],
    ['input of the wrong shape', 'journal:read', { sessionId: 5 }, undefined],
    ['no input', 'journal:append', undefined, undefined],
    ['bytes where none belong', 'app:info', {}, new Uint8Array(1)],
    ['no bytes where some belong', 'file:write', { target: 'x' }, undefined],
    ['an extension that is a path', 'file:choose-target', { suggestedName: 'a', extension: '../x' }, undefined],
  ])('with %s is refused as a bad request', async (_, name, input, body) => {
    expect(await ask(await aHost(), name, input, body)).toMatchObject({ ok: false, error: { code: 'bad-request', retry: false } })
    expect(logError).not.toHaveBeenCalled()
  })

  test('whose handler answers in another shape is an internal error and is logged', async () => {
    const handlers = { ...(await aHost()), 'journal:append': async () => ({ seq: 0 }) }
    expect(await ask(handlers, 'journal:append', { change: aChange() })).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(logError).toHaveBeenCalledTimes(1)
  })

  test('that fails unexpectedly tells no detail to the page', async () => {
    const handlers = { ...(await aHost()), 'journal:heads': async () => Promise.reject(new Error('secret detail')) }
    expect(JSON.stringify(await ask(handlers, 'journal:heads', {}))).not.toContain('secret')
  })
})

describe('saving a file', () => {
  test('goes only to what the person chose, by a handle that is no path', async () => {
    const handlers = await aHost()
    const chosen = await ask(handlers, 'file:choose-target', choose)
    const { target } = (chosen as { value: { target: string } }).value
    expect(target).not.toContain('/')
    expect(await ask(handlers, 'file:write', { target }, Buffer.from('pdf'))).toEqual({
      ok: true,
      value: { path: '/chosen/Roadmap.pdf', bytes: 3 },
    })
    expect(disk.textOf('/chosen/Roadmap.pdf')).toBe('pdf')
  })

  test.each(['/etc/passwd', '../x', 'made-up'])('to the made-up target %s is refused', async (target) => {
    expect(await ask(await aHost(), 'file:write', { target }, new Uint8Array(1))).toMatchObject({ error: { code: 'not-found' } })
    expect(disk.contents.size).toBe(0)
  })

  test('that is cancelled gives no target', async () => {
    const handlers = await aHost({ chooseSavePath: async () => null })
    expect(await ask(handlers, 'file:choose-target', choose)).toEqual({ ok: true, value: { target: null, name: null } })
  })

  test('to a full disk says so and may be tried again', async () => {
    const handlers = await aHost()
    const chosen = (await ask(handlers, 'file:choose-target', choose)) as { value: { target: string } }
    disk.fault = (operation) => {
      if (operation.startsWith('write')) throw systemError('ENOSPC')
    }
    expect(await ask(handlers, 'file:write', { target: chosen.value.target }, new Uint8Array(9))).toMatchObject({
      error: { code: 'disk-full', retry: true, message: expect.stringContaining('Roadmap.pdf') },
    })
  })

  test('is absent, not broken, where a shell has no dialog', async () => {
    const handlers = createHandlers({
      shell: 'browser',
      version: '1',
      platform: 'linux',
      dataFolder: '/d',
      journal: await openJournal(disk, '/j'),
      files: disk,
      openFiles: false,
      logError,
    })
    expect(await ask(handlers, 'app:info', {})).toMatchObject({
      value: { capabilities: { saveDialog: false, showInFolder: false, openFiles: false } },
    })
    expect(await ask(handlers, 'file:choose-target', choose)).toMatchObject({ error: { code: 'bad-request' } })
  })
})
