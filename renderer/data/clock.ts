/** Time as a port, so that tests decide what it is. */
export interface Clock {
  /** The present instant, ISO. */
  now(): string
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** How a piece of work ended, or that it did not within the time allowed. Never rejects. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'broke'; readonly error: unknown }
  | { readonly kind: 'timeout' }

/** Some storage promises never settle (a full disk, a dying store), so whoever waits for one says for how long. */
export function settleWithin<T>(work: Promise<T>, ms: number, clock: Clock): Promise<Outcome<T>> {
  return Promise.race([
    work.then(
      (value): Outcome<T> => ({ kind: 'done', value }),
      (error: unknown): Outcome<T> => ({ kind: 'broke', error }),
    ),
    clock.wait(ms).then((): Outcome<T> => ({ kind: 'timeout' })),
  ])
}
