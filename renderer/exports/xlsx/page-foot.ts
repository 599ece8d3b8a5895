/** The foot of a printed sheet, in the codes of spreadsheets: left, centre, and the page on the right. */
import type { Report } from '../../../shared/domain/report/report'

/** A whole foot holds 255 characters, codes included. */
const LONGEST = { left: 100, centre: 130 } as const

/** @returns the element `headerFooter`, which stands right behind `pageSetup` */
export const pageFoot = ({ left, centre }: Report['footer']): string =>
  `<headerFooter><oddFooter>${escapeXml(`&L${coded(left, LONGEST.left)}&C${coded(centre, LONGEST.centre)}&R&P / &N`)}</oddFooter></headerFooter>`

/** An ampersand begins a code, two are one of the text. */
function coded(text: string, longest: number): string {
  let made = ''
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    const next = character === '&' ? '&&' : character
    if (made.length + next.length >= longest) return `${made.trimEnd()}…`
    made += next
  }
  return made
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
