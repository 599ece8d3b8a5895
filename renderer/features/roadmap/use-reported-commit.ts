/** Commits a move and says, once the plan has followed, what became of it. */
import { useEffect, useRef, useState } from 'react'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { ChangeOp } from '../../../shared/records/change'
import type { SessionData } from '../../../shared/records/session-data'
import type { Derived } from '../../stores/derived'
import { useSessionStore } from '../../stores/session-store'
import type { PlanChange } from './move-words'

export interface ReportedCommit {
  /** The last thing said; empty at first. */
  readonly said: string
  readonly say: (text: string) => void
  /** No ops, no change. @returns whether there was one. */
  readonly commit: (ops: (data: SessionData) => readonly ChangeOp[], words: (change: PlanChange) => string) => boolean
}

export function useReportedCommit({ roadmap, isPlanPending }: Pick<Derived, 'roadmap' | 'isPlanPending'>): ReportedCommit {
  const [said, say] = useState('')
  const pending = useRef<{ readonly before: Roadmap; readonly words: (change: PlanChange) => string } | null>(null)
  useEffect(() => {
    const now = pending.current
    if (now === null || now.before === roadmap || isPlanPending) return
    pending.current = null
    say(now.words({ before: now.before, after: roadmap }))
  }, [roadmap, isPlanPending])
  return {
    said,
    say,
    commit: (opsOf, words) => {
      const { data, commit } = useSessionStore.getState()
      const ops = data === null ? [] : opsOf(data)
      if (ops.length === 0) return false
      pending.current = { before: roadmap, words }
      commit(ops)
      return true
    },
  }
}
