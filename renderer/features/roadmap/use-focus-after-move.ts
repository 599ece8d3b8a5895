/** A row or card that changes its place loses the focus to the page: gives it back to the one whose key was pressed. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** @param frame holds elements with `data-action`. @returns what to call with the action's id when a key or button moves it. */
export function useFocusAfterMove(frame: RefObject<HTMLElement | null>, plan: unknown): (id: string) => void {
  const moved = useRef<string | null>(null)
  useEffect(() => {
    // The plan follows a little later: who is elsewhere by then stays there, and who went on to another row keeps that one.
    const follow = ({ target }: Event): void => {
      if (moved.current === null || !(target instanceof Element)) return
      if (frame.current?.contains(target) !== true) moved.current = null
      else moved.current = target.closest<HTMLElement | SVGElement>('[data-action]')?.dataset.action ?? moved.current
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow)
    }
  }, [frame])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the plan that moves rows.
  useLayoutEffect(() => {
    if (moved.current === null || document.activeElement !== document.body) return
    const all = frame.current?.querySelectorAll<HTMLElement | SVGElement>('[data-action]') ?? []
    ;[...all].find((element) => element.dataset.action === moved.current)?.focus()
  }, [frame, plan])
  return (id) => {
    moved.current = id
  }
}
