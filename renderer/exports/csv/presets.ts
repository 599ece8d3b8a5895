/** What becomes of our columns in the CSV file of each preset. Every column is in exactly one of its lists. */
import type { RegisterColumn } from '../../../shared/domain/report/register'

export const CSV_PRESETS = ['plain', 'jira', 'azure-devops'] as const
export type CsvPreset = (typeof CSV_PRESETS)[number]

export const isCsvPreset = (text: string): text is CsvPreset => CSV_PRESETS.some((preset) => preset === text)

interface PresetDeclaration {
  /** Stand in the description, as text: the tool has no field for them, or one that only takes its own accounts and items. */
  readonly asText: readonly RegisterColumn[]
  /** What the tool's import has no place for: not in the file. */
  readonly dropped: readonly RegisterColumn[]
}

/** Both importers read an owner only as an account of theirs, and links only between items they know already. */
const AS_TEXT: readonly RegisterColumn[] = [
  'number',
  'topic',
  'person',
  'seat',
  'ownerStatus',
  'after',
  'lifts',
  'deliverable',
  'measure',
  'reason',
]
/** Weeks follow from the dates; the spread of an estimate, its external cost and its place in the network have no field. */
const DROPPED: readonly RegisterColumn[] = ['id', 'startWeek', 'endWeek', 'weeks', 'effortMin', 'effortMax', 'cost', 'critical', 'float']

export const PRESET_DECLARATIONS: Readonly<Record<CsvPreset, PresetDeclaration>> = {
  plain: { asText: [], dropped: [] },
  jira: { asText: AS_TEXT, dropped: DROPPED },
  'azure-devops': { asText: AS_TEXT, dropped: DROPPED },
}
