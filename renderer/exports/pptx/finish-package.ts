/** What the library leaves out or leaves to chance: dates, ids, alternative texts, groups, the theme's colours and the language. */
import { rezip, withDates } from '../rezip'
import { chartParts, placeCharts } from './chart/place-charts'
import type { Deck } from './drawing'
import { escapeXml } from './escape-xml'
import { THEME_COLORS } from './theme'
import { namesOf, type ShapeName } from './write-deck'

/** The same deck and date give the same bytes. */
export async function finishPackage(bytes: Uint8Array, deck: Deck, createdAt: Date): Promise<Uint8Array> {
  const charts = await chartParts(deck)
  return rezip(
    bytes,
    (name, xml) => finishPart(name, xml, deck, createdAt),
    (parts) => placeCharts(parts, charts),
  )
}

function finishPart(name: string, xml: string, deck: Deck, createdAt: Date): string {
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1]
  if (slide !== undefined) {
    const drawn = deck.slides[Number(slide) - 1]
    return finishText(drawn === undefined ? xml : nameShapes(xml, namesOf(drawn)), deck.language)
  }
  if (/^ppt\/theme\/theme\d+\.xml$/.test(name)) return finishTheme(xml, deck.colors)
  if (name === 'docProps/core.xml') return finishProperties(xml, deck, createdAt)
  if (name === '[Content_Types].xml') return xml.replace(MASTERS_BUT_FIRST, '')
  return name.startsWith('ppt/') ? finishText(xml, deck.language) : xml
}

/** The library writes one master, and announces one per slide. */
const MASTERS_BUT_FIRST = /<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*\/>/g

/** Fonts of the theme by their right names, one language, and paragraph properties only where a paragraph begins. */
const finishText = (xml: string, language: string): string =>
  xml
    .replace(/<a:ea typeface="\+(m[jn])-lt"/g, '<a:ea typeface="+$1-ea"')
    .replace(/<a:cs typeface="\+(m[jn])-lt"/g, '<a:cs typeface="+$1-cs"')
    .replace(/ pitchFamily="34" charset="-?\d+"/g, '')
    .replace(/lang="en-US"/g, () => `lang="${escapeXml(language)}"`)
    .replace(/<\/a:r><a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, '</a:r>')

function finishTheme(xml: string, { accent, tint }: Deck['colors']): string {
  const colors = {
    ...THEME_COLORS,
    accent1: accent.slice(1).toUpperCase(),
    accent2: tint.slice(1).toUpperCase(),
    hlink: accent.slice(1).toUpperCase(),
  }
  return Object.entries(colors).reduce(
    (text, [slot, value]) =>
      text.replace(new RegExp(`<a:${slot}>.*?</a:${slot}>`), () => `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`),
    xml,
  )
}

/** Replacements are functions here and below: in a text, `$'` and `$&` would stand for what is around it. */
const finishProperties = (xml: string, { properties, language }: Deck, createdAt: Date): string =>
  withDates(xml, createdAt).replace(
    '</cp:coreProperties>',
    () =>
      `<cp:keywords>${escapeXml(properties.keywords)}</cp:keywords><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  )

const SHAPE = /<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs

function nameShapes(xml: string, names: readonly ShapeName[]): string {
  const shapes = xml.match(SHAPE) ?? []
  const start = xml.search(SHAPE)
  if (start < 0) return xml
  const end = xml.lastIndexOf(shapes.at(-1) ?? '') + (shapes.at(-1)?.length ?? 0)
  let id = 1
  let made = ''
  for (let at = 0; at < shapes.length; at += 1) {
    const group = names[at]?.group ?? null
    const members = shapes.slice(at, at + (group?.items ?? 1))
    const groupId = group === null ? '' : String(++id)
    const named = members.map((shape, offset) => nameShape(shape, ++id, names[at + offset], group !== null))
    made += group === null ? named.join('') : wrapGroup(groupId, group, named)
    at += members.length - 1
  }
  return xml.slice(0, start) + made + xml.slice(end)
}

/** Shapes of a group are described by the group. */
function nameShape(shape: string, id: number, given: ShapeName | undefined, isInGroup: boolean): string {
  const name = given === undefined ? 'Slide number' : given.name
  const alt = given?.alt ?? ''
  const isDrawing = !isInGroup && given?.name === 'Shape'
  const attributes = `id="${id}" name="${escapeXml(`${name} ${id}`)}"${alt === '' ? '' : ` descr="${escapeXml(alt)}"`}`
  const silent =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
  // The library has no word for a head, without which nobody who listens knows what a column is.
  const told = given?.hasHead === true ? shape.replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>') : shape
  return told.replace(/<p:cNvPr [^>]*?(?:\/>|>.*?<\/p:cNvPr>)/s, () =>
    isDrawing ? `<p:cNvPr ${attributes}>${silent}</p:cNvPr>` : `<p:cNvPr ${attributes}/>`,
  )
}

function wrapGroup(id: string, { name, alt }: { name: string; alt: string }, shapes: readonly string[]): string {
  const boxes = shapes.map(boxOf)
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const [w, h] = [Math.max(...boxes.map((box) => box.x + box.w)) - x, Math.max(...boxes.map((box) => box.y + box.h)) - y]
  const frame = `<a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/>`
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(`${name} ${id}`)}" descr="${escapeXml(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
}

function boxOf(shape: string): { x: number; y: number; w: number; h: number } {
  const [, x, y, w, h] = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape) ?? []
  return { x: Number(x ?? 0), y: Number(y ?? 0), w: Number(w ?? 0), h: Number(h ?? 0) }
}
