/** What the pages may load and run. Nothing by default; styles by nonce; WebAssembly only in workers. */

const CLOSED = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'"]

/** @param nonce fresh for each response; null for anything but a page */
export function pagePolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    ...CLOSED,
  ].join('; ')
}

/** Chromium judges a worker by its own response. The PDF layout engine is WebAssembly, so these scripts alone may compile it. */
export const WORKER_POLICY = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", ...CLOSED].join('; ')
