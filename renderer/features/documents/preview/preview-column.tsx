/** The preview of what is chosen on this screen, kept in step with what is typed. */
import { useEffect, useMemo } from 'react'
import type { KeptWorker } from '../../../exports/kept-worker'
import type { PageSize } from '../../../exports/pdf/theme'
import { useDerived } from '../../../stores/derived'
import { flushPending } from '../../../stores/pending-edits'
import { useSessionStore } from '../../../stores/session-store'
import { composeInSlices, type DocumentChoice } from '../compose-document'
import { PreviewPanel } from './preview-panel'

export interface PreviewColumnProps {
  readonly choice: DocumentChoice
  readonly pageSize: PageSize
  /** False while the look is not known yet. */
  readonly isReady: boolean
  readonly worker: KeptWorker
}

export function PreviewColumn({ choice, pageSize, isReady, worker }: PreviewColumnProps) {
  const derived = useDerived()
  const prose = useSessionStore((state) => state.data?.prose)
  useSoonSaved()
  const { edition, branding, translator } = choice
  const sections = choice.sections.join()
  const isEmpty = sections === ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: `choice` is a new object each time; `prose` is read when it is composed
  const document = useMemo(
    () =>
      // A plan that is still being scheduled is never in a document.
      derived === null || derived.isPlanPending || !isReady || isEmpty
        ? null
        : { compose: () => composeInSlices(derived, choice), pageSize },
    [derived, prose, edition, sections, branding, translator, pageSize, isReady],
  )
  return <PreviewPanel document={document} isEmpty={isEmpty} edition={edition} worker={worker} />
}

/** Milliseconds after a key. A typed text may wait longer before it is saved, but then its page would, too. */
const TYPING_PAUSE = 80

function useSoonSaved(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onInput = (): void => {
      clearTimeout(timer)
      timer = setTimeout(flushPending, TYPING_PAUSE)
    }
    window.addEventListener('input', onInput)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('input', onInput)
    }
  }, [])
}
