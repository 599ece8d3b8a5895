/**
 * The only way to mutate anything: one atomic change, one journal line. DESIGN.md, "Where data lives".
 * The same changes give replay, undo, history and merging.
 */
import { z } from 'zod'

/** Tables of one session. `packs` belongs to the library (sessionId null). */
export const TABLES = ['sessions', 'participants', 'ballots', 'answers', 'notes', 'decisions', 'parked', 'prose', 'edits', 'packs'] as const
export type TableName = (typeof TABLES)[number]

const HOSTILE_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Names that reach into every object's prototype are never ids or fields. */
export function isHostileName(name: string): boolean {
  return HOSTILE_NAMES.has(name)
}
const harmless = (text: z.ZodString) => text.refine((name) => !isHostileName(name))

/**
 * One value at one path of one record. An empty path is the whole record.
 * null stands for "absent" in `before` and `after`: records never store null, they leave the field out.
 */
export const changeOpSchema = z.object({
  table: z.enum(TABLES),
  key: harmless(z.string().min(1).max(200)),
  path: z.array(harmless(z.string().max(200))).max(8),
  before: z.unknown(),
  after: z.unknown(),
})
export interface ChangeOp {
  readonly table: TableName
  readonly key: string
  readonly path: readonly string[]
  readonly before: unknown
  readonly after: unknown
}

export const changeSchema = z.object({
  id: z.string().min(1).max(100),
  sessionId: z.string().min(1).max(100).nullable(),
  device: z.string().min(1).max(100),
  lamport: z.number().int().nonnegative(),
  /** ISO instant; for people, never for ordering. */
  at: z.string().max(40),
  by: z.string().max(200),
  origin: z.enum(['console', 'undo', 'redo', 'import', 'room', 'sample']),
  ops: z.array(changeOpSchema).min(1).max(20_000),
})
export interface Change {
  readonly id: string
  readonly sessionId: string | null
  readonly device: string
  readonly lamport: number
  readonly at: string
  readonly by: string
  readonly origin: 'console' | 'undo' | 'redo' | 'import' | 'room' | 'sample'
  readonly ops: readonly ChangeOp[]
}

/** A change with the number its journal gave it. Numbers count from 1 per journal, without gaps. */
export interface JournalEntry {
  readonly seq: number
  readonly change: Change
}
