/** The preview of this screen: its workers live as long as it is shown. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Preview, PreviewDocument, PreviewState } from '../../../exports/preview/create-preview'

/** @param document null while there is nothing that may be shown; the last one stays meanwhile */
export function usePreview(document: PreviewDocument | null, start: () => Preview): [Preview, PreviewState] {
  const [preview] = useState(start)
  useEffect(() => () => preview.end(), [preview])
  useEffect(() => {
    if (document !== null) preview.show(document)
  }, [preview, document])
  return [preview, useSyncExternalStore(preview.subscribe, preview.state)]
}
