/** Minutes as people plan them: 95 → 1 h 35 min. */
import type { Translator } from './translate'

export function plannedTime(minutes: number, { t }: Translator): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return t('setup.time.minutes', { minutes: rest })
  return rest === 0 ? t('setup.time.hours', { hours }) : t('setup.time.both', { hours, minutes: rest })
}
