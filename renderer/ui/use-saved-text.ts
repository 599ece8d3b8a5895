/**
 * A text that is saved while it is typed: at most `SAVE_AFTER` ms after the last key, at once on leaving the field, and
 * when the field goes away. A change from elsewhere (undo, another field) shows unless somebody is typing here.
 */
import { useCallback, useEffect, useRef, useState } from 'react'

const SAVE_AFTER = 250

export interface SavedText {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
}

/** @param saved the text as it is stored; @param save stores a new one, and decides itself whether it may be. */
export function useSavedText(saved: string, save: (value: string) => void): SavedText {
  const [draft, setDraft] = useState<string | null>(null)
  const pending = useRef<{ readonly value: string; readonly save: (value: string) => void } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const open = pending.current
    pending.current = null
    open?.save(open.value)
  }, [])
  useEffect(() => flush, [flush])

  return {
    value: draft ?? saved,
    onChange: (value) => {
      setDraft(value)
      pending.current = { value, save }
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, SAVE_AFTER)
    },
    onBlur: () => {
      flush()
      setDraft(null)
    },
  }
}
