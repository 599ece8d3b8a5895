/** The browser shell's server: the renderer's files, the requests of the contract, the events. Loopback only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Handlers } from '../../shared/desktop/contract'
import { refusal } from '../services/dispatch'
import { messages } from '../services/messages'
import { serveRenderer } from '../services/web/serve-renderer'
import { type Answer, answerRequest } from './answer-request'
import type { EventStreams } from './event-streams'
import { createGate, type Gate } from './gate'

export interface HttpServerOptions {
  /** Folder of the built renderer. */
  readonly root: string
  readonly handlers: Handlers
  readonly streams: EventStreams
  readonly token: string
  readonly logError: (error: unknown) => void
}

export interface HttpServer {
  readonly origin: string
  close(): Promise<void>
}

const API = '/api/'

/**
 * @param port 0 takes any free one (tests only: the browser's stores belong to the port)
 * @throws the system's error, EADDRINUSE when another program has the port
 */
export async function startHttpServer(options: HttpServerOptions, port: number): Promise<HttpServer> {
  const server = createServer({ maxHeaderSize: 64 * 1024, connectionsCheckingInterval: 2000 })
  server.headersTimeout = 5000
  server.requestTimeout = 60_000
  server.maxConnections = 200
  await listen(server, port)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const gate = createGate(origin, options.token)
  server.on('request', (request, response) => {
    handle(request, response, gate, options, origin).catch((error) => {
      options.logError(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  return {
    origin,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  { root, handlers, streams, logError }: HttpServerOptions,
  origin: string,
): Promise<void> {
  // 421: this is not the host that was asked for.
  if (!gate.isOwnHost(request.headers)) return end(response, 421)
  const address = new URL(request.url ?? '/', origin)
  if (address.origin !== origin) return end(response, 421)
  if (address.pathname === `${API}events`) {
    if (request.method !== 'GET') return end(response, 405)
    return gate.mayListen(request.headers, address.searchParams.get('t')) ? streams.add(response) : end(response, 403)
  }
  if (address.pathname.startsWith(API)) {
    if (request.method !== 'POST') return end(response, 405)
    if (!gate.mayCall(request.headers)) {
      return sendAnswer(response, { status: 403, reply: refusal('no-permission', messages.t('shell.unauthorised')) })
    }
    return sendAnswer(response, await answerRequest(handlers, address.pathname.slice(API.length), request, logError))
  }
  return sendPage(response, await serveRenderer(root, new Request(address, { method: request.method ?? 'GET' })))
}

function sendAnswer(response: ServerResponse, { status, reply }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // What was refused unread is not read later either.
    ...(status === 413 || status === 403 || status === 415 ? { connection: 'close' } : {}),
  })
  response.end(JSON.stringify(reply))
}

async function sendPage(response: ServerResponse, page: Response): Promise<void> {
  response.writeHead(page.status, Object.fromEntries(page.headers))
  response.end(Buffer.from(await page.arrayBuffer()))
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close', 'cache-control': 'no-store' })
  response.end()
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
