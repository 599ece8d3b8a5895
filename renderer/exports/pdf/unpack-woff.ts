/**
 * WOFF 1.0 to plain TrueType. The PDF writer reads WOFF too, but inflates a table again for every glyph it embeds;
 * unpacking once makes documents several times faster. Format: W3C WOFF File Format 1.0, sections 3 and 4.
 */
import { unzlibSync } from 'fflate'

const HEADER = 44
const ENTRY = 20

/** @throws when the bytes are no WOFF file: font files are part of the product, so that is a damaged installation. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (woff.length < HEADER || view.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF font')
  const count = view.getUint16(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEADER + index * ENTRY
    const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)]
    const body = woff.subarray(offset, offset + packed)
    return {
      tag: view.getUint32(at),
      checksum: view.getUint32(at + 16),
      data: packed < length ? unzlibSync(body, { out: new Uint8Array(length) }) : body,
    }
  })
  const directory = 12 + 16 * count
  const size = tables.reduce((total, { data }) => total + padded(data.length), directory)
  const font = new Uint8Array(size)
  const out = new DataView(font.buffer)
  const power = 2 ** Math.floor(Math.log2(Math.max(1, count)))
  out.setUint32(0, view.getUint32(4))
  out.setUint16(4, count)
  out.setUint16(6, power * 16)
  out.setUint16(8, Math.log2(power))
  out.setUint16(10, (count - power) * 16)
  let at = directory
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = 12 + index * 16
    out.setUint32(entry, tag)
    out.setUint32(entry + 4, checksum)
    out.setUint32(entry + 8, at)
    out.setUint32(entry + 12, data.length)
    font.set(data, at)
    at += padded(data.length)
  })
  return font
}

const padded = (length: number): number => (length + 3) & ~3
