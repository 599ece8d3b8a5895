/** Text as Markdown text: what people wrote never becomes markup, a link or HTML. */

/** Characters that mean something anywhere in a line; what would become a link by itself is broken as well. */
const INLINE = /[\\`*_[\]<>|~&]|!(?=\[)|:(?=\/\/)|(?<=\bwww)\.|@(?=[\w-]+\.)/g
/** What opens a heading, a list, a rule or a code block at the start of a line. */
const LINE_START = /^(\s*)([#+\-=]|\d{1,9}(?=[.)]))/

/** Text inside a line; line breaks become spaces. */
export const escapeInline = (text: string): string => text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(INLINE, '\\$&')

/** For a line that is complete, markup included. */
export const escapeLineStart = (line: string): string =>
  line.trim().replace(LINE_START, (_, _space: string, opener: string) => (/\d/.test(opener) ? `${opener}\\` : `\\${opener}`))
