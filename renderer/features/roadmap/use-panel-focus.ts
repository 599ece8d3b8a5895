/** Keeps the keyboard with what is seen: into a panel that covers the plan, and back to the plan when the panel goes. */
import { type RefObject, useEffect, useRef } from 'react'

/** @param shown what the panel is about; another one is a new panel */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef<HTMLElement | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another action in the same panel starts over.
  useEffect(() => {
    const element = panel.current
    if (element === null || element.contains(document.activeElement)) return
    const now = focused()
    // A link in the panel that led to another action is gone with the first one.
    const wasInside = now === null && before.current !== null
    before.current = now ?? before.current
    if (wasInside || getComputedStyle(element).position === 'fixed') element.focus()
  }, [panel, shown])
  useEffect(() => {
    const element = panel.current
    return () => {
      // By now the panel is out of the page, and so is what had the focus in it.
      const isLost = focused() === null || element?.contains(document.activeElement) === true
      if (isLost && before.current?.isConnected === true) before.current.focus()
    }
  }, [panel])
}

const focused = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && document.activeElement !== document.body ? document.activeElement : null
