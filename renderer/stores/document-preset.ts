/** A choice of edition, parts, formats and paper under a name, kept on this computer for the next session. */
import { z } from 'zod'
import { EDITIONS, type Edition } from '../../shared/domain/interview/session'
import { SECTION_IDS, type SectionId } from '../../shared/domain/report/report'
import { idField, titleField } from '../../shared/lib/zod-fields'
import { CSV_PRESETS, type CsvPreset } from '../exports/csv/presets'
import { type Format, isFormat } from '../exports/format'
import type { PageSize } from '../exports/pdf/theme'

export interface DocumentPreset {
  readonly format: 'ready-room/document-preset'
  readonly formatVersion: 1
  readonly id: string
  readonly name: string
  readonly edition: Edition
  readonly order: readonly SectionId[]
  readonly left: readonly SectionId[]
  readonly formats: readonly Format[]
  readonly pageSize: PageSize
  readonly csvPreset: CsvPreset
}

const isSection = (id: string): id is SectionId => (SECTION_IDS as readonly string[]).includes(id)
/** Parts and formats another version had are passed over: the rest of the preset is still worth having. */
const sectionList = z.array(z.string()).transform((ids) => ids.filter(isSection))

const presetSchema = z.looseObject({
  format: z.literal('ready-room/document-preset'),
  formatVersion: z.literal(1),
  id: idField,
  name: titleField,
  edition: z.enum(EDITIONS),
  order: sectionList,
  left: sectionList,
  formats: z.array(z.string()).transform((names) => names.filter(isFormat)),
  pageSize: z.enum(['A4', 'Letter']),
  csvPreset: z.enum(CSV_PRESETS).catch('plain'),
})

/** A stored preset, or null when it is none that this version can read. */
export function readPreset(json: unknown): DocumentPreset | null {
  const read = presetSchema.safeParse(json)
  return read.success ? read.data : null
}
