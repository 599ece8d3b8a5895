/** Request → response for the built renderer, the same in both shells: app:// in Electron, HTTP in the browser. */
import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { pagePolicy, WORKER_POLICY } from './content-security-policy'

/** What vite writes into the page where the nonce belongs. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** What lies in these folders carries a hash of its content in its name, so it never changes. */
const HASHED = /^\/(assets|workers)\//

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * @param root folder of the built renderer; nothing outside it is served, not through dots and not through links
 * @param request only its method and the path of its address matter
 */
export async function serveRenderer(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' })
  const path = readPath(request.url)
  if (path === null) return refuse(400)
  const file = await containedFile(root, path)
  const type = file === null ? undefined : TYPES[extname(file)]
  if (file === null || type === undefined) return refuse(404)
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return refuse(404)
  const nonce = type === TYPES['.html'] ? randomBytes(18).toString('base64') : null
  const body = nonce === null ? bytes : Buffer.from(bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce))
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    headers: {
      ...COMMON,
      'content-type': type,
      'content-length': String(body.length),
      'content-security-policy': path.startsWith('/workers/') ? WORKER_POLICY : pagePolicy(nonce),
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  })
}

/** Decoded path, or null when it is not a plain one. */
function readPath(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address).pathname)
    if (/[\0\\]/.test(path) || path.split('/').includes('..')) return null
    return path === '/' ? '/index.html' : path
  } catch {
    return null
  }
}

async function containedFile(root: string, path: string): Promise<string | null> {
  try {
    const base = await realpath(root)
    const file = await realpath(join(base, path))
    return file.startsWith(base + sep) ? file : null
  } catch {
    return null
  }
}

const refuse = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, {
    status,
    headers: { ...COMMON, 'content-security-policy': pagePolicy(null), 'cache-control': 'no-store', ...headers },
  })
