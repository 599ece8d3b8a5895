import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import { useTranslator } from '../../ui/translator'

export interface ReleaseWeeks {
  /** "14–17", or the plan's own length where no chances were reckoned. */
  readonly value: string
  /** "weeks". */
  readonly unit: string
  /** What the figure means and what it is worth. */
  readonly meaning: string
}

/** Weeks to the release: from even odds to eight in ten where the plan carries both, else the plan's length. */
export function useReleaseWeeks({ weeks, p50Weeks, p80Weeks }: Pick<Roadmap, 'weeks' | 'p50Weeks' | 'p80Weeks'>): ReleaseWeeks {
  const { t, number } = useTranslator()
  const unit = (count: number) => t('results.weeks', { weeks: count })
  if (weeks === 0) return { value: number(0), unit: unit(0), meaning: t('results.no-plan') }
  if (p50Weeks === null || p80Weeks === null) return { value: number(weeks), unit: unit(weeks), meaning: t('results.to-release') }
  const value = p50Weeks === p80Weeks ? number(p50Weeks) : `${number(p50Weeks)}–${number(p80Weeks)}`
  return { value, unit: unit(p80Weeks), meaning: t('results.to-release-odds', { one: p50Weeks === p80Weeks }) }
}
