/** One shape per side of the house, drawn in ink: told apart without colour, also by those who print in grey. */
import styles from './group-shape.module.css'

/** Filled pill, outlined pill, outlined box, filled box, outlined hexagon; further groups repeat them with a dashed edge. */
const SHAPES = 5

export interface GroupShapeProps {
  /** Place of the group in the pack; null = unknown or not to be told. */
  readonly order: number | null
  readonly width: number
  readonly height: number
}

/** Drawn around the origin, so that it can be put anywhere. */
export function GroupShape({ order, width, height }: GroupShapeProps) {
  const kind = order === null ? 0 : order % SHAPES
  const isDashed = order !== null && order >= SHAPES
  const isFilled = kind === 0 || kind === 3
  const [x, y] = [-width / 2, -height / 2]
  const look = { className: isFilled ? styles.filled : styles.outlined, ...(isDashed ? { strokeDasharray: '3 2' } : {}) }
  if (kind === 4) return <path d={hexagon(width, height)} {...look} />
  return <rect x={x} y={y} width={width} height={height} rx={kind < 2 ? height / 2 : height / 8} {...look} />
}

function hexagon(width: number, height: number): string {
  const [x, y, cut] = [width / 2, height / 2, height / 2.6]
  return `M${-x} 0L${cut - x} ${-y}H${x - cut}L${x} 0L${x - cut} ${y}H${cut - x}Z`
}

/** Whether text on the shape stands on ink. */
export const isOnInk = (order: number | null): boolean => order === null || order % SHAPES === 0 || order % SHAPES === 3
