import { clean } from './measure'

/** A text as an attribute or an element of a part holds it. */
export const escapeXml = (text: string): string =>
  clean(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
