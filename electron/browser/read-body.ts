/** Reads a request's body up to a limit, counting while it streams: a stated length is not believed. */
import type { IncomingMessage } from 'node:http'

/** @returns null when there is more than the limit; the rest is then not read */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
