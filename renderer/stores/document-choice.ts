/** What of a document is wanted: edition, parts and their order, formats, paper. Kept while the app runs, so that a look at another stage loses nothing. */
import { create } from 'zustand'
import type { Edition } from '../../shared/domain/interview/session'
import type { SectionId } from '../../shared/domain/report/report'
import type { CsvPreset } from '../exports/csv/presets'
import type { Format } from '../exports/format'
import type { PageSize } from '../exports/pdf/theme'

export interface SectionPlan {
  /** Every part of the edition, also those left out. */
  readonly order: readonly SectionId[]
  readonly left: readonly SectionId[]
}

export interface DocumentSettings {
  readonly edition: Edition
  readonly formats: readonly Format[]
  /** null = what is usual where the reader's language is spoken. */
  readonly pageSize: PageSize | null
  readonly csvPreset: CsvPreset
  /** The preset taken last. */
  readonly presetId: string | null
}

interface DocumentChoiceState extends DocumentSettings {
  /** By session and edition: what one client does not get to see is no rule for the next. */
  readonly plans: Readonly<Record<string, SectionPlan>>
  change(settings: Partial<DocumentSettings>): void
  setPlan(sessionId: string, edition: Edition, plan: SectionPlan): void
}

export const planKey = (sessionId: string, edition: Edition): string => `${sessionId}/${edition}`

export const useDocumentChoiceStore = create<DocumentChoiceState>()((set) => ({
  edition: 'full',
  formats: ['pdf'],
  pageSize: null,
  csvPreset: 'plain',
  presetId: null,
  plans: {},
  change: (settings) => set(settings),
  setPlan: (sessionId, edition, plan) => set(({ plans }) => ({ plans: { ...plans, [planKey(sessionId, edition)]: plan } })),
}))

/** The printable parts as the plan has them; one the plan does not know stands behind the part it usually follows. */
export function inOrder(printable: readonly SectionId[], order: readonly SectionId[]): readonly SectionId[] {
  const parts = order.filter((id) => printable.includes(id))
  for (const [at, id] of printable.entries()) {
    if (parts.includes(id)) continue
    const before = printable[at - 1]
    parts.splice(before === undefined ? 0 : parts.indexOf(before) + 1, 0, id)
  }
  return parts
}

/** @param to place the part has afterwards, from 0; a place outside of the list leaves it as it is */
export function moveTo(order: readonly SectionId[], id: SectionId, to: number): readonly SectionId[] {
  if (to < 0 || to >= order.length || !order.includes(id)) return order
  return order.filter((other) => other !== id).toSpliced(to, 0, id)
}
