/** A report without links that lead nowhere: its parts can be chosen, and what is left out can still be named. */
import type { Report } from '../../shared/domain/report/report'

/** @returns the report with `to` only where an anchor of that name is in it */
export function withLiveLinks(report: Report): Report {
  const anchors = new Set<string>()
  visit(report, (key, value) => {
    if (key === 'anchor' && typeof value === 'string') anchors.add(value)
    return value
  })
  return visit(report, (key, value) => (key === 'to' && typeof value === 'string' && !anchors.has(value) ? undefined : value)) as Report
}

/** A copy of plain data with every field passed through `change`. */
function visit(value: unknown, change: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => visit(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(change(key, inner), change)]))
}
