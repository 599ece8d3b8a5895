/** The right column: paper size, what the privacy mode prints, and the one step: save the PDF. */
import type { PrivacyMode } from '../../../shared/domain/interview/session'
import type { PageSize } from '../../exports/pdf/theme'
import { showInFolder } from '../../platform/save-file'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'
import { Progress } from '../../ui/progress'
import { Section } from '../../ui/section'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import styles from './document-screen.module.css'
import type { JobState } from './use-pdf-job'

export interface SaveColumnProps {
  readonly state: JobState
  readonly pageSize: PageSize
  readonly onPageSize: (size: PageSize) => void
  readonly privacy: PrivacyMode
  readonly canSave: boolean
  readonly onSave: () => void
  readonly onCancel: () => void
}

export function SaveColumn({ state, pageSize, onPageSize, privacy, canSave, onSave, onCancel }: SaveColumnProps) {
  const { t } = useTranslator()
  const isBusy = state.step === 'choosing' || state.step === 'making' || state.step === 'writing'
  return (
    <Section title={t('document.output')} className={styles.first}>
      <dl className={styles.facts}>
        <dt>{t('document.paper')}</dt>
        <dd>
          <Segmented
            label={t('document.paper')}
            value={pageSize}
            onChange={(id) => onPageSize(id === 'Letter' ? 'Letter' : 'A4')}
            options={[
              { id: 'A4', title: t('document.paper.a4') },
              { id: 'Letter', title: t('document.paper.letter') },
            ]}
          />
        </dd>
        <dt>{t('document.names')}</dt>
        <dd>{t(`document.names.${privacy}`)}</dd>
        <dt>{t('document.form')}</dt>
        <dd>{t('document.form.text')}</dd>
      </dl>
      {isBusy ? (
        <Making state={state} onCancel={onCancel} />
      ) : (
        <>
          <Button
            variant="primary"
            size="large"
            icon="download"
            kbd="Ctrl Enter"
            className={styles.save ?? ''}
            isDisabled={!canSave}
            onPress={onSave}
            data-testid="save-pdf"
          >
            {t('document.save')}
          </Button>
          {!canSave && <p className={styles.hint}>{t('document.chooseOne')}</p>}
        </>
      )}
      {state.step === 'done' && <Done state={state} />}
      {state.step === 'failed' && <Failed state={state} onRetry={onSave} />}
      <LiveRegion text={announcement(state, t('document.announce.making'))} />
    </Section>
  )
}

/** Once at the start: a page count read out thirty times would drown everything else. */
const announcement = (state: JobState, making: string): string => (state.step === 'making' ? making : '')

function Making({ state, onCancel }: { readonly state: JobState; readonly onCancel: () => void }) {
  const { t } = useTranslator()
  const { done, total } = state.step === 'making' ? state : { done: 0, total: 0 }
  const text =
    state.step === 'choosing'
      ? t('document.choosing')
      : state.step === 'writing'
        ? t('document.writing')
        : total === 0
          ? t('document.counting')
          : t('document.page', { done, total })
  return (
    <div className={styles.making} data-testid="making-pdf">
      <p className={styles.progressText}>{text}</p>
      <Progress
        label={t('document.progress')}
        value={state.step === 'writing' ? 1 : done}
        max={state.step === 'writing' ? 1 : total}
        valueText={text}
        kind="work"
      />
      {state.step === 'making' && (
        <Button size="small" onPress={onCancel}>
          {t('document.cancel')}
        </Button>
      )}
    </div>
  )
}

function Done({ state }: { readonly state: Extract<JobState, { step: 'done' }> }) {
  const { t, locale } = useTranslator()
  const { file, pages } = state
  const { target } = file
  return (
    <Banner
      kind="info"
      title={t(file.downloaded ? 'document.done.download' : 'document.done.file')}
      actions={
        target === null ? undefined : (
          <Button size="small" icon="folder" onPress={() => showInFolder(target)}>
            {t('document.show')}
          </Button>
        )
      }
    >
      <span data-testid="saved-pdf">{t('document.done.text', { name: file.name, pages, size: sizeText(file.bytes, locale) })}</span>
    </Banner>
  )
}

function Failed({ state, onRetry }: { readonly state: Extract<JobState, { step: 'failed' }>; readonly onRetry: () => void }) {
  const { t } = useTranslator()
  return (
    <Banner
      kind="failure"
      title={t('document.failed.title')}
      actions={
        <Button size="small" icon="refresh" onPress={onRetry}>
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
