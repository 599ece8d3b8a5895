/** How a client's documents look: logo, two colours, footer, label of confidentiality. Every format uses the same. */
import { z } from 'zod'
import { titleField } from '../../lib/zod-fields'

export interface Logo {
  readonly mime: 'image/png' | 'image/jpeg'
  readonly base64: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

export interface Branding {
  readonly logo: Logo | null
  /** `#rrggbb`: marks, links, lines over titles. Set as text on white, so it needs a contrast of `ACCENT_CONTRAST`. */
  readonly accent: string
  /** `#rrggbb`: flat tint of ranges and bars, under dark marks. */
  readonly tint: string
  /** Stands in the middle of every page's foot, before edition and date; empty for none. */
  readonly footer: string
  /** Stands left in every page's foot; empty for the usual one. */
  readonly confidentiality: string
}

export const PLAIN_BRANDING: Branding = { logo: null, accent: '#1f5fa8', tint: '#b9cfe6', footer: '', confidentiality: '' }

/** WCAG 2.2, 1.4.3: text against white. */
export const ACCENT_CONTRAST = 4.5
/** WCAG 2.2, 1.4.3: dark ink on the tint. */
export const TINT_CONTRAST = 4.5
/** A tint nobody can tell from the paper shows no range. Judgement. */
export const TINT_FROM_PAPER = 1.25
export const PRINT_INK = '#14202e'
export const PRINT_PAPER = '#ffffff'

/** Longest side of a logo, in pixels, and its size as text: more than any page needs. */
export const LOGO_PIXELS = 4000
export const LOGO_BYTES = 700_000

const COLOUR = /^#[0-9a-f]{6}$/i

/** Six hex digits behind a #. */
export const isColour = (text: string): boolean => COLOUR.test(text)

const colour = z.string().regex(COLOUR)
const brandingSchema = z.looseObject({
  logo: z
    .object({
      mime: z.enum(['image/png', 'image/jpeg']),
      base64: z
        .string()
        .min(1)
        .max(Math.ceil((LOGO_BYTES * 4) / 3) + 4)
        .regex(/^[A-Za-z0-9+/]+=*$/),
      width: z.int().min(1).max(LOGO_PIXELS),
      height: z.int().min(1).max(LOGO_PIXELS),
    })
    .nullable(),
  accent: colour,
  tint: colour,
  footer: titleField,
  confidentiality: titleField,
})

/** Stored or given branding; null when it is none. Colours of too little contrast give way to the plain ones. */
export function readBranding(value: unknown): Branding | null {
  const read = brandingSchema.safeParse(value)
  if (!read.success) return null
  const { logo, accent, tint, footer, confidentiality } = read.data
  return {
    logo,
    accent: isAccentReadable(accent) ? accent : PLAIN_BRANDING.accent,
    tint: isTintUsable(tint) ? tint : PLAIN_BRANDING.tint,
    footer,
    confidentiality,
  }
}

export const isAccentReadable = (accent: string): boolean => contrast(accent, PRINT_PAPER) >= ACCENT_CONTRAST
export const isTintUsable = (tint: string): boolean =>
  contrast(tint, PRINT_INK) >= TINT_CONTRAST && contrast(tint, PRINT_PAPER) >= TINT_FROM_PAPER

/** Contrast ratio of two colours `#rrggbb`, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG 2.2, "relative luminance", sRGB. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
