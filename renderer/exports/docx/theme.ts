/** Measures, colours and names of styles of the Word document: the paper rules in Word's units. */
import { BorderStyle, type IBorderOptions } from 'docx'

/** Word counts in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20)

export const SANS = 'Inter'
export const SERIF = 'Source Serif 4'

export const COLOR = {
  ink: '14202E',
  quiet: '435063',
  faint: '6B7686',
  hair: 'DEDAD1',
  rail: 'B9B3A6',
  pass: '1D7A5F',
  fail: 'B3392A',
  open: '8A5C00',
  none: '5F6A79',
  /** Votes of 0, 1 and 2; from the bar on they are in the client's colour and in ink. */
  level0: 'F6F7F9',
  level1: 'E9ECF0',
  level2: 'C6CDD6',
} as const

/** Word wants colours without the number sign. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase()

/** Own styles beside Word's. Everything in the document carries one, so that a change of the style changes the document. */
export const STYLE = {
  read: 'BodyText',
  lead: 'Lead',
  small: 'Small',
  label: 'Label',
  cell: 'TableText',
  head: 'TableHead',
  over: 'Overline',
  subtitle: 'Subtitle',
  figure: 'Figure',
  verdict: 'Verdict',
  gap: 'Gap',
  coverLead: 'CoverLead',
  client: 'Client',
  list: 'ListBullet',
} as const

const border = (size: number, color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color })
/** Sizes in eighths of a point. */
export const RULE = {
  none: { style: BorderStyle.NIL, size: 0, color: 'auto' },
  hair: border(4, COLOR.hair),
  /** Paper between filled cells. */
  white: border(8, 'FFFFFF'),
  rail: border(4, COLOR.rail),
  ink: border(6, COLOR.ink),
  heavy: border(12, COLOR.ink),
} as const satisfies Record<string, IBorderOptions>

/** Points. */
export const MARGIN = { side: 50, top: 70, bottom: 62, edge: 28, briefTop: 28 } as const
export const RAIL = { label: 94, gutter: 14 } as const
