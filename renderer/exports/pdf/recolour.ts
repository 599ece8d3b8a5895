/** A client's colours in place of ours. Layout knows one palette; what is drawn last is the one place where it changes. */
import type { Branding } from '../../../shared/domain/report/branding'
import type { Item } from './display'
import type { LaidOutPage } from './layout-report'
import type { Line } from './text'
import { COLOR } from './theme'

/** The same pages when the colours are ours. */
export function recolour(pages: readonly LaidOutPage[], { accent, tint }: Branding): readonly LaidOutPage[] {
  if (accent === COLOR.accent && tint === COLOR.band) return pages
  const colour = (given: string): string => (given === COLOR.accent ? accent : given === COLOR.band ? tint : given)
  const maybe = (given: string | undefined): string | undefined => (given === undefined ? undefined : colour(given))
  const line = ({ runs, width }: Line): Line => ({
    width,
    runs: runs.map((run) => ({ ...run, style: { ...run.style, color: colour(run.style.color) } })),
  })
  const item = (given: Item): Item => {
    switch (given.kind) {
      case 'text':
        return { ...given, line: line(given.line) }
      case 'line':
        return { ...given, color: colour(given.color) }
      case 'rect':
      case 'path':
        return { ...given, fill: maybe(given.fill), stroke: maybe(given.stroke) }
      case 'dot':
        return { ...given, fill: colour(given.fill), stroke: maybe(given.stroke) }
      default:
        return given
    }
  }
  return pages.map(({ items }) => ({ items: items.map(item) }))
}
