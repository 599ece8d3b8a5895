/** Rich text inside a line: weight as bold, links into the document. */
import { plainText, type RichText, type Run } from '../../../shared/domain/report/rich-text'
import type { MarkdownContext } from './context'
import { escapeInline, escapeLineStart } from './escape'

/** One line of escaped text; line breaks become spaces. */
export function inline(text: RichText, context: MarkdownContext): string {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text
  return runs.map((run, at) => inlineRun(run, runs[at - 1]?.text ?? '', runs[at + 1]?.text ?? '', context)).join('')
}

function inlineRun(run: Run, before: string, after: string, context: MarkdownContext): string {
  const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text.replace(/\s*\n\s*/g, ' ')) ?? []
  if (core === '') return lead + tail
  const slug = run.to === undefined ? null : context.slugOf(run.to)
  const words = escapeInline(core)
  const linked = slug === null ? words : `[${words}](#${slug})`
  const isStrong = run.weight === 'strong' && canBeStrong(core, lead === '' ? before : '', tail === '' ? after : '')
  const isItalic = !isStrong && run.italic === true && canBeStrong(core, lead === '' ? before : '', tail === '' ? after : '')
  return `${lead}${isStrong ? `**${linked}**` : isItalic ? `*${linked}*` : linked}${tail}`
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Stars between a punctuation mark and a letter stay stars. */
const canBeStrong = (core: string, before: string, after: string): boolean =>
  !(isWord(before.at(-1)) && !isWord(core[0])) && !(isWord(after[0]) && !isWord(core.at(-1)))

/** Paragraph: the lines people wrote stay lines. */
export function paragraph(text: RichText, context: MarkdownContext): string {
  if (!plainText(text).includes('\n')) return escapeLineStart(inline(text, context))
  const lines = splitLines(text).map((line) => escapeLineStart(inline(line, context)))
  return lines.filter((line) => line !== '').join('\\\n')
}

function splitLines(text: RichText): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of typeof text === 'string' ? [{ text }] : text)
    run.text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([])
      lines.at(-1)?.push({ ...run, text: part })
    })
  return lines
}

export const strong = (text: string): string => (text.trim() === '' ? '' : `**${escapeInline(text.replace(/\s+/g, ' ').trim())}**`)
