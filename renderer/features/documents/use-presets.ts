/** The presets of this computer against what is chosen now. */
import type { SectionId } from '../../../shared/domain/report/report'
import type { PageSize } from '../../exports/pdf/theme'
import { inOrder, useDocumentChoiceStore } from '../../stores/document-choice'
import { useDocumentLibraryStore } from '../../stores/document-library-store'
import type { DocumentPreset } from '../../stores/document-preset'
import { runtime } from '../../stores/runtime'
import type { Sections } from './use-sections'

export interface Presets {
  readonly all: readonly DocumentPreset[]
  /** The one taken last, as long as it exists. */
  readonly current: DocumentPreset | null
  /** Something was chosen otherwise since. */
  readonly isChanged: boolean
  readonly take: (id: string) => void
  /** Keeps what is chosen now. @param id of the preset it takes the place of; null for a new one */
  readonly keep: (id: string | null, name: string) => void
}

type Choice = Omit<DocumentPreset, 'format' | 'formatVersion' | 'id' | 'name'>

export function usePresets(sessionId: string, sections: Sections, pageSize: PageSize): Presets {
  const { edition, formats, csvPreset, presetId, change, setPlan } = useDocumentChoiceStore()
  const { presets: all, setPreset } = useDocumentLibraryStore()
  const current = all.find(({ id }) => id === presetId) ?? null
  const left = sections.order.filter((id) => !sections.chosen.includes(id))
  const now: Choice = { edition, order: sections.order, left, formats, pageSize, csvPreset }
  return {
    all,
    current,
    isChanged: current !== null && !isSame(now, current),
    take: (id) => {
      const preset = all.find((known) => known.id === id)
      if (preset === undefined) return
      setPlan(sessionId, preset.edition, { order: preset.order, left: preset.left })
      const { edition: chosen, formats: files, pageSize: paper, csvPreset: fields } = preset
      change({ edition: chosen, formats: files, pageSize: paper, csvPreset: fields, presetId: id })
    },
    keep: (replaced, name) => {
      const id = replaced ?? runtime().newId()
      void setPreset({ format: 'ready-room/document-preset', formatVersion: 1, id, name, ...now })
      change({ presetId: id })
    },
  }
}

/** As far as this session can print it: a preset of a finished workshop fits one that has just begun. */
function isSame(now: Choice, preset: Choice): boolean {
  const parts = ({ order, left }: Choice): readonly (readonly SectionId[])[] => {
    const shown = inOrder(now.order, order)
    return [shown, shown.filter((id) => left.includes(id))]
  }
  const told = (choice: Choice): string =>
    JSON.stringify([choice.edition, parts(choice), [...choice.formats].sort(), choice.pageSize, choice.csvPreset])
  return told(now) === told(preset)
}
