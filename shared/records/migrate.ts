/** Brings a saved value to the newest shape, one pure step at a time. */
import { err, ok, type Result } from '../lib/result'

export interface Migration {
  /** The shape it makes, out of the one before. */
  readonly to: number
  readonly migrate: (saved: unknown) => unknown
}

/** `newer`: made by a newer version of the app. `damaged`: what it should not look like. */
export type ShapeProblem = { readonly kind: 'newer'; readonly shape: number } | { readonly kind: 'damaged'; readonly detail: string }

/** Runs every migration between the two shapes. A missing step is a programming error and throws. */
export function migrate(saved: unknown, from: number, newest: number, migrations: readonly Migration[]): Result<unknown, ShapeProblem> {
  if (from > newest) return err({ kind: 'newer', shape: from })
  let value = saved
  for (let shape = from + 1; shape <= newest; shape += 1) {
    const step = migrations.find(({ to }) => to === shape)
    if (step === undefined) throw new Error(`no migration makes shape ${shape}`)
    value = step.migrate(value)
  }
  return ok(value)
}
