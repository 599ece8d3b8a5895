/** Reads a workbook back from its XML: cells by row and column, with what kind of value they hold. */
import { strFromU8, unzipSync } from 'fflate'

export interface ReadCell {
  readonly text?: string | undefined
  readonly number?: number | undefined
  /** ISO date, where the cell's format is one of dates. */
  readonly date?: string | undefined
}

export interface ReadSheet {
  readonly name: string
  readonly xml: string
  readonly cells: readonly (readonly (ReadCell | undefined)[])[]
}

export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes)
  const read = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
  const strings = [...read('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) =>
    plainOf(item.replace(/<[^>]*>/g, '')),
  )
  const isDate = dateStyles(read('xl/styles.xml'))
  const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name = '']) => plainOf(name))
  return names.map((name, at) => {
    const xml = read(`xl/worksheets/sheet${at + 1}.xml`)
    const cells: (ReadCell | undefined)[][] = []
    for (const [, row = '', body = ''] of xml.matchAll(/<row r="(\d+)"[^>]*>([\s\S]*?)<\/row>/g)) {
      const line: (ReadCell | undefined)[] = []
      for (const [, column = '', attributes = '', value] of body.matchAll(
        /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g,
      )) {
        if (value !== undefined) line[columnOf(column)] = readCell(value, attributes, strings, isDate)
      }
      cells[Number(row) - 1] = line
    }
    return { name, xml, cells }
  })
}

function readCell(value: string, attributes: string, strings: readonly string[], isDate: readonly boolean[]): ReadCell {
  if (/t="s"/.test(attributes)) return { text: strings[Number(value)] }
  const style = Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)
  if (isDate[style] === true) return { date: new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).toISOString().slice(0, 10) }
  return { number: Number(value) }
}

/** Which of the cell formats show dates. */
function dateStyles(xml: string): boolean[] {
  const formats = new Map(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id = '', code = '']) => [id, /m/.test(code)]),
  )
  const cellFormats = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? ''
  return [...cellFormats.matchAll(/<xf [^>]*numFmtId="(\d+)"|<xf (?![^>]*numFmtId)/g)].map(([, id = '']) => formats.get(id) ?? false)
}

const columnOf = (letters: string): number => [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1

const plainOf = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
