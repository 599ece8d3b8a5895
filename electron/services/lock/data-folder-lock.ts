/** One shell per data folder: two writers would number the same journal twice. */
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { systemCode } from '../shell-failure'
import { openWakeChannel, removeAddress, wake } from './wake-channel'

const holderSchema = z.object({ pid: z.number().int(), address: z.string().min(1).max(300) })
type Holder = z.infer<typeof holderSchema>

export type Claim =
  | { readonly held: true; readonly release: () => Promise<void> }
  /** `woken`: the running shell was asked for its window and answered. */
  | { readonly held: false; readonly woken: boolean }

/** Milliseconds after which a takeover that never ended is taken for dead. */
const TAKEOVER_AGE = 10_000

/**
 * Takes the folder, or asks whoever has it for its window. A lock whose holder died is taken over.
 * @param onWake called in the holder for each later start
 */
export async function claimDataFolder(folder: string, onWake: () => void): Promise<Claim> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700).catch(() => undefined)
  const file = join(folder, 'shell.lock')
  // Listening comes before the lock exists: whoever finds the lock can rely on the address in it.
  const channel = await openWakeChannel(folder, onWake)
  const own = JSON.stringify({ pid: process.pid, address: channel.address } satisfies Holder)
  try {
    for (;;) {
      if (await createFile(file, own)) return { held: true, release: () => release(file, own, channel.close) }
      const outcome = await judgeHolder(file)
      if (outcome === 'stale') await takeOver(file)
      else if (outcome !== 'retry') {
        await channel.close()
        return { held: false, woken: outcome === 'answered' }
      }
    }
  } catch (error) {
    await channel.close()
    throw error
  }
}

async function release(file: string, own: string, closeChannel: () => Promise<void>): Promise<void> {
  if ((await readOrNull(file)) === own) await rm(file, { force: true })
  await closeChannel()
}

async function judgeHolder(file: string): Promise<'answered' | 'silent' | 'stale' | 'retry'> {
  const text = await readOrNull(file)
  if (text === null) return 'retry'
  const holder = parseHolder(text)
  if (holder === null) return (await isOlderThan(file, 1000)) ? 'stale' : retryShortly()
  const outcome = await wake(holder.address)
  return outcome === 'gone' ? 'stale' : outcome
}

/** Removes a dead holder's lock. Only one process may do so at a time, else the second would remove the first one's new lock. */
async function takeOver(file: string): Promise<void> {
  const guard = `${file}.takeover`
  if (!(await createFile(guard, String(process.pid)))) {
    if (await isOlderThan(guard, TAKEOVER_AGE)) await rm(guard, { force: true })
    await retryShortly()
    return
  }
  try {
    if ((await judgeHolder(file)) !== 'stale') return
    const holder = parseHolder((await readOrNull(file)) ?? '')
    await rm(file, { force: true })
    if (holder !== null) await removeAddress(holder.address)
  } finally {
    await rm(guard, { force: true })
  }
}

async function retryShortly(): Promise<'retry'> {
  await pause(50)
  return 'retry'
}

function parseHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** @returns false when the file exists already */
async function createFile(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

async function isOlderThan(file: string, age: number): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > age
}
