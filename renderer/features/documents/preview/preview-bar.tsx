/** Above the pages: which one is read, the way to the next, how large they are, and whether they are up to date. */
import { IconButton } from '../../../ui/icon-button'
import { Segmented } from '../../../ui/segmented'
import { useTranslator } from '../../../ui/translator'
import type { Zoom } from './page-places'
import styles from './preview.module.css'

const ZOOMS: readonly Zoom[] = ['width', 'page', 'actual']

export interface PreviewBarProps {
  readonly current: number
  readonly count: number
  readonly isBusy: boolean
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly onTurn: (steps: -1 | 1) => void
}

export function PreviewBar({ current, count, isBusy, zoom, onZoom, onTurn }: PreviewBarProps) {
  const { t } = useTranslator()
  return (
    <div className={styles.bar}>
      <div className={styles.turn}>
        <IconButton
          icon="arrow-up"
          size="small"
          label={t('document.preview.previous')}
          isDisabled={current <= 1}
          onPress={() => onTurn(-1)}
        />
        <IconButton
          icon="arrow-down"
          size="small"
          label={t('document.preview.next')}
          isDisabled={current >= count}
          onPress={() => onTurn(1)}
        />
        <span className={styles.count} data-testid="preview-place">
          {count === 0 ? '' : t('document.preview.page', { page: current, all: count })}
        </span>
      </div>
      <span className={styles.standing} data-busy={isBusy || undefined}>
        {count === 0 ? '' : t(isBusy ? 'document.preview.changing' : 'document.preview.current')}
      </span>
      <Segmented
        label={t('document.preview.zoom')}
        value={zoom}
        onChange={(id) => onZoom(ZOOMS.find((known) => known === id) ?? 'width')}
        options={ZOOMS.map((id) => ({ id, title: t(`document.preview.zoom.${id}`) }))}
        testId="preview-zoom"
      />
    </div>
  )
}
