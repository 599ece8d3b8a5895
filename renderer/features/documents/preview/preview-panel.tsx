/** The pages of the PDF file as it would be saved now, one below the other. */
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { Edition } from '../../../../shared/domain/interview/session'
import { describeLost } from '../../../exports/describe-lost'
import type { KeptWorker } from '../../../exports/kept-worker'
import { createPreview, type PreviewDocument } from '../../../exports/preview/create-preview'
import { startMakers } from '../../../exports/preview/preview-makers'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { useTranslator } from '../../../ui/translator'
import { heightOfAll, PAGE_GAP, type PageBox, pageAt, pageBox, pagesInView, topOf, type Zoom } from './page-places'
import styles from './preview.module.css'
import { PreviewBar } from './preview-bar'
import { PreviewPage } from './preview-page'
import { useKeptPlace, usePageScroll } from './use-page-scroll'
import { usePreview } from './use-preview'

const A4: PageBox = { width: 595.28, height: 841.89 }

export interface PreviewPanelProps {
  /** Null while a plan is being scheduled: the last pages stay. */
  readonly document: PreviewDocument | null
  readonly isEmpty: boolean
  /** Another edition is another document: it is read from its first page. */
  readonly edition: Edition
  /** Who lays out and makes the pages, beside the files. */
  readonly worker: KeptWorker
}

export function PreviewPanel({ document, isEmpty, edition, worker }: PreviewPanelProps) {
  const translator = useTranslator()
  const { t } = translator
  const [preview, state] = usePreview(document, () => createPreview(startMakers(worker.open)))
  const [zoom, setZoom] = useState<Zoom>('width')
  const scroll = usePageScroll()
  const { ref, room, scrollTop, onScroll } = scroll
  const { laidOut, failure } = state
  const count = isEmpty ? 0 : (laidOut?.count ?? 0)
  const paper = laidOut ?? A4
  const box = useMemo(() => pageBox(paper, room, zoom), [paper, room, zoom])
  useKeptPlace(scroll, box)
  const current = pageAt(scrollTop, room.height, box, count)
  const inView = pagesInView(scrollTop, room.height, box, count)
  const wanted = inView.join()
  const pixels = Math.round(box.width * window.devicePixelRatio)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pages by what they are, not by the list they came in
  useEffect(() => {
    if (room.width > 0) preview.look({ pages: inView, pixels })
  }, [preview, wanted, pixels, room.width])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per edition
  useEffect(() => {
    ref.current?.scrollTo({ top: 0 })
  }, [ref, edition])
  const turn = (steps: -1 | 1): void => {
    const area = ref.current
    if (area === null) return
    // From where the area is now: what was drawn last may be a frame behind quick keys.
    const target = Math.min(Math.max(pageAt(area.scrollTop, room.height, box, count) + steps, 1), count)
    area.scrollTo({ top: target === 1 ? 0 : topOf(target, box) - PAGE_GAP / 2 })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    event.preventDefault()
    turn(event.key === 'PageUp' ? -1 : 1)
  }
  return (
    <section className={styles.panel} aria-label={t('document.preview')} aria-busy={state.isBusy} data-testid="preview">
      <PreviewBar current={current} count={count} isBusy={state.isBusy} zoom={zoom} onZoom={setZoom} onTurn={turn} />
      {failure !== null && (
        <div className={styles.notice}>
          <Banner
            kind="failure"
            title={t('document.preview.failed')}
            actions={
              <Button size="small" icon="refresh" onPress={preview.retry}>
                {t('document.retry')}
              </Button>
            }
          >
            {t(`document.failed.${failure}`)}
          </Banner>
        </div>
      )}
      {laidOut !== null && laidOut.lost.length > 0 && !isEmpty && (
        <div className={styles.notice}>
          <Banner kind="warning" title={t('document.preview.lost')}>
            {describeLost(laidOut.lost, translator)}
          </Banner>
        </div>
      )}
      <section
        className={styles.scroller}
        ref={ref}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('document.preview.pages')}
      >
        {count === 0 ? (
          failure === null && <FirstPage box={box} text={t(isEmpty ? 'document.preview.empty' : 'document.preview.first')} />
        ) : (
          <div className={styles.pages} style={{ height: heightOfAll(count, box), minWidth: box.width + 32 }}>
            {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
              <PreviewPage
                key={page}
                page={page}
                count={count}
                top={topOf(page, box)}
                box={box}
                paper={paper}
                drawn={state.drawn.get(page)}
              />
            ))}
          </div>
        )}
      </section>
    </section>
  )
}

function FirstPage({ box, text }: { readonly box: PageBox; readonly text: string }) {
  return (
    <div className={styles.pages} style={{ height: heightOfAll(1, box) }}>
      <div className={styles.page} style={{ top: topOf(1, box), width: box.width, height: box.height, marginLeft: -box.width / 2 }}>
        <p className={styles.word}>{text}</p>
      </div>
    </div>
  )
}
