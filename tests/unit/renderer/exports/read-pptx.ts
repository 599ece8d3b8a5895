/** Reads a deck back from its package: parts as text, and what each slide says. */
import { strFromU8, unzipSync } from 'fflate'
import { type ReadSheet, readXlsx } from './read-xlsx'

export interface ReadSlide {
  readonly xml: string
  readonly title: string
  /** Paragraphs in the order of the file. */
  readonly texts: readonly string[]
  /** Rows of the native tables. */
  readonly rows: readonly (readonly string[])[]
  /** Alternative texts of groups, tables and pictures. */
  readonly alts: readonly string[]
  /** Sizes of type, in points. */
  readonly sizes: readonly number[]
}

/** A chart object: what its part shows, and the workbook that "Edit data" opens. */
export interface ReadChart {
  readonly xml: string
  readonly categories: readonly string[]
  /** Title → values, null where there is none. */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>
  readonly sheet: ReadSheet | undefined
}

export interface ReadDeck {
  readonly parts: ReadonlyMap<string, string>
  readonly charts: readonly ReadChart[]
  readonly slides: readonly ReadSlide[]
}

export function readPptx(bytes: Uint8Array): ReadDeck {
  const files = unzipSync(bytes)
  const parts = new Map(Object.entries(files).map(([name, content]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(content) : '']))
  const slides = [...parts.keys()]
    .flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => readSlide(parts.get(`ppt/slides/slide${number}.xml`) ?? ''))
  const charts = [...parts]
    .filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map(([name, xml]) => {
      const links = parts.get(name.replace('charts/', 'charts/_rels/').concat('.rels')) ?? ''
      const workbook = files[`ppt/${/Target="\.\.\/([^"]+)"/.exec(links)?.[1] ?? ''}`]
      return readChart(xml, workbook === undefined ? undefined : readXlsx(workbook)[0])
    })
  return { parts, charts, slides }
}

function readChart(xml: string, sheet: ReadSheet | undefined): ReadChart {
  const points = (part = ''): (string | null)[] => {
    const all: (string | null)[] = Array.from({ length: Number(/<c:ptCount val="(\d+)"/.exec(part)?.[1] ?? 0) }, () => null)
    for (const [, at = '', value = ''] of part.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)) all[Number(at)] = plain(value)
    return all
  }
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => one)
  const inside = (one: string, name: string): (string | null)[] => points(new RegExp(`<c:${name}>.*?</c:${name}>`, 's').exec(one)?.[0])
  return {
    xml,
    categories: inside(series[0] ?? '', 'cat').map(String),
    series: Object.fromEntries(
      series.map((one) => [inside(one, 'tx')[0], inside(one, 'val').map((value) => (value === null ? null : Number(value)))]),
    ),
    sheet,
  }
}

function readSlide(xml: string): ReadSlide {
  const title = /<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(xml)?.[0] ?? ''
  const rows = [...xml.matchAll(/<a:tr .*?<\/a:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<a:tc[ >].*?<\/a:tc>/gs)].map(([cell]) => paragraphs(cell).join('\n')),
  )
  return {
    xml,
    title: paragraphs(title).join(' '),
    texts: paragraphs(xml),
    rows,
    alts: [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, alt = '']) => plain(alt)),
    sizes: [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100),
  }
}

const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => plain(text)).join(''))
    .filter((text) => text !== '')

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** What is wrong with the nesting, characters or ids of a part; null for well-formed XML. Enough for files without CDATA and comments. */
export function xmlFault(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml)) return 'a character that XML cannot carry'
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml)) return 'a bare ampersand'
  const open: string[] = []
  const rest = xml.replace(
    /<(\/?)([\w:]+)((?:\s+[\w:]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
    (_, close: string, name: string, attributes: string, empty: string) => {
      const names = [...attributes.matchAll(/([\w:]+)\s*=/g)].map(([, one]) => one)
      if (new Set(names).size < names.length) open.push(`twice in ${name}`)
      if (close !== '') {
        if (open.pop() !== name) open.push(`unexpected end of ${name}`)
      } else if (empty === '') open.push(name)
      return ''
    },
  )
  if (open.length > 0) return `not closed: ${open.join(', ')}`
  return /[<>]/.test(rest.replace(/<\?xml [^?]*\?>/, '')) ? 'a bare bracket' : null
}
