/** Rich text as runs: weight, tone and links; lines people wrote stay lines. */
import { Bookmark, InternalHyperlink, type IParagraphOptions, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Mark, RichText, Run, Tone } from '../../../shared/domain/report/rich-text'
import type { DocxContext } from './context'
import { COLOR, STYLE, twips } from './theme'

export function inline(text: RichText, context: DocxContext, bold = false): ParagraphChild[] {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text
  return runs.filter((run) => run.text !== '').flatMap((run) => inlineRun(run, context, bold))
}

function inlineRun({ text, weight, tone, italic, to }: Run, context: DocxContext, bold: boolean): ParagraphChild[] {
  const look: IRunOptions = {
    ...(bold || weight === 'strong' || weight === 'medium' ? { bold: true } : weight === 'regular' ? { bold: false } : {}),
    ...(italic === true ? { italics: true } : {}),
    ...(tone === undefined || to !== undefined ? {} : { color: toneColour(tone, context) }),
    ...(to === undefined ? {} : { style: 'Hyperlink' }),
  }
  const words = lines(text, look)
  return to === undefined ? words : [new InternalHyperlink({ anchor: context.bookmark(to), children: words })]
}

/** Line breaks become breaks, tabs become spaces. */
export const lines = (text: string, look: IRunOptions = {}): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ ...look, text: line.replaceAll('\t', ' '), ...(at === 0 ? {} : { break: 1 }) }))

function toneColour(tone: Tone, { accent }: DocxContext): string {
  return tone === 'accent' ? accent : COLOR[tone]
}

/** Differ in silhouette, not only in colour. The word, or the gate's number, stands beside. */
const GLYPHS: Readonly<Record<Mark, { readonly text: string; readonly color: string }>> = {
  pass: { text: '✓', color: COLOR.pass },
  fail: { text: '✕', color: COLOR.fail },
  unverified: { text: '◇', color: COLOR.open },
  'not-required': { text: '–', color: COLOR.none },
}

export const markRun = (mark: Mark, space = '\u00a0'): TextRun =>
  new TextRun({ ...GLYPHS[mark], text: `${GLYPHS[mark].text}${space}`, bold: true })

export type Look = Omit<IParagraphOptions, 'children' | 'text'>

export const paragraph = (style: string, children: readonly ParagraphChild[], more: Look = {}): Paragraph =>
  new Paragraph({ style, children, ...more })

/** Plain words in a style; nothing for no words. */
export const words = (style: string, text: string, more: Look = {}): Paragraph[] =>
  text === '' ? [] : [paragraph(style, lines(text), more)]

/** Empty space of so many points; also keeps two tables apart, which Word would join. */
export const gap = (points: number): Paragraph =>
  new Paragraph({ style: STYLE.gap, spacing: { before: 0, after: 0, line: twips(Math.max(1, points)), lineRule: 'exact' } })

/** What an anchor's links lead to. */
export const marked = (anchor: string | undefined, children: readonly ParagraphChild[], context: DocxContext): ParagraphChild[] =>
  anchor === undefined ? [...children] : [new Bookmark({ id: context.bookmark(anchor), children })]
