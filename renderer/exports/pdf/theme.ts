/** Type, colour and page geometry of the paper documents. Everything in points; rules in the mockups' paper notes. */

export type Family = 'sans' | 'serif' | 'italic'

export interface TextStyle {
  readonly family: Family
  readonly weight: 400 | 500 | 600
  readonly size: number
  /** Distance of baselines. */
  readonly leading: number
  readonly color: string
}

export const COLOR = {
  ink: '#14202e',
  ink2: '#435063',
  ink3: '#6b7686',
  line: '#dedad1',
  line2: '#b9b3a6',
  white: '#ffffff',
  accent: '#1f5fa8',
  band: '#b9cfe6',
  /** Levels 1 and 2 of the agreement map; 0 is white, 3 the accent, 4 ink. */
  level1: '#e9ecf0',
  level2: '#c6cdd6',
  pass: '#1d7a5f',
  fail: '#b3392a',
  open: '#9a6700',
  none: '#6b7686',
} as const

const sans = (size: number, leading: number, weight: 400 | 500 | 600 = 400, color: string = COLOR.ink): TextStyle => ({
  family: 'sans',
  weight,
  size,
  leading,
  color,
})
const serif = (size: number, leading: number, weight: 400 | 600 = 400): TextStyle => ({
  family: 'serif',
  weight,
  size,
  leading,
  color: COLOR.ink,
})

export const TYPE = {
  coverTitle: serif(40, 44, 600),
  coverLead: serif(14, 21),
  title: serif(21, 28, 600),
  entry: serif(13, 17.5, 600),
  cardTitle: serif(14, 21, 600),
  lead: serif(12, 17.5),
  read: serif(10, 14),
  contents: serif(10, 17.5),
  over: sans(8.5, 14, 600, COLOR.accent),
  coverOver: sans(10, 14, 600, COLOR.ink2),
  heading: sans(11, 14, 600),
  verdict: sans(11, 14, 600),
  rail: sans(8.5, 14, 600),
  cell: sans(8.5, 14),
  cellStrong: sans(8.5, 14, 600),
  cellMedium: sans(8.5, 14, 500),
  head: sans(7.5, 14, 500, COLOR.ink2),
  label: sans(7.5, 10.5, 500, COLOR.ink2),
  small: sans(7.5, 10.5, 400, COLOR.ink2),
  smallStrong: sans(7.5, 10.5, 600),
  figure: sans(14, 21, 600),
  figureNarrow: sans(12, 21, 600),
  tiny: sans(6.5, 9, 400, COLOR.ink2),
  week: sans(7, 9, 400, COLOR.ink2),
  month: sans(7.5, 10.5, 600),
  map: sans(7, 8.4),
  mapStrong: sans(7, 8.4, 600),
  mapGroup: sans(8, 11, 600),
  stub: sans(6.5, 9, 400, COLOR.ink2),
} as const satisfies Record<string, TextStyle>

export const PAGE_SIZES = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
} as const
export type PageSize = keyof typeof PAGE_SIZES

export const MARGIN = { left: 50, right: 50, top: 70, bottom: 56 } as const
/** Header rule and footer baseline area. */
export const HEADER = { top: 28, rule: 49 } as const
export const FOOTER = { bottom: 28 } as const
export const RAIL = { label: 94, gutter: 14 } as const
export const MEASURE_READ = 345
export const MEASURE_LEAD = 390
export const MEASURE_TITLE = 430
