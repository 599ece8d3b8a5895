/** A picture file as a logo: only what every format can print, and no larger than any page needs. */
import { LOGO_BYTES, LOGO_PIXELS, type Logo } from '../../../shared/domain/report/branding'
import { err, ok, type Result } from '../../../shared/lib/result'

/** `kind`: neither PNG nor JPEG; `damaged`: it says it is one, and cannot be drawn. */
export type LogoProblem = 'kind' | 'bytes' | 'pixels' | 'damaged'

/** By content, because a file's name promises anything. */
const SIGNATURES: readonly { readonly mime: Logo['mime']; readonly bytes: readonly number[] }[] = [
  { mime: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { mime: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
]

export async function readLogo(file: Blob): Promise<Result<Logo, LogoProblem>> {
  if (file.size > LOGO_BYTES) return err('bytes')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const mime = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))?.mime
  if (mime === undefined) return err('kind')
  const size = await sizeOf(new Blob([bytes], { type: mime }))
  if (size === null) return err('damaged')
  if (Math.max(size.width, size.height) > LOGO_PIXELS) return err('pixels')
  return ok({ mime, base64: base64Of(bytes), ...size })
}

async function sizeOf(picture: Blob): Promise<{ width: number; height: number } | null> {
  try {
    const bitmap = await createImageBitmap(picture)
    const { width, height } = bitmap
    bitmap.close()
    return { width, height }
  } catch {
    return null
  }
}

/** In pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
