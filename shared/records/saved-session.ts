/**
 * The door through which every stored session comes: parse → migrate → validate.
 * Migrations are pure, live in one file each (`migrations/`), and are proved in tests/migrations.
 */
import { z } from 'zod'
import { err, ok, type Result } from '../lib/result'
import { type Migration, migrate, type ShapeProblem } from './migrate'
import type { SessionData } from './session-data'
import { sessionDataSchema } from './session-data-schema'

/** Newest shape of a saved session. */
export const SESSION_SHAPE = 1

/** Ascending, one for every shape after the first. */
export const SESSION_MIGRATIONS: readonly Migration[] = []

export interface OpenedSession {
  readonly data: SessionData
  /** The shape it was stored in. */
  readonly storedShape: number
}

const anyShape = z.looseObject({ session: z.looseObject({ shape: z.number().int().positive() }) })

/** A stored session in today's shape, or why it cannot be used. */
export function openSavedSession(saved: unknown): Result<OpenedSession, ShapeProblem> {
  const marked = anyShape.safeParse(saved)
  if (!marked.success) return err({ kind: 'damaged', detail: describe(marked.error) })
  const storedShape = marked.data.session.shape
  const migrated = migrate(saved, storedShape, SESSION_SHAPE, SESSION_MIGRATIONS)
  if (!migrated.ok) return migrated
  const parsed = sessionDataSchema.safeParse(migrated.value)
  return parsed.success ? ok({ data: parsed.data, storedShape }) : err({ kind: 'damaged', detail: describe(parsed.error) })
}

function describe(error: z.ZodError): string {
  const [first] = error.issues
  return first === undefined ? '' : `${first.path.join('.')}: ${first.message}`
}
