/** Type, colour and geometry of slides. Points; rules in the mockups' paper notes: 28 title, 17 fact, 14 body, 12 small, 10 footer, never less. */

export const SLIDE = { width: 960, height: 540, side: 56, titleTop: 38, bottom: 494, footer: 507 } as const
/** Width of what stands between the margins. */
export const MEASURE = SLIDE.width - 2 * SLIDE.side

/** Names of the theme's colours, so that changing the theme changes the whole deck; hex where the theme has no place left. */
export const COLOR = {
  ink: 'tx1',
  quiet: 'tx2',
  white: 'bg1',
  accent: 'accent1',
  tint: 'accent2',
  pass: 'accent3',
  fail: 'accent4',
  open: 'accent5',
  line: 'accent6',
  rule: 'B9B3A6',
  faint: '6B7686',
} as const
export type Color = (typeof COLOR)[keyof typeof COLOR]

/** What the theme's names stand for, but for the client's two colours. */
export const THEME_COLORS = {
  dk1: '14202E',
  lt1: 'FFFFFF',
  dk2: '435063',
  lt2: 'F3F1EC',
  accent3: '1D7A5F',
  accent4: 'B3392A',
  accent5: '9A6700',
  accent6: 'DEDAD1',
} as const

/** Fonts cannot travel in a deck that other programs must be able to edit: these two are on nearly every machine. */
export const FONTS = { serif: 'Georgia', sans: 'Arial' } as const

export interface TextStyle {
  readonly size: number
  /** Distance of baselines. */
  readonly leading: number
  readonly bold: boolean
  readonly serif: boolean
  readonly color: Color
}

const sans = (size: number, leading: number, bold = false, color: Color = COLOR.ink): TextStyle => ({
  size,
  leading,
  bold,
  serif: false,
  color,
})
const serif = (size: number, leading: number, bold = false): TextStyle => ({ size, leading, bold, serif: true, color: COLOR.ink })

export const TYPE = {
  coverTitle: serif(44, 52, true),
  coverLead: serif(18, 26),
  coverOver: sans(14, 19, true, COLOR.quiet),
  title: serif(28, 35, true),
  figure: sans(24, 30, true),
  fact: sans(17, 22, true),
  lead: serif(16, 23),
  body: sans(14, 19),
  bodyStrong: sans(14, 19, true),
  cell: sans(12, 16),
  cellStrong: sans(12, 16, true),
  head: sans(12, 16, false, COLOR.quiet),
  cellDense: sans(11, 14),
  cellDenseStrong: sans(11, 14, true),
  headDense: sans(11, 14, false, COLOR.quiet),
  small: sans(12, 16, false, COLOR.quiet),
  label: sans(12, 16, true, COLOR.quiet),
  foot: sans(10, 13, false, COLOR.quiet),
  footStrong: sans(10, 13, true),
} as const satisfies Record<string, TextStyle>
