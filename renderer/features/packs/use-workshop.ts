/** The workshop the lists are for: what it is about, when it is, who comes. Null while no session is open. */
import { useMemo } from 'react'
import type { Participant } from '../../../shared/domain/interview/session'
import { sessionFileFromData } from '../../../shared/records/session-file'
import { useSessionStore } from '../../stores/session-store'

export interface Workshop {
  readonly initiative: string
  /** ISO date. */
  readonly date: string
  readonly participants: readonly Participant[]
}

export function useWorkshop(): Workshop | null {
  const data = useSessionStore((state) => (state.status === 'open' ? state.data : null))
  return useMemo(() => {
    if (data === null || data.session === null) return null
    const { session, participants } = sessionFileFromData(data)
    return { initiative: session.initiative, date: session.date, participants }
  }, [data])
}
