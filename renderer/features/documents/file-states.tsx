/** What has become of each file: how far it is, where it lies, or why it is not there and how to try again. */

import { useEffect, useRef } from 'react'
import { describeLost } from '../../exports/describe-lost'
import type { Format } from '../../exports/format'
import { showInFolder } from '../../platform/save-file'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'
import { Progress } from '../../ui/progress'
import { useTranslator } from '../../ui/translator'
import styles from './file-states.module.css'
import { type DocumentJobs, type FileState, useFiles, useIsBusy } from './use-document-jobs'

export interface FileStatesProps {
  readonly jobs: DocumentJobs
  readonly onRetry: (format: Format) => void
}

export function FileStates({ jobs, onRetry }: FileStatesProps) {
  const { t } = useTranslator()
  const files = useFiles(jobs)
  const isBusy = useIsBusy(jobs)
  const list = useRef<HTMLDivElement>(null)
  // Saving may be asked for by key from anywhere on the screen. In the next frame, so that nothing is laid out twice.
  useEffect(() => {
    if (!isBusy) return
    const frame = requestAnimationFrame(() => list.current?.scrollIntoView?.({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [isBusy])
  const downloads = [...files.values()].filter((state) => state.step === 'done' && state.file.downloaded).length
  return (
    <>
      <div className={styles.files} ref={list} data-testid="document-files">
        {[...files].map(([format, state]) => (
          <FileRow key={format} format={format} state={state} isBusy={isBusy} onRetry={() => onRetry(format)} />
        ))}
        {downloads > 1 && <p className={styles.text}>{t('document.done.several')}</p>}
      </div>
      {/* Once at the start: a page count read out thirty times would drown everything else. */}
      <LiveRegion text={isBusy ? t('document.announce.making', { count: files.size }) : ''} />
    </>
  )
}

interface FileRowProps {
  readonly format: Format
  readonly state: FileState
  readonly isBusy: boolean
  readonly onRetry: () => void
}

function FileRow({ format, state, isBusy, onRetry }: FileRowProps) {
  if (state.step === 'done') return <Done state={state} />
  if (state.step === 'failed') return <Failed format={format} state={state} isBusy={isBusy} onRetry={onRetry} />
  return <Making format={format} state={state} />
}

type Unfinished = Exclude<FileState, { step: 'done' | 'failed' }>

function Making({ format, state }: { readonly format: Format; readonly state: Unfinished }) {
  const { t } = useTranslator()
  const text =
    state.step !== 'making'
      ? t(`document.${state.step}`)
      : state.total === 0
        ? t('document.counting')
        : t('document.part', { format, done: state.done, total: state.total })
  const [value, max] = state.step === 'making' ? [state.done, state.total] : [state.step === 'writing' ? 1 : 0, 1]
  return (
    <div className={styles.making} data-testid="making-document">
      <p className={styles.text}>
        <strong>{t(`document.format.${format}`)}</strong> {text}
      </p>
      <Progress
        label={t('document.progress', { name: t(`document.format.${format}`) })}
        value={value}
        max={max}
        valueText={text}
        kind="work"
      />
    </div>
  )
}

function Done({ state }: { readonly state: Extract<FileState, { step: 'done' }> }) {
  const translator = useTranslator()
  const { t, locale } = translator
  const { file, parts, lost } = state
  const { target } = file
  const size = sizeText(file.bytes, locale)
  return (
    <Banner
      kind={lost === undefined ? 'info' : 'warning'}
      title={t(file.downloaded ? 'document.done.download' : 'document.done.file')}
      actions={
        target === null ? undefined : (
          <Button size="small" icon="folder" onPress={() => showInFolder(target)}>
            {t('document.show')}
          </Button>
        )
      }
    >
      <span className={styles.fileName} data-testid="saved-document">
        {t('document.done.text', { name: file.name, pages: file.name.endsWith('.pdf') ? parts : 0, size })}
      </span>
      {lost !== undefined && <span className={styles.lost}>{describeLost(lost, translator)}</span>}
    </Banner>
  )
}

interface FailedProps extends FileRowProps {
  readonly state: Extract<FileState, { step: 'failed' }>
}

function Failed({ format, state, isBusy, onRetry }: FailedProps) {
  const { t } = useTranslator()
  return (
    <Banner
      kind="failure"
      title={t('document.failed.title', { name: t(`document.format.${format}`) })}
      actions={
        <Button size="small" icon="refresh" isDisabled={isBusy} onPress={onRetry}>
          {t('document.retry')}
        </Button>
      }
    >
      {state.sentence ?? t(`document.failed.${state.reason}`)}
    </Banner>
  )
}

/** In kilobytes or megabytes, by locale. */
function sizeText(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [Math.round(bytes / 100_000) / 10, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}
