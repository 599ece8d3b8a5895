/** Expected failures are values; unexpected ones are thrown and reach the boundary that says what was and was not saved. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })

/**
 * One thing wrong with a piece of input.
 * `path` is a JSON path such as `questions[3].levels[2]`; `message` one clear sentence; `fix` what to do about it.
 */
export interface Problem {
  readonly path: string
  readonly message: string
  readonly fix: string
}
