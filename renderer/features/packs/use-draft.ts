/** The draft that is edited: its base in the language on screen, the pack it makes, and what the check says about that pack. */
import { useEffect, useMemo, useState } from 'react'
import { checkPack } from '../../../shared/domain/pack/check-pack'
import type { Pack } from '../../../shared/domain/pack/pack'
import { type PackDraft, packOfDraft } from '../../../shared/domain/pack/pack-draft'
import type { PackEditValue } from '../../../shared/domain/pack/pack-edits'
import type { Problem } from '../../../shared/lib/result'
import { useLanguage } from '../../stores/language-store'
import { usePackLibraryStore } from '../../stores/pack-library-store'
import { runtime } from '../../stores/runtime'
import { useTranslator } from '../../ui/translator'

export interface OpenDraft {
  readonly draft: PackDraft
  /** What it was copied from, in the language on screen. */
  readonly base: Pack
  /** What it makes of that. */
  readonly pack: Pack
  /** null puts the original back. */
  readonly edit: (key: string, value: PackEditValue | null) => void
}

/** Placeholder until the draft is published under a version. */
const UNPUBLISHED = '0.0.0'

/** `missing` when there is no such draft; null while it is being read. */
export function useDraft(draftId: string): OpenDraft | 'missing' | null {
  const status = usePackLibraryStore((state) => state.status)
  const draft = usePackLibraryStore((state) => state.drafts.find(({ id }) => id === draftId))
  const language = useLanguage()
  const [base, setBase] = useState<Pack | null>(null)
  const [packId, packVersion] = [draft?.base.packId, draft?.base.packVersion]
  useEffect(() => {
    if (usePackLibraryStore.getState().status === 'unread') void usePackLibraryStore.getState().refresh()
  }, [])
  useEffect(() => {
    if (packId === undefined || packVersion === undefined) return
    let isHere = true
    void runtime()
      .packs.find({ packId, packVersion }, language)
      .then((found) => isHere && setBase(found))
    return () => {
      isHere = false
    }
  }, [packId, packVersion, language])
  const pack = useMemo(() => (base === null || draft === undefined ? null : packOfDraft(base, draft, UNPUBLISHED)), [base, draft])
  if (draft === undefined) return status === 'unread' ? null : 'missing'
  if (base === null || pack === null) return null
  return { draft, base, pack, edit: (key, value) => usePackLibraryStore.getState().edit(draftId, key, value) }
}

/** Milliseconds without a key before the whole pack is checked again: checking takes longer than typing may wait. */
const PAUSE = 500

/** Null until the first check is through. */
export function useProblems(pack: Pack): readonly Problem[] | null {
  const translator = useTranslator()
  const [problems, setProblems] = useState<readonly Problem[] | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setProblems(checkPack(pack, translator)), PAUSE)
    return () => clearTimeout(timer)
  }, [pack, translator])
  return problems
}
