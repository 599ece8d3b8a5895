/** A row or card that changes its place loses the focus to the page: gives it back to the one whose key was pressed. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** @param frame holds elements with `data-action`. @returns what to call with the action's id when a key or button moves it. */
export function useFocusAfterMove(frame: RefObject<HTMLElement | null>, plan: unknown): (id: string) => void {
  const pressed = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the plan that moves rows.
  useLayoutEffect(() => {
    if (pressed.current === null || document.activeElement !== document.body) return
    const all = frame.current?.querySelectorAll<HTMLElement | SVGElement>('[data-action]') ?? []
    ;[...all].find((element) => element.dataset.action === pressed.current)?.focus()
  }, [frame, plan])
  return (id) => {
    pressed.current = id
  }
}
