/** One page of the preview: the picture pdf.js drew, and over it the same text, unseen, to select and to read out. */
import { memo, useLayoutEffect, useRef } from 'react'
import type { DrawnPage } from '../../../exports/preview/create-preview'
import type { PageText } from '../../../exports/preview/drawing-messages'
import { useTranslator } from '../../../ui/translator'
import type { PageBox } from './page-places'
import styles from './preview.module.css'

export interface PreviewPageProps {
  readonly page: number
  readonly count: number
  readonly top: number
  readonly box: PageBox
  /** In points. */
  readonly paper: PageBox
  /** Undefined while it is not drawn. */
  readonly drawn: DrawnPage | undefined
}

export const PreviewPage = memo(function PreviewPage({ page, count, top, box, paper, drawn }: PreviewPageProps) {
  const { t } = useTranslator()
  return (
    <figure
      className={styles.page}
      aria-label={t('document.preview.page', { page, all: count })}
      style={{ top, width: box.width, height: box.height, marginLeft: -box.width / 2 }}
      data-testid="preview-page"
      data-page={page}
      data-version={drawn?.version}
    >
      {drawn !== undefined && (
        <>
          <Picture bitmap={drawn.bitmap} />
          <Texts texts={drawn.texts} paper={paper} />
        </>
      )}
    </figure>
  )
})

/**
 * The old picture stays on the canvas until the new one takes its place. Handed over, not painted: a painted canvas is copied into every
 * frame of the window, whatever changes in it.
 */
function Picture({ bitmap }: { readonly bitmap: ImageBitmap }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const target = canvas.current
    // Handed over already, to a canvas that is gone: it is drawn again in a moment.
    if (target === null || bitmap.width === 0) return
    if (target.width !== bitmap.width || target.height !== bitmap.height) {
      target.width = bitmap.width
      target.height = bitmap.height
    }
    target.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(bitmap)
  }, [bitmap])
  return <canvas ref={canvas} className={styles.picture} />
}

function Texts({ texts, paper }: { readonly texts: readonly PageText[]; readonly paper: PageBox }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is the page's text, and the page has a name
    <svg className={styles.texts} viewBox={`0 0 ${paper.width} ${paper.height}`} focusable="false">
      {texts.map(({ text, x, baseline, width, size, turn }, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no other identity
          key={at}
          x={x}
          y={baseline}
          fontSize={size}
          textLength={width}
          lengthAdjust="spacingAndGlyphs"
          transform={turn === 0 ? undefined : `rotate(${turn} ${x} ${baseline})`}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}
