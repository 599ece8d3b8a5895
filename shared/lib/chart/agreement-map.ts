/**
 * The agreement map: questions down, people or seats across, one small mark per vote, higher for a higher level. A column of one
 * person shows dots, a column of several shows bars as long as its share of votes. Coordinates in the unit of `columnWidth`.
 */
import { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
import { type CampLimits, campAt } from '../camp-at'

export interface MapCell {
  /** Votes per level, index = level. */
  readonly counts: readonly number[]
  /** Votes of "we don't know". */
  readonly unknownCount: number
}

export interface MapColumnInput {
  readonly id: string
  /** Neighbours of one band stand together under its name. */
  readonly band: string
  /** People in the column, at least 1. */
  readonly people: number
}

export interface MapRowInput {
  readonly id: string
  /** Rows that follow each other with one section stand under its name. */
  readonly section: string
  /** One per column. */
  readonly cells: readonly MapCell[]
  /** Null without camps. */
  readonly camps: CampLimits | null
}

export interface AgreementMapInput {
  readonly columns: readonly MapColumnInput[]
  /** In discussion order. */
  readonly rows: readonly MapRowInput[]
  readonly columnWidth: number
  /** Free space before each band but the first. */
  readonly bandGap: number
  readonly rowHeight: number
  readonly sectionHeight: number
  /** Height of a bar, diameter of a dot. */
  readonly markSize: number
}

export interface MapMark {
  readonly column: number
  readonly level: number
  readonly kind: 'dot' | 'bar'
  /** Left edge and middle, within the row. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly camp: 'low' | 'high' | null
}

export interface MapRow {
  readonly id: string
  readonly y: number
  readonly height: number
  readonly marks: readonly MapMark[]
  /** Centres of the columns in which most said "we don't know". */
  readonly unknownX: readonly number[]
}

export interface MapSection {
  readonly id: string
  readonly y: number
  readonly height: number
  readonly rows: readonly MapRow[]
}

export interface MapColumn {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly centre: number
  /** The upright line that holds the marks: through the dots, at the left end of bars. */
  readonly trackX: number
}

export interface AgreementMap {
  readonly width: number
  readonly height: number
  readonly columns: readonly MapColumn[]
  readonly bands: readonly { readonly id: string; readonly x: number; readonly width: number }[]
  /** Heights of the levels within a row, lowest level first. */
  readonly levelY: readonly number[]
  readonly sections: readonly MapSection[]
}

const LEVELS = [0, 1, 2, 3, 4]
/** Narrowest bar, so that one vote of many is still seen. */
const MIN_BAR = 2
/** Free space at both ends of the longest bar. */
const BAR_INSET = 2

export function agreementMap(input: AgreementMapInput): AgreementMap {
  const columns = placeColumns(input)
  const levels = scalePoint<number>()
    .domain(LEVELS)
    .range([input.rowHeight - input.markSize - 1, input.markSize + 1])
  const levelY = LEVELS.map((level) => levels(level) ?? 0)
  const last = columns.at(-1)
  const sections = stackSections(input, (row) => placeMarks(input, row, columns, levelY))
  const end = sections.at(-1)
  return {
    width: last === undefined ? 0 : last.x + last.width,
    height: end === undefined ? 0 : end.y + end.height,
    columns,
    bands: bandsOf(input.columns, columns),
    levelY,
    sections,
  }
}

function placeColumns({ columns, columnWidth, bandGap }: AgreementMapInput): MapColumn[] {
  const band = scaleBand<number>()
    .domain(columns.map((_, at) => at))
    .range([0, columns.length * columnWidth])
  let gaps = 0
  return columns.map(({ id, band: name, people }, at) => {
    if (at > 0 && columns[at - 1]?.band !== name) gaps += bandGap
    const x = (band(at) ?? 0) + gaps
    const centre = x + columnWidth / 2
    return { id, x, width: columnWidth, centre, trackX: people === 1 ? centre : x + BAR_INSET }
  })
}

function bandsOf(inputs: readonly MapColumnInput[], columns: AgreementMap['columns']): AgreementMap['bands'] {
  const bands: { id: string; x: number; width: number }[] = []
  for (const [at, { band }] of inputs.entries()) {
    const column = columns[at]
    const open = bands.at(-1)
    if (column === undefined) continue
    if (open?.id === band) open.width = column.x + column.width - open.x
    else bands.push({ id: band, x: column.x, width: column.width })
  }
  return bands
}

function stackSections(input: AgreementMapInput, place: (row: MapRowInput) => Pick<MapRow, 'marks' | 'unknownX'>): MapSection[] {
  const sections: { id: string; y: number; height: number; rows: MapRow[] }[] = []
  let y = 0
  for (const row of input.rows) {
    let section = sections.at(-1)
    if (section?.id !== row.section) {
      section = { id: row.section, y, height: input.sectionHeight, rows: [] }
      sections.push(section)
      y += input.sectionHeight
    }
    section.rows.push({ id: row.id, y, height: input.rowHeight, ...place(row) })
    section.height += input.rowHeight
    y += input.rowHeight
  }
  return sections
}

function placeMarks(
  { columns: inputs, columnWidth, markSize }: AgreementMapInput,
  row: MapRowInput,
  columns: AgreementMap['columns'],
  levelY: readonly number[],
): Pick<MapRow, 'marks' | 'unknownX'> {
  const marks: MapMark[] = []
  const unknownX: number[] = []
  for (const [at, cell] of row.cells.entries()) {
    const [column, people] = [columns[at], inputs[at]?.people ?? 1]
    if (column === undefined) continue
    const isDot = people === 1
    const length = scaleLinear([0, people], [0, columnWidth - 2 * BAR_INSET])
    for (const [level, count] of cell.counts.entries()) {
      if (count === 0) continue
      const width = isDot ? markSize : Math.max(MIN_BAR, length(count))
      const x = isDot ? column.centre - width / 2 : column.x + BAR_INSET
      marks.push({ column: at, level, kind: isDot ? 'dot' : 'bar', x, y: levelY[level] ?? 0, width, camp: campAt(row.camps, level) })
    }
    const levelVotes = cell.counts.reduce((sum, count) => sum + count, 0)
    if (cell.unknownCount > levelVotes) unknownX.push(column.centre)
  }
  return { marks, unknownX }
}
