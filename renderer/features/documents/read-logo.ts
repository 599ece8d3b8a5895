/** A picture file as a logo: only what every format can print, and no larger than any page needs. */
import { LOGO_BYTES, LOGO_PIXELS, type Logo, PRINT_PAPER } from '../../../shared/domain/report/branding'
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
  let bitmap: ImageBitmap | null = null
  try {
    bitmap = await createImageBitmap(new Blob([bytes], { type: mime }))
    const { width, height } = bitmap
    if (Math.max(width, height) > LOGO_PIXELS) return err('pixels')
    const printable = mime === 'image/png' ? await flatten(bitmap) : { mime, bytes }
    return ok({ mime: printable.mime, base64: base64Of(printable.bytes), width, height })
  } catch {
    return err('damaged')
  } finally {
    bitmap?.close()
  }
}

/** Byte 25 of a PNG file says how its pixels are made; 2 is red, green and blue without transparency. */
const COLOUR_TYPE = 25
const OPAQUE = 2

/**
 * On white, as it will be printed. The PDF library's browser half never finishes a PNG that has an alpha channel, so none is
 * kept: where the browser writes one all the same, or a file too large, the logo becomes a JPEG.
 */
async function flatten(picture: ImageBitmap): Promise<{ mime: Logo['mime']; bytes: Uint8Array }> {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const pen = canvas.getContext('2d', { alpha: false })
  if (pen === null) throw new Error('no canvas to draw on')
  pen.fillStyle = PRINT_PAPER
  pen.fillRect(0, 0, picture.width, picture.height)
  pen.drawImage(picture, 0, 0)
  const encode = async (type: Logo['mime']) => new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer())
  const png = await encode('image/png')
  if (png[COLOUR_TYPE] === OPAQUE && png.length <= LOGO_BYTES) return { mime: 'image/png', bytes: png }
  return { mime: 'image/jpeg', bytes: await encode('image/jpeg') }
}

/** In pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
