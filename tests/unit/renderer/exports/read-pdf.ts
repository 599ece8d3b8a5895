/** Just enough of a PDF reader for tests: pages, their text, fonts, links. Knows the plain objects PDFKit writes, nothing else. */
import { inflateSync } from 'node:zlib'

export interface ReadPdf {
  readonly pages: readonly string[]
  /** PostScript names, and whether the font file is inside. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
  readonly outline: number
  readonly links: number
  readonly raw: string
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, string>()
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(match[1] ?? '', match[2] ?? '')
  const stream = (id: string): string => {
    const body = objects.get(id) ?? ''
    const start = body.indexOf('stream\n') + 7
    const data = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1')
    return body.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : data.toString('latin1')
  }
  const follow = (body: string, key: string): string | null => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? null
  const maps = new Map<string, Map<number, string>>()
  const mapOf = (fontId: string): Map<number, string> => {
    const known = maps.get(fontId)
    if (known !== undefined) return known
    const cmap = follow(objects.get(fontId) ?? '', 'ToUnicode')
    const map = cmap === null ? new Map<number, string>() : readCmap(stream(cmap))
    maps.set(fontId, map)
    return map
  }
  const pageBodies = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body))
  const pages = pageBodies.map((body) => {
    const resources = objects.get(follow(body, 'Resources') ?? '') ?? ''
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((match) => [match[1] ?? '', match[2] ?? '']))
    const contents = follow(body, 'Contents')
    return contents === null ? '' : readText(stream(contents), (name) => mapOf(fonts.get(name) ?? ''))
  })
  return {
    pages,
    fonts: [...objects.values()]
      .filter((body) => /\/Subtype \/(CIDFontType2|Type1|TrueType)\b/.test(body))
      .map((body) => {
        const descriptor = follow(body, 'FontDescriptor')
        return {
          name: /\/BaseFont \/([^\s/]+)/.exec(body)?.[1] ?? '',
          embedded: descriptor !== null && /\/FontFile2 /.test(objects.get(descriptor) ?? ''),
        }
      }),
    outline: [...objects.values()].filter((body) => /\/Title /.test(body) && /\/Dest /.test(body)).length,
    links: [...objects.values()].filter((body) => /\/Subtype \/Link\b/.test(body)).length,
    raw,
  }
}

function readCmap(text: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const range of text.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    let code = Number.parseInt(range[1] ?? '0', 16)
    for (const entry of (range[2] ?? '').matchAll(/<([0-9a-f ]*)>/gi)) {
      const units = (entry[1] ?? '').replace(/ /g, '').match(/.{4}/g) ?? []
      map.set(code, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))))
      code += 1
    }
  }
  return map
}

/** One line per text operation. */
function readText(content: string, mapOf: (font: string) => Map<number, string>): string {
  let map = new Map<number, string>()
  const lines: string[] = []
  for (const match of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (match[1] !== undefined) map = mapOf(match[1])
    else {
      const glyphs = [...(match[2] ?? '').matchAll(/<([0-9a-f]+)>/gi)].flatMap((hex) => (hex[1] ?? '').match(/.{4}/g) ?? [])
      lines.push(glyphs.map((glyph) => map.get(Number.parseInt(glyph, 16)) ?? '\ufffd').join(''))
    }
  }
  return lines.join('\n')
}

/** For searching: words may be broken over lines anywhere. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u00a0]+/g, '')
