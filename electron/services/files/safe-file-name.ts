/** A name from a session title that every file system takes: no folders, no reserved names, no surprises at the end. */

const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i
const MAX_LENGTH = 120

/** @param extension without the dot; added unless the name has it already */
export function safeFileName(suggestion: string, extension: string): string {
  const ending = `.${extension}`
  const stem = suggestion.toLowerCase().endsWith(ending) ? suggestion.slice(0, -ending.length) : suggestion
  const cleaned = stem
    .normalize('NFC')
    // Separators, wildcards, control and bidirectional characters; ':' would open a data stream on Windows.
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const short = [...cleaned].slice(0, MAX_LENGTH).join('').trimEnd()
  const first = short.split('.')[0] ?? ''
  return `${short === '' || RESERVED.test(first) ? `Ready Room ${short}`.trimEnd() : short}${ending}`
}
