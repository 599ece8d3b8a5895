/**
 * Draws pages with pdf.js off the main thread: the page of the app gets a finished picture and the text that stands on it, and never
 * runs a line of pdf.js. The legacy build, because the browser shell runs in whatever browser is installed.
 */
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawNews, DrawOrder, PagePicture, PageText } from './drawing-messages'
import { OffscreenCanvasFactory, PlainFilters } from './worker-drawing'

/** The part of a worker's global scope that is used; the tree is compiled for windows. */
interface WorkerScope {
  readonly fonts: FontFaceSet
  onmessage: ((event: MessageEvent<DrawOrder>) => void) | null
  postMessage(news: DrawNews, transfer?: Transferable[]): void
}
const scope = globalThis as unknown as WorkerScope

GlobalWorkerOptions.workerPort = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module', name: 'parse' })

/** All that pdf.js wants of a document when it draws text. */
const FONTS_ONLY = { fonts: scope.fonts } as unknown as HTMLDocument

scope.onmessage = ({ data }) => {
  void answer(data)
}

async function answer({ id, bytes, pixels }: DrawOrder): Promise<void> {
  try {
    const picture = await draw(bytes, pixels)
    scope.postMessage({ id, kind: 'drawn', ...picture }, [picture.bitmap])
  } catch (cause) {
    scope.postMessage({ id, kind: 'failed', reason: 'unexpected', detail: cause instanceof Error ? cause.message : String(cause) })
  }
}

async function draw(data: Uint8Array<ArrayBuffer>, pixels: number): Promise<PagePicture> {
  const loading = getDocument({
    data,
    ownerDocument: FONTS_ONLY,
    CanvasFactory: OffscreenCanvasFactory,
    FilterFactory: PlainFilters,
    // Our files bring their fonts and have neither scripts nor forms nor rare kinds of pictures.
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  })
  try {
    const page = await (await loading.promise).getPage(1)
    const { width } = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: pixels / width })
    const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height))
    const canvasContext = canvas.getContext('2d', { alpha: false }) as unknown as CanvasRenderingContext2D
    const [content] = await Promise.all([
      page.getTextContent(),
      page.render({ canvas: null, canvasContext, viewport, background: '#ffffff' }).promise,
    ])
    const height = viewport.height / viewport.scale
    const texts = content.items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [placeText(item, height)] : []))
    return { bitmap: canvas.transferToImageBitmap(), texts }
  } finally {
    await loading.destroy()
  }
}

/** @param item its matrix has its origin at the lower left, as in PDF */
function placeText(
  item: { readonly str: string; readonly transform: readonly number[]; readonly width: number },
  height: number,
): PageText {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform
  return {
    text: item.str,
    x,
    baseline: height - y,
    width: item.width,
    size: Math.hypot(c, d),
    turn: (-Math.atan2(b, a) * 180) / Math.PI,
  }
}
