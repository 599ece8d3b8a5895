/** The plan as it was when its screen was left, for as long as the app runs: what a facilitator comes back to compare with. */
import { useEffect, useRef, useState } from 'react'
import type { PlanOutline } from '../../../shared/domain/roadmap/outline-plan'

const seen = new Map<string, PlanOutline>()

/** What was seen before this visit; null on the first one. Remembers what is on screen now when the screen is left. */
export function useLastSeenPlan(sessionId: string, shown: PlanOutline): PlanOutline | null {
  const [before] = useState(() => seen.get(sessionId) ?? null)
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  })
  useEffect(() => () => void seen.set(sessionId, latest.current), [sessionId])
  return before
}
