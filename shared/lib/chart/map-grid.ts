/** Widths of the agreement map in documents. Coordinates in points of the measure. */

export interface MapGrid {
  readonly labelWidth: number
  readonly cellsX: number
  /** From one column to the next; a cell is `gap` narrower. */
  readonly pitch: number
  readonly gap: number
  readonly agreedX: number
  readonly standingX: number
}

const AGREED = 42
const STANDING = 66
/** Between the cells and what stands right of them. */
const AFTER_CELLS = 9
const PITCH = { most: 28, least: 16 }
/** Room for the names of questions before cells grow wider. */
const LABEL = { wanted: 158, least: 112 }

/** The names of the questions get what the cells leave; cells grow up to a width, and shrink before names get too little. */
export function mapGrid(columns: number, width: number): MapGrid {
  const free = width - AGREED - STANDING - AFTER_CELLS
  const wide = (free - LABEL.wanted) / Math.max(1, columns)
  const pitch = Math.min(PITCH.most, Math.max(PITCH.least, wide, Math.min(21, (free - LABEL.least) / Math.max(1, columns))))
  const cellsX = Math.max(0, free - columns * pitch)
  return {
    labelWidth: cellsX - 8,
    cellsX,
    pitch,
    gap: 1,
    agreedX: width - STANDING - AGREED,
    standingX: width - STANDING,
  }
}
