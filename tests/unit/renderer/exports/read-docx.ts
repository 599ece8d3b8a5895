/** Reads a Word file back from its XML: every part, and paragraphs and tables of the text. */
import { strFromU8, unzipSync } from 'fflate'

export interface ReadDocx {
  /** Path → XML of all parts that are text. */
  readonly parts: Readonly<Record<string, string>>
  readonly document: string
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes)
  const texts = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name))
  const parts = Object.fromEntries(texts.map(([name, content]) => [name, strFromU8(content)]))
  return { parts, document: parts['word/document.xml'] ?? '' }
}

/** Texts of the cells, row by row, of all tables without tables inside them. */
export const docxTables = ({ document }: ReadDocx): string[][][] =>
  [...document.matchAll(/<w:tbl>((?:(?!<w:tbl>)[\s\S])*?)<\/w:tbl>/g)].map(([, table = '']) =>
    [...table.matchAll(/<w:tr>([\s\S]*?)<\/w:tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)].map(([, cell = '']) => textOf(cell)),
    ),
  )

/** Style and text of each paragraph, in order. */
export const docxParagraphs = ({ document }: ReadDocx): { style: string; text: string }[] =>
  [...document.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map(([, body = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(body)?.[1] ?? '',
    text: textOf(body),
  }))

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
    .map(([mark, text]) => (mark.startsWith('<w:t>') || mark.startsWith('<w:t ') ? plain(text ?? '') : ' '))
    .join('')

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
