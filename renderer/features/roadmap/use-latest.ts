/** The same object on every render, calling the functions of the last one: memoised rows are drawn again only when they change. */
import { useEffect, useRef, useState } from 'react'

export function useLatest<T extends object>(functions: T): T {
  const latest = useRef(functions)
  useEffect(() => {
    latest.current = functions
  })
  const [stable] = useState(
    () =>
      new Proxy(functions, {
        get: (_first, name) => Reflect.get(latest.current, name),
      }),
  )
  return stable
}
