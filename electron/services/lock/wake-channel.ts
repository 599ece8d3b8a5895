/**
 * How a second start reaches the running one: a socket file in the data folder, a named pipe on Windows. No network port.
 * That somebody answers is also the proof that the lock is alive: process numbers are used again, sockets are not.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, rmdir } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

export interface WakeChannel {
  readonly address: string
  close(): Promise<void>
}

const REQUEST = 'show\n'
const REPLY = 'shown\n'
/** Socket addresses are limited to 104 bytes on macOS, 108 on Linux. */
const MAX_ADDRESS = 100
const ANSWER_TIMEOUT = 3000
const ENDING = '.sock'
/** For data folders whose path is too long for a socket. */
const SHORT_FOLDER = 'ready-room-socket-'

/** @param onWake brings the window forward */
export async function openWakeChannel(folder: string, onWake: () => void): Promise<WakeChannel> {
  const address = await freeAddress(folder)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setEncoding('utf8').setTimeout(ANSWER_TIMEOUT, () => socket.destroy())
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    socket.once('data', (text) => {
      if (String(text) !== REQUEST) {
        socket.destroy()
        return
      }
      onWake()
      socket.end(REPLY)
    })
  })
  await listen(server, address)
  return {
    address,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((done) => server.close(() => done()))
      await removeAddress(address)
    },
  }
}

/** `answered` = its window comes forward; `silent` = something holds the address but says nothing; `gone` = nobody is there. */
export function wake(address: string): Promise<'answered' | 'silent' | 'gone'> {
  return new Promise((resolve) => {
    const socket = connect(address)
    const settle = (outcome: 'answered' | 'silent' | 'gone') => {
      socket.destroy()
      resolve(outcome)
    }
    socket.setEncoding('utf8').setTimeout(ANSWER_TIMEOUT, () => settle('silent'))
    socket.once('connect', () => socket.write(REQUEST))
    socket.once('data', (text) => settle(String(text) === REPLY ? 'answered' : 'silent'))
    socket.once('error', () => settle('gone'))
    socket.once('close', () => settle('gone'))
  })
}

/** What a process that was killed leaves behind. */
export async function removeAddress(address: string): Promise<void> {
  if (process.platform === 'win32' || !basename(address).endsWith(ENDING)) return
  await rm(address, { force: true })
  // Only an empty folder can go this way, whatever the lock file said.
  if (basename(dirname(address)).startsWith(SHORT_FOLDER)) await rmdir(dirname(address)).catch(() => undefined)
}

async function freeAddress(folder: string): Promise<string> {
  const name = `shell-${process.pid}-${randomBytes(4).toString('hex')}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\ready-room-${name}`
  const beside = join(folder, `${name}${ENDING}`)
  return Buffer.byteLength(beside) <= MAX_ADDRESS ? beside : join(await mkdtemp(join(tmpdir(), SHORT_FOLDER)), `s${ENDING}`)
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
