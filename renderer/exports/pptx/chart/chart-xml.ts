/** A chart part by hand: the order of its elements is that of the schema, which PowerPoint insists on. Colours and fonts are the theme's. */
import type { ChartItem } from '../drawing'
import { escapeXml } from '../escape-xml'
import { COLOR, type Color, type TextStyle, TYPE } from '../theme'
import type { ChartSheet } from './chart-sheet'

/** One decimal, as everywhere else in the deck. */
const FORMAT = '0.0'
const AXES = { columns: { category: 1, value: 2 }, edges: { category: 3, value: 4 } } as const
const axisIds = ({ category, value }: (typeof AXES)[keyof typeof AXES]): string => `<c:axId val="${category}"/><c:axId val="${value}"/>`

export function chartXml(chart: ChartItem, sheet: ChartSheet): string {
  const column = (at: 1 | 2, look: string): string =>
    `<c:ser>${seriesHead(sheet, at)}${look}<c:invertIfNegative val="0"/>${labels((at === 1 ? chart.counted : chart.claimed).values, chart.bar.value, at === 1)}${seriesData(sheet, at)}</c:ser>`
  const columns = [
    column(1, `<c:spPr>${fill(COLOR.accent)}${line(COLOR.accent, 1)}</c:spPr>`),
    column(2, `<c:spPr>${fill(COLOR.white)}${line(COLOR.ink, 1)}</c:spPr>`),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${columns.join('')}<c:gapWidth val="70"/><c:overlap val="-12"/>${axisIds(AXES.columns)}</c:barChart>${barLine(sheet)}${categoryAxis()}${valueAxis(chart.scale)}${edgeAxes(chart.scale)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend()}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textOf(TYPE.cell)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

/** On axes of its own, which are not shown: there the first point is the left edge and the last one the right. */
const barLine = (sheet: ChartSheet): string =>
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser>${seriesHead(sheet, 3)}<c:spPr>${line(COLOR.ink, 2)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${seriesData(sheet, 3)}<c:smooth val="0"/></c:ser><c:marker val="1"/>${axisIds(AXES.edges)}</c:lineChart>`

const edgeAxes = ([min, max]: ChartItem['scale']): string =>
  `<c:valAx><c:axId val="${AXES.edges.value}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="1"/><c:axPos val="r"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${AXES.edges.category}"/><c:crosses val="max"/><c:crossBetween val="midCat"/><c:majorUnit val="1"/></c:valAx><c:catAx><c:axId val="${AXES.edges.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${AXES.edges.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`

const legend = (): string => `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textOf(TYPE.small)}</c:legend>`

/** Printed inside the head of its column; above it where the column is too low, or where the line would cross the figure. */
function labels(values: readonly (number | null)[], bar: number, isStrong: boolean): string {
  const style = isStrong ? TYPE.cellStrong : TYPE.cell
  const label = (isInside: boolean): string =>
    `<c:numFmt formatCode="${FORMAT}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textOf(isInside && isStrong ? { ...style, color: COLOR.white } : style)}<c:dLblPos val="${isInside ? 'inEnd' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
  const isOutside = (value: number): boolean => value < ROOM_FOR_LABEL || (value > bar && value < bar + ROOM_FOR_LABEL)
  const outside = values.flatMap((value, at) =>
    value === null || !isOutside(value) ? [] : [`<c:dLbl><c:idx val="${at}"/>${label(false)}</c:dLbl>`],
  )
  return `<c:dLbls>${outside.join('')}${label(true)}</c:dLbls>`
}
/** On the axis of values. */
const ROOM_FOR_LABEL = 0.4

const categoryAxis = (): string =>
  `<c:catAx><c:axId val="${AXES.columns.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(COLOR.rule, 0.75)}</c:spPr>${textOf(TYPE.cellStrong, 'rot="0" vert="horz"')}<c:crossAx val="${AXES.columns.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`

const valueAxis = ([min, max]: ChartItem['scale']): string =>
  `<c:valAx><c:axId val="${AXES.columns.value}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${line(COLOR.line, 0.75)}</c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textOf(TYPE.head)}<c:crossAx val="${AXES.columns.category}"/><c:crosses val="min"/><c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx>`

const LETTERS = 'ABCD'
const cells = ({ name }: ChartSheet, at: number, from: number, to = from): string => {
  const cell = (row: number): string => `$${LETTERS[at]}$${row}`
  return escapeXml(`'${name}'!${cell(from)}${to === from ? '' : `:${cell(to)}`}`)
}
const cache = (values: readonly unknown[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`))
    .join('')}`

const seriesHead = (sheet: ChartSheet, at: number): string =>
  `<c:idx val="${at - 1}"/><c:order val="${at - 1}"/><c:tx><c:strRef><c:f>${cells(sheet, at, 1)}</c:f><c:strCache>${cache([sheet.titles[at]])}</c:strCache></c:strRef></c:tx>`

function seriesData(sheet: ChartSheet, at: number): string {
  const end = sheet.rows.length + 1
  const column = (index: number): readonly unknown[] => sheet.rows.map((row) => row[index] ?? null)
  return `<c:cat><c:strRef><c:f>${cells(sheet, 0, 2, end)}</c:f><c:strCache>${cache(column(0))}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${cells(sheet, at, 2, end)}</c:f><c:numCache><c:formatCode>${FORMAT}</c:formatCode>${cache(column(at))}</c:numCache></c:numRef></c:val>`
}

const paint = (color: Color): string => (/^[0-9A-F]{6}$/.test(color) ? `<a:srgbClr val="${color}"/>` : `<a:schemeClr val="${color}"/>`)
const fill = (color: Color): string => `<a:solidFill>${paint(color)}</a:solidFill>`
/** @param width in points */
const line = (color: Color, width: number): string => `<a:ln w="${width * 12_700}" cap="flat">${fill(color)}<a:round/></a:ln>`
const textOf = ({ size, bold, color, serif }: TextStyle, body = ''): string =>
  `<c:txPr><a:bodyPr${body === '' ? '' : ` ${body}`}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${fill(color)}<a:latin typeface="${serif ? '+mj-lt' : '+mn-lt'}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
