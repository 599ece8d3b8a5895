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
    const printable = mime === 'image/png' || hasExif(bytes) ? await redraw(bitmap, mime) : { mime, bytes }
    if (printable === null) return err('bytes')
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

/** From the best to what still looks well in print. */
const JPEG_QUALITIES = [0.95, 0.85, 0.7]

/**
 * On white and upright, as it will be printed. The PDF library's browser half never finishes a PNG that has an alpha channel, so
 * none is kept: where the browser writes one all the same, or a file too large, the logo becomes a JPEG. Null when that is too large.
 */
async function redraw(picture: ImageBitmap, given: Logo['mime']): Promise<{ mime: Logo['mime']; bytes: Uint8Array } | null> {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const pen = canvas.getContext('2d', { alpha: false })
  if (pen === null) throw new Error('no canvas to draw on')
  pen.fillStyle = PRINT_PAPER
  pen.fillRect(0, 0, picture.width, picture.height)
  pen.drawImage(picture, 0, 0)
  const encode = async (mime: Logo['mime'], quality?: number) => ({
    mime,
    bytes: new Uint8Array(await (await canvas.convertToBlob({ type: mime, ...(quality === undefined ? {} : { quality }) })).arrayBuffer()),
  })
  if (given === 'image/png') {
    const png = await encode('image/png')
    if (png.bytes[COLOUR_TYPE] === OPAQUE && png.bytes.length <= LOGO_BYTES) return png
  }
  for (const quality of JPEG_QUALITIES) {
    const jpeg = await encode('image/jpeg', quality)
    if (jpeg.bytes.length <= LOGO_BYTES) return jpeg
  }
  return null
}

const EXIF = [...'Exif'].map((letter) => letter.charCodeAt(0))
const APP1 = 0xe1
const START_OF_SCAN = 0xda

/**
 * What a camera noted: which way is up, which Word and PowerPoint do not read and so print the picture on its side, and where it was
 * taken, which is nobody's business. A file is a chain of segments: 0xff, kind, length in two bytes, content.
 */
function hasExif(jpeg: Uint8Array): boolean {
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== START_OF_SCAN; ) {
    if (jpeg[at + 1] === APP1 && EXIF.every((byte, offset) => jpeg[at + 4 + offset] === byte)) return true
    at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
  }
  return false
}

/** In pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
