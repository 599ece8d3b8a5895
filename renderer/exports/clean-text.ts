/** Text that XML can hold: what people pasted may carry characters that no Word, PowerPoint or Excel file may contain. */
import type { Report } from '../../shared/domain/report/report'

/** Outside of XML 1.0, "Char": control characters, halves of pairs, and two that are no characters. */
const NOT_XML = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

export const cleanText = (text: string): string => text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(NOT_XML, '')

/** @returns the report with every text as XML can hold it */
export const cleanReport = (report: Report): Report => clean(report) as Report

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]))
}
