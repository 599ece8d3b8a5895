/** What of the pages is on screen, how to go to one, and that the place is kept when the pages change their size. */
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { PAGE_GAP, type PageBox, pageAt, topOf } from './page-places'

export interface PageScroll {
  readonly ref: RefObject<HTMLElement | null>
  /** Of the scrolled area; 0 × 0 until it is measured. */
  readonly room: PageBox
  readonly scrollTop: number
  readonly onScroll: () => void
}

export function usePageScroll(): PageScroll {
  const ref = useRef<HTMLElement>(null)
  const [room, setRoom] = useState<PageBox>({ width: 0, height: 0 })
  const [scrollTop, setScrollTop] = useState(0)
  useLayoutEffect(() => {
    const area = ref.current
    if (area === null) return
    const measure = (): void =>
      setRoom((before) =>
        before.width === area.clientWidth && before.height === area.clientHeight
          ? before
          : { width: area.clientWidth, height: area.clientHeight },
      )
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(area)
    return () => observer.disconnect()
  }, [])
  const onScroll = useCallback(() => setScrollTop(ref.current?.scrollTop ?? 0), [])
  return { ref, room, scrollTop, onScroll }
}

/** Keeps what stands at the upper edge there when pages become larger or smaller. */
export function useKeptPlace({ ref, scrollTop }: PageScroll, box: PageBox): void {
  const before = useRef(box)
  const top = useRef(scrollTop)
  useLayoutEffect(() => {
    const area = ref.current
    const { current: old } = before
    before.current = box
    if (area === null || old.height === box.height) {
      top.current = scrollTop
      return
    }
    const page = Math.max(1, pageAt(top.current, 0, old, Number.POSITIVE_INFINITY))
    const part = (top.current - topOf(page, old)) / old.height
    area.scrollTop = page === 1 && top.current < PAGE_GAP ? 0 : topOf(page, box) + part * box.height
  })
}
