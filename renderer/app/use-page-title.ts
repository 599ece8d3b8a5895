/** The window's title says where the reader is, so that the task bar and screen readers do too. */
import { useEffect } from 'react'
import type { Translator } from '../../shared/i18n/translate'
import { useSessionStore } from '../stores/session-store'
import { useTranslator } from '../ui/translator'
import type { Place } from './place'

export function usePageTitle(place: Place): void {
  const { t } = useTranslator()
  const initiative = useSessionStore((state) => state.data?.session?.head.initiative)
  const parts =
    place.kind === 'session' ? [t(`app.stage.${place.stage}`), initiative, t('app.name')] : [otherTitle(place, t), t('app.name')]
  const title = parts.filter((part) => part !== undefined).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

function otherTitle({ kind }: Place, t: Translator['t']): string | undefined {
  if (kind === 'new') return t('app.start.new')
  return kind === 'pack' ? t('pack.title') : undefined
}
