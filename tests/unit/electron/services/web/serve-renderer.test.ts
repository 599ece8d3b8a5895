import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { serveRenderer } from '../../../../../electron/services/web/serve-renderer'

let root: string
const get = (path: string, init?: RequestInit): Promise<Response> => serveRenderer(root, new Request(`app://ready-room${path}`, init))
const policyOf = async (path: string): Promise<string> => (await get(path)).headers.get('content-security-policy') ?? ''

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ready-room-test-'))
  root = join(folder, 'renderer')
  await mkdir(join(root, 'workers'), { recursive: true })
  await mkdir(join(root, 'assets'))
  await mkdir(join(folder, 'renderer-secret'))
  await writeFile(join(folder, 'secret.json'), 'secret')
  await writeFile(join(folder, 'renderer-secret', 'a.json'), 'secret')
  await writeFile(join(root, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__"><link nonce="__CSP_NONCE__">')
  await writeFile(join(root, 'licences.json'), '[]')
  await writeFile(join(root, 'assets', 'main-1.js'), 'main()')
  await writeFile(join(root, 'assets', 'data.exe'), 'x')
  await writeFile(join(root, 'workers', 'pdf-1.js'), 'work()')
  await symlink(join(folder, 'secret.json'), join(root, 'link.json'))
  await symlink(join(folder, 'renderer-secret'), join(root, 'linked'))
})

describe('serving the renderer', () => {
  test('the page comes with its type, a closed policy and no guessing of types', async () => {
    const page = await get('/')
    expect(page.status).toBe(200)
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    const policy = page.headers.get('content-security-policy')
    for (const rule of [
      "default-src 'none'",
      "script-src 'self';",
      "connect-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(rule)
    }
    expect(policy).not.toContain('unsafe')
  })

  test('every response has a nonce of its own, the same in page and policy', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const page = await get('/index.html')
        const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1]
        const text = await page.text()
        expect(text).toBe(`<meta property="csp-nonce" nonce="${nonce}"><link nonce="${nonce}">`)
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
    expect(nonces[0]?.length).toBeGreaterThanOrEqual(22)
  })

  test('only worker scripts may compile WebAssembly', async () => {
    expect(await policyOf('/workers/pdf-1.js')).toContain("'wasm-unsafe-eval'")
    expect(await policyOf('/assets/main-1.js')).not.toContain('wasm')
    expect(await policyOf('/')).not.toContain('wasm')
  })

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/..%5csecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/../renderer-secret/a.json',
    '/%2fetc/passwd',
    '/link.json',
    '/linked/a.json',
    '/assets/data.exe',
    '/assets',
    '/assets/',
    '/missing.js',
    '/index.html%00.js',
    '/%zz',
  ])('%s is refused and tells nothing', async (path) => {
    const response = await get(path)
    expect([400, 404]).toContain(response.status)
    expect(await response.text()).toBe('')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    expect((await get('/', { method })).status).toBe(405)
  })

  test('HEAD has the headers and no body; what has a hash in its name may be kept', async () => {
    const head = await get('/assets/main-1.js', { method: 'HEAD' })
    expect(await head.text()).toBe('')
    expect(Object.fromEntries(head.headers)).toMatchObject({ 'content-length': '6', 'cache-control': expect.stringContaining('immutable') })
    expect((await get('/licences.json')).headers.get('cache-control')).toBe('no-store')
  })
})
