/**
 * What a facilitator writes into a section, as blocks. A small part of Markdown: paragraphs are parted by an empty line, lines
 * that begin with "- " or a number make a list, **bold** and *italic* mark words. Everything else is text, so that nothing
 * anybody types can break a document.
 */
import type { Block } from './blocks'
import type { RichText, Run } from './rich-text'

/** One marked piece of a line. */
const MARKED = /\*\*(?<strong>[^*\n]+)\*\*|(?<![\p{L}\p{N}*])\*(?<emphasis>[^*\s](?:[^*\n]*[^*\s])?)\*(?![\p{L}\p{N}*])/gu
const BULLET = /^\s*[-–•*]\s+/
const NUMBER = /^\s*(?<number>\d{1,3})[.)]\s+/

/** Empty for a text without a word. */
export function proseBlocks(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((part) => groupLines(part.split('\n').filter((line) => line.trim() !== '')))
}

/** Neighbouring lines of one kind: a list, or the lines of one paragraph. */
function groupLines(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []
  let items: RichText[] = []
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', style: 'read', text: markedRuns(paragraph.join(' ')) })
    if (items.length > 0) blocks.push({ kind: 'list', items })
    paragraph = []
    items = []
  }
  for (const line of lines) {
    const item = listItem(line)
    if ((item === null && items.length > 0) || (item !== null && paragraph.length > 0)) close()
    if (item === null) paragraph.push(line.trim())
    else items.push(item)
  }
  close()
  return blocks
}

/** Numbers are kept as written: the list of a document has marks of its own, and a facilitator refers to "point 2". */
function listItem(line: string): RichText | null {
  const number = NUMBER.exec(line)
  if (number !== null) return [{ text: `${number.groups?.number}. ` }, ...markedRuns(line.slice(number[0].length))]
  const bullet = BULLET.exec(line)
  return bullet === null ? null : markedRuns(line.slice(bullet[0].length))
}

function markedRuns(line: string): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of line.matchAll(MARKED)) {
    if (match.index > at) runs.push({ text: line.slice(at, match.index) })
    const { strong, emphasis } = match.groups ?? {}
    runs.push(strong === undefined ? { text: emphasis ?? '', italic: true } : { text: strong, weight: 'strong' })
    at = match.index + match[0].length
  }
  if (at < line.length) runs.push({ text: line.slice(at) })
  return runs
}
