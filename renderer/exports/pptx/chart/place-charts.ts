/** The charts of a deck in its package: the library's parts get numbers of this deck, and content of our own. */
import { strFromU8, strToU8 } from 'fflate'
import type { Parts } from '../../rezip'
import type { ChartItem, Deck } from '../drawing'
import { chartSheet } from './chart-sheet'
import { chartXml } from './chart-xml'
import { writeWorkbook } from './write-workbook'

interface ChartPart {
  readonly xml: string
  readonly workbook: Uint8Array
}

/** In the order of the slides, as the library numbers them. */
export function chartParts({ slides }: Deck): Promise<ChartPart[]> {
  const charts = slides.flatMap(({ items }) => items.filter((item): item is ChartItem => item.kind === 'chart'))
  return Promise.all(
    charts.map(async (chart) => {
      const sheet = chartSheet(chart)
      return { xml: chartXml(chart, sheet), workbook: await writeWorkbook(sheet) }
    }),
  )
}

const NUMBERED = /((?:^|\/)(?:chart|Microsoft_Excel_Worksheet))(\d+)(?=\.x)/g

/** The library counts on from deck to deck, dates its workbooks by the clock, and leaves noughts out of them. */
export function placeCharts(parts: Parts, charts: readonly ChartPart[]): Parts {
  if (charts.length === 0) return parts
  const numbers = Object.keys(parts).flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
  const before = Math.min(...numbers.map(Number)) - 1
  const renumber = (text: string): string =>
    text.replace(NUMBERED, (_, name: string, number: string) => `${name}${Number(number) - before}`)
  const isList = (name: string): boolean => name.endsWith('.rels') || name === '[Content_Types].xml'
  return {
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [renumber(name), isList(name) ? strToU8(renumber(strFromU8(content))) : content]),
    ),
    ...Object.fromEntries(
      charts.flatMap(({ xml, workbook }, at) => [
        [`ppt/charts/chart${at + 1}.xml`, strToU8(xml)],
        [`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`, workbook],
      ]),
    ),
  }
}
