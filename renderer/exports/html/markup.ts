/** Markup is only ever made by the tag below: whatever is put into it is escaped, unless it is markup made the same way. */

export interface Markup {
  readonly markup: string
}

type Content = string | number | null | Markup | readonly Markup[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Characters that HTML forbids, even as references. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

/** For text and for attribute values in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

function show(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'object') return 'markup' in content ? content.markup : content.map(({ markup }) => markup).join('')
  return escapeHtml(String(content))
}

/** Values stand in text or between double quotes, never in a tag's or attribute's name, a script or a style. */
export const html = (parts: TemplateStringsArray, ...values: readonly Content[]): Markup => ({
  markup: parts.map((part, at) => part + show(at < values.length ? (values[at] ?? null) : null)).join(''),
})

export const NO_MARKUP: Markup = { markup: '' }
