/** Whether a media query holds, now and after every change. Where nothing can be asked it does not. */
import { useSyncExternalStore } from 'react'

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      if (typeof matchMedia === 'undefined') return () => undefined
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => typeof matchMedia !== 'undefined' && matchMedia(query).matches,
  )
}
