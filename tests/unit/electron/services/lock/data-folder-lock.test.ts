import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Claim, claimDataFolder } from '../../../../../electron/services/lock/data-folder-lock'

let folder: string
const release = async (claim: Claim): Promise<void> => {
  if (claim.held) await claim.release()
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ready-room-test-'))
})

describe('the lock of a data folder', () => {
  test('goes to one holder; a later start asks it for its window', async () => {
    const onWake = vi.fn()
    const first = await claimDataFolder(folder, onWake)
    expect(first.held).toBe(true)
    expect(await claimDataFolder(folder, () => undefined)).toEqual({ held: false, woken: true })
    expect(onWake).toHaveBeenCalledTimes(1)
    await release(first)
  })

  test('is free again after release, and leaves nothing behind', async () => {
    await release(await claimDataFolder(folder, () => undefined))
    expect(await readdir(folder)).toEqual([])
    const again = await claimDataFolder(folder, () => undefined)
    expect(again.held).toBe(true)
    await release(again)
  })

  test('of a process that died is taken over, even when its number is in use again', async () => {
    await writeFile(join(folder, 'shell.lock'), JSON.stringify({ pid: process.pid, address: join(folder, 'gone.sock') }))
    const claim = await claimDataFolder(folder, () => undefined)
    expect(claim.held).toBe(true)
    expect(await readFile(join(folder, 'shell.lock'), 'utf8')).not.toContain('gone.sock')
    await release(claim)
  })

  test('that cannot be read is taken over once it is old enough not to be half-written', async () => {
    await writeFile(join(folder, 'shell.lock'), 'garbage')
    const claim = await claimDataFolder(folder, () => undefined)
    expect(claim.held).toBe(true)
    await release(claim)
  })

  test('held by something that does not answer is not taken over', async () => {
    const address = join(folder, 'silent.sock')
    const server = createServer(() => undefined)
    await new Promise<void>((done) => server.listen(address, done))
    await writeFile(join(folder, 'shell.lock'), JSON.stringify({ pid: 1, address }))
    expect(await claimDataFolder(folder, () => undefined)).toEqual({ held: false, woken: false })
    server.close()
  }, 10_000)

  test('goes to exactly one of many that start at once over a dead holder', async () => {
    await writeFile(join(folder, 'shell.lock'), JSON.stringify({ pid: 1, address: join(folder, 'gone.sock') }))
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimDataFolder(folder, () => undefined)))
    expect(claims.filter((claim) => claim.held)).toHaveLength(1)
    for (const claim of claims) await release(claim)
  }, 15_000)

  test('a data folder with a very long path works too', async () => {
    const deep = join(folder, 'x'.repeat(120))
    const first = await claimDataFolder(deep, () => undefined)
    expect(await claimDataFolder(deep, () => undefined)).toEqual({ held: false, woken: true })
    await release(first)
  })
})
