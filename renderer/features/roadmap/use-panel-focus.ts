/** Keeps the keyboard with what is seen: into a panel that covers the plan, and back to the plan when the panel goes. */
import { type RefObject, useEffect, useRef } from 'react'

/** @param shown what the panel is about; another one is a new panel */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef<HTMLElement | SVGElement | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another action in the same panel starts over.
  useEffect(() => {
    const element = panel.current
    if (element === null || element.contains(document.activeElement)) return
    const now = focused()
    before.current = now ?? before.current
    // What was pressed to get here may be gone: a link of the action before, the row of an action pulled in.
    if (now === null || getComputedStyle(element).position === 'fixed') element.focus()
  }, [panel, shown])
  useEffect(() => {
    const element = panel.current
    return () => {
      // By now the panel is out of the page, and so is what had the focus in it.
      const isLost = focused() === null || element?.contains(document.activeElement) === true
      // Its row may be gone too: it was dropped.
      const back = before.current?.isConnected === true ? before.current : document.getElementById('main')
      if (isLost) back?.focus()
    }
  }, [panel])
}

/** What has the focus, a bar of the chart included; null when nothing has. */
function focused(): HTMLElement | SVGElement | null {
  const { activeElement, body } = document
  const isSomething = activeElement instanceof HTMLElement || activeElement instanceof SVGElement
  return isSomething && activeElement !== body ? activeElement : null
}
