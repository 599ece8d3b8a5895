/** Makes documents off the main thread. Only worker scripts may compile WebAssembly, and react-pdf's layout engine is WebAssembly. */
import type { DocumentNews, DocumentOrder, LineOrder, WorkerOrder } from './document-messages'
import type { FontLoader } from './format'
import { createPdfCache } from './pdf/pdf-cache'
import type { PageNews, PageOrder } from './preview/page-messages'
import { createPageServer } from './preview/page-server'
import { renderReport } from './render-report'

const FONT_URLS = import.meta.glob<string>('../../assets/fonts/*.woff', { query: '?url', import: 'default', eager: true })

class FontMissing extends Error {}

/** Fonts come from the app's own origin; nothing else is ever fetched. */
const loadFont: FontLoader = async (fileName) => {
  const url = FONT_URLS[`../../assets/fonts/${fileName}`]
  if (url === undefined) throw new FontMissing(fileName)
  const response = await fetch(url)
  if (!response.ok) throw new FontMissing(`${fileName}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** For as long as this worker lives: a second PDF of nearly the same report takes a fraction of the time. */
const cache = createPdfCache()

/** Milliseconds. */
const BETWEEN_WORDS = 100

/** A port, or the part of a worker's global scope that is used; the tree is compiled for windows. */
interface Line {
  onmessage: ((event: MessageEvent<WorkerOrder | LineOrder>) => void) | null
  postMessage(news: DocumentNews | PageNews, transfer?: Transferable[]): void
}

const servePage = createPageServer(loadFont, cache)

/** Ends when all that was ordered so far, over any line, is done. */
let turn = Promise.resolve()

function listen(line: Line): void {
  line.onmessage = ({ data }) => {
    if (isLine(data)) listen(data.line)
    else turn = turn.then(() => ('id' in data ? answer(data, line) : make(data, line)))
  }
}

const isLine = (order: WorkerOrder | LineOrder): order is LineOrder => 'line' in order

listen(globalThis as unknown as Line)

async function answer(order: PageOrder, line: Line): Promise<void> {
  try {
    const news = await servePage(order)
    line.postMessage(news, 'bytes' in news ? [news.bytes.buffer] : [])
  } catch (cause) {
    line.postMessage({ kind: 'failed', id: order.id, ...describe(cause) })
  }
}

async function make({ format, report, createdAt, ...options }: DocumentOrder, line: Line): Promise<void> {
  try {
    let lost: readonly string[] | undefined
    const made = await renderReport(format, report, {
      ...options,
      fonts: loadFont,
      cache,
      createdAt: new Date(createdAt),
      onProgress: tellNowAndThen(line),
      onLost: (characters) => {
        lost = characters
      },
    })
    const bytes = new Uint8Array(made)
    line.postMessage({ kind: 'done', bytes, lost }, [bytes.buffer])
  } catch (cause) {
    line.postMessage({ kind: 'failed', ...describe(cause) })
  }
}

/** A page is drawn faster than a screen can say so: what comes too soon after the last word is left out, the end never. */
function tellNowAndThen(line: Line): (done: number, total: number) => void {
  let told = Number.NEGATIVE_INFINITY
  return (done, total) => {
    const now = performance.now()
    if (done < total && now - told < BETWEEN_WORDS) return
    told = now
    line.postMessage({ kind: 'progress', done, total })
  }
}

const describe = (cause: unknown): { readonly reason: 'fonts' | 'unexpected'; readonly detail: string } => ({
  reason: cause instanceof FontMissing ? 'fonts' : 'unexpected',
  detail: cause instanceof Error ? cause.message : String(cause),
})
