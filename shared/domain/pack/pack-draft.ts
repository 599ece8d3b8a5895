/** A pack in the making: a copy of another one with edits over it, until it is published under a version of its own. */
import { z } from 'zod'
import { idField, titleField } from '../../lib/zod-fields'
import type { Pack } from './pack'
import { applyPackEdits, type PackEdits } from './pack-edits'

export interface PackDraft {
  readonly format: 'ready-room/pack-draft'
  readonly formatVersion: 1
  readonly id: string
  /** What it was copied from; that version stays on this computer while the draft does. */
  readonly base: { readonly packId: string; readonly packVersion: string }
  /** Id of the pack it becomes. */
  readonly packId: string
  readonly title: string
  readonly edits: PackEdits
  /** ISO instant. */
  readonly createdAt: string
}

const editValue = z.union([z.string(), z.number(), z.array(z.string())])

const packDraftSchema: z.ZodType<PackDraft> = z.object({
  format: z.literal('ready-room/pack-draft'),
  formatVersion: z.literal(1),
  id: idField,
  base: z.object({ packId: idField, packVersion: idField }),
  packId: idField,
  title: titleField,
  edits: z.record(z.string(), editValue),
  createdAt: z.string(),
})

/** A stored draft, or null when it is none that this version can read. */
export function parsePackDraft(json: unknown): PackDraft | null {
  const parsed = packDraftSchema.safeParse(json)
  return parsed.success ? parsed.data : null
}

/** The pack a draft makes of its base, in the base's language. @param version what it is published under */
export const packOfDraft = (base: Pack, { packId, title, edits }: PackDraft, version: string): Pack => ({
  ...applyPackEdits(base, edits),
  id: packId,
  version,
  title,
})

/** An id nobody has, after the one it was copied from: `core-copy`, `core-copy-2` … */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  return id
}

/** 1.4.0 after 1.3.2: what is proposed for the next version. Anything else gets `.1` at the end. */
export function nextVersion(version: string): string {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)
  return parts === null ? `${version}.1` : `${parts[1]}.${Number(parts[2]) + 1}.0`
}
