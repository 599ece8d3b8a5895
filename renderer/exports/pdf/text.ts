/** Lines of text: where they break and how wide they are. The PDF layout engine only draws what is decided here. */
import { plainText, type RichText, type Run } from '../../../shared/domain/report/rich-text'
import type { FontSet } from './font-set'
import { COLOR, type TextStyle } from './theme'

export interface TextRun {
  readonly text: string
  readonly style: TextStyle
  readonly to?: string | undefined
}
export interface Line {
  readonly runs: readonly TextRun[]
  readonly width: number
}

const TONES = {
  ink: COLOR.ink,
  quiet: COLOR.ink2,
  faint: COLOR.ink3,
  accent: COLOR.accent,
  pass: COLOR.pass,
  fail: COLOR.fail,
  open: COLOR.open,
  none: COLOR.none,
} as const
const WEIGHTS = { regular: 400, medium: 500, strong: 600 } as const

function styleOfRun(run: Run, base: TextStyle): TextStyle {
  if (run.weight === undefined && run.tone === undefined && run.italic !== true) return base
  const weight = run.weight === undefined ? base.weight : WEIGHTS[run.weight]
  // The serif comes in two weights.
  const available = base.family === 'serif' && weight === 500 ? 600 : weight
  const isItalic = run.italic === true && base.family === 'serif' && available === 400
  return {
    ...base,
    family: isItalic ? 'italic' : base.family,
    weight: available,
    color: run.tone === undefined ? base.color : TONES[run.tone],
  }
}

/** A piece that is never broken inside, and what may follow it. */
interface Atom {
  readonly text: string
  readonly run: TextRun
  readonly width: number
  /** `space`: a space belongs behind it · `soft`: a hyphen if the line ends here · `hard`: the line ends here. */
  readonly after: 'space' | 'soft' | 'open' | 'none' | 'hard'
}

export interface TextSetter {
  readonly fonts: FontSet
  /** Breaks at `width`; with Infinity everything stands on one line (but for line feeds). */
  readonly lines: (text: RichText, style: TextStyle, width?: number) => Line[]
  readonly widthOf: (text: RichText, style: TextStyle) => number
}

export function createTextSetter(fonts: FontSet): TextSetter {
  const lines = (text: RichText, style: TextStyle, width = Number.POSITIVE_INFINITY): Line[] => {
    const runs = (typeof text === 'string' ? [{ text }] : text).filter((run) => run.text !== '')
    const styled = runs.map((run) => ({ text: fonts.clean(run.text), style: styleOfRun(run, style), to: (run as Run).to }))
    return fillLines(toAtoms(styled, fonts, width), fonts, width)
  }
  return {
    fonts,
    lines,
    widthOf: (text, style) => (plainText(text) === '' ? 0 : Math.max(...lines(text, style).map((line) => line.width))),
  }
}

function toAtoms(runs: readonly TextRun[], fonts: FontSet, width: number): Atom[] {
  const atoms: Atom[] = []
  const add = (text: string, run: TextRun, after: Atom['after']): void => {
    if (text === '' && after === 'none') return
    atoms.push(...splitLong({ text, run, width: fonts.width(text, run.style), after }, fonts, width))
  }
  for (const run of runs) {
    // Words and what parts them alternate.
    const parts = run.text.split(/( +|\n|\u00ad)/)
    for (let at = 0; at < parts.length; at += 2) {
      const separator = parts[at + 1]
      const after = separator === undefined ? 'none' : separator === '\n' ? 'hard' : separator === '\u00ad' ? 'soft' : 'space'
      // Inside long words a line may end behind a hyphen, dash or slash between letters.
      const pieces = (parts[at] ?? '').split(/(?<=\p{L}{2}[-–/])(?=\p{L}{3})/u)
      pieces.forEach((piece, index) => {
        add(piece, run, index < pieces.length - 1 ? 'open' : after)
      })
    }
  }
  return atoms
}

/** A word wider than the column is broken by force, never less than three letters on either side. */
function splitLong(atom: Atom, fonts: FontSet, width: number): Atom[] {
  if (atom.width <= width || atom.text.length < 7) return [atom]
  const letters = [...atom.text]
  let count = letters.length - 3
  const widthOf = (n: number): number => fonts.width(`${letters.slice(0, n).join('')}-`, atom.run.style)
  while (count > 3 && widthOf(count) > width) count -= 1
  const head = letters.slice(0, count).join('')
  const tail = letters.slice(count).join('')
  const rest = { ...atom, text: tail, width: fonts.width(tail, atom.run.style) }
  return [{ ...atom, text: head, width: fonts.width(head, atom.run.style), after: 'soft' }, ...splitLong(rest, fonts, width)]
}

function fillLines(atoms: readonly Atom[], fonts: FontSet, width: number): Line[] {
  const lines: Line[] = []
  let current: Atom[] = []
  let used = 0
  const flush = (broken: boolean): void => {
    lines.push(closeLine(current, fonts, broken))
    current = []
    used = 0
  }
  // Atoms that nothing separates (bold inside a word, a comma behind a link) stay together.
  for (let at = 0; at < atoms.length; ) {
    let end = at
    while (atoms[end]?.after === 'none' && end + 1 < atoms.length) end += 1
    let group = atoms.slice(at, end + 1)
    // What is too wide for any line comes apart after all.
    if (group.length > 1 && widthOf(group) > width) group = group.slice(0, 1)
    const last = group.at(-1)
    const groupWidth = widthOf(group)
    const hyphen = last?.after === 'soft' ? fonts.width('-', last.run.style) : 0
    if (current.length > 0 && used + groupWidth + hyphen > width + 0.01) flush(true)
    current.push(...group)
    used += groupWidth + (last?.after === 'space' ? fonts.width(' ', last.run.style) : 0)
    at += group.length
    if (last?.after === 'hard') flush(false)
  }
  if (current.length > 0 || lines.length === 0) flush(false)
  return lines
}

const widthOf = (atoms: readonly Atom[]): number => atoms.reduce((total, atom) => total + atom.width, 0)

function closeLine(atoms: readonly Atom[], fonts: FontSet, broken: boolean): Line {
  const runs: { text: string; style: TextStyle; to?: string | undefined }[] = []
  atoms.forEach((atom, index) => {
    const last = index === atoms.length - 1
    const tail = atom.after === 'space' && !last ? ' ' : atom.after === 'soft' && last && broken ? '-' : ''
    const open = runs.at(-1)
    if (open !== undefined && open.style === atom.run.style && open.to === atom.run.to) open.text += atom.text + tail
    else runs.push({ text: atom.text + tail, style: atom.run.style, to: atom.run.to })
  })
  return { runs, width: runs.reduce((total, run) => total + fonts.width(run.text, run.style), 0) }
}
