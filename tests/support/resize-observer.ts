/** jsdom lays nothing out, so nothing ever changes its size there. */
import { vi } from 'vitest'

export function stubResizeObserver(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
}
