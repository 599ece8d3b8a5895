/**
 * A text that is saved while it is typed: soon after a key, at once on leaving the field, and when the field goes away.
 * A change from elsewhere (undo, another field) shows unless somebody is typing here.
 */
import { useEffect, useRef, useState } from 'react'
import { createPendingEdit } from './pending-edits'

export interface SavedText {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
}

/** @param saved the text as it is stored; @param save stores a new one, and decides itself whether it may be. */
export function useSavedText(saved: string, save: (value: string) => void): SavedText {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  const [edit] = useState(() => createPendingEdit((value: string) => latest.current(value)))
  useEffect(() => () => edit.flush(), [edit])
  return {
    value: draft ?? saved,
    onChange: (value) => {
      setDraft(value)
      edit.change(value)
    },
    onBlur: () => {
      edit.flush()
      setDraft(null)
    },
  }
}
