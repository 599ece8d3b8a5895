/** What is said aloud once a change is saved. */
import { useEffect, useRef, useState } from 'react'
import { useSessionStore } from './session-store'

export interface SavedAnnouncement {
  /** For a live region; empty until something is saved. */
  readonly announcement: string
  readonly announce: (text: string) => void
}

/** Says "Saved: …" only when it is true: after the journal and the store have it. */
export function useSavedAnnouncement(): SavedAnnouncement {
  const status = useSessionStore((state) => state.save.status)
  const [said, setSaid] = useState('')
  const next = useRef<string | null>(null)
  useEffect(() => {
    if (status !== 'saved' || next.current === null) return
    setSaid(next.current)
    next.current = null
  }, [status])
  const announce = (text: string) => {
    next.current = text
    // Without a write (the same answer again) there is no change of status to wait for.
    if (useSessionStore.getState().save.status === 'saved') {
      setSaid(text)
      next.current = null
    }
  }
  return { announcement: said, announce }
}
