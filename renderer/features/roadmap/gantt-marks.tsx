/** Says behind a bar that the team moved or ordered its action: a glyph and a word. */
import { useTranslator } from '../../ui/translator'
import styles from './plan-gantt.module.css'

interface GanttMarksProps {
  readonly x: number
  /** Middle of the bar. */
  readonly y: number
  readonly isMoved: boolean
  readonly isOrdered: boolean
}

const GLYPH = 13
const GAP = 8
/** On a 12 px box around the middle: a pin, and an arrow up and down. */
const PIN = 'M3.5-4.5h5M4.5-4.5v4L3 1.5h6L7.5-.5v-4M6 1.5v4'
const UP_DOWN = 'M6-5v10M3.5-2.5L6-5l2.5 2.5M3.5 2.5L6 5l2.5-2.5'

export function GanttMarks({ x, y, isMoved, isOrdered }: GanttMarksProps) {
  const { t } = useTranslator()
  const words = [
    ...(isMoved ? [{ word: t('roadmap.move.moved'), path: PIN }] : []),
    ...(isOrdered ? [{ word: t('roadmap.move.ordered'), path: UP_DOWN }] : []),
  ]
  return words.map(({ word, path }, index) => (
    <g key={path} transform={`translate(${x + (index === 0 ? 0 : GLYPH + wordWidth(words[0]?.word ?? '') + GAP)} ${y})`}>
      <path className={styles.glyphGround} d={path} />
      <path className={styles.glyph} d={path} />
      <text className={styles.marked} x={GLYPH} y={4}>
        {word}
      </text>
    </g>
  ))
}

/** Pixels a word behind a bar takes: an average letter of Inter at 11 pixels, rounded up. */
export const wordWidth = (word: string): number => word.length * 6.6
