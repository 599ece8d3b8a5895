/** Makes PDFs off the main thread. Only worker scripts may compile WebAssembly, and react-pdf's layout engine is WebAssembly. */
import type { FontLoader } from './fonts'
import type { PdfNews, PdfOrder } from './pdf-messages'
import { renderPdf } from './render-pdf'

const FONT_URLS = import.meta.glob<string>('../../../assets/fonts/*.woff', { query: '?url', import: 'default', eager: true })

class FontMissing extends Error {}

/** Fonts come from the app's own origin; nothing else is ever fetched. */
const loadFont: FontLoader = async (fileName) => {
  const url = FONT_URLS[`../../../assets/fonts/${fileName}`]
  if (url === undefined) throw new FontMissing(fileName)
  const response = await fetch(url)
  if (!response.ok) throw new FontMissing(`${fileName}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** The part of a worker's global scope that is used; the tree is compiled for windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<PdfOrder>) => void) | null
  postMessage(news: PdfNews, transfer?: Transferable[]): void
}
const scope = globalThis as unknown as WorkerScope

scope.onmessage = (event) => {
  void make(event.data)
}

async function make({ report, pageSize, createdAt }: PdfOrder): Promise<void> {
  let pages = 0
  try {
    const made = await renderPdf(report, {
      fonts: loadFont,
      pageSize,
      createdAt: new Date(createdAt),
      onProgress: (done, total) => {
        pages = total
        scope.postMessage({ kind: 'progress', done, total })
      },
    })
    const bytes = new Uint8Array(made)
    scope.postMessage({ kind: 'done', bytes, pages }, [bytes.buffer])
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    scope.postMessage({ kind: 'failed', reason: cause instanceof FontMissing ? 'fonts' : 'unexpected', detail })
  }
}
