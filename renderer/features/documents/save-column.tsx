/** Formats, paper size, what the privacy mode prints, the one step, and what has become of the files. */
import type { PrivacyMode } from '../../../shared/domain/interview/session'
import type { CsvPreset } from '../../exports/csv/presets'
import type { Format } from '../../exports/format'
import type { PageSize } from '../../exports/pdf/theme'
import { Section } from '../../ui/section'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import styles from './document-screen.module.css'
import { FileStates } from './file-states'
import { FormatChoice } from './format-choice'
import { LookSection } from './look-section'
import { PresetBar } from './preset-bar'
import { PresetChoice } from './preset-choice'
import { SaveButton } from './save-button'
import type { DocumentJobs } from './use-document-jobs'
import type { Presets } from './use-presets'

export interface SaveColumnProps {
  readonly client: string | undefined
  readonly presets: Presets
  readonly jobs: DocumentJobs
  readonly formats: ReadonlySet<Format>
  readonly onFormats: (formats: ReadonlySet<Format>) => void
  readonly preset: CsvPreset
  readonly onPreset: (preset: CsvPreset) => void
  readonly pageSize: PageSize
  readonly onPageSize: (size: PageSize) => void
  readonly privacy: PrivacyMode
  /** False when no part of the document is chosen. */
  readonly hasParts: boolean
  readonly onSave: () => void
  readonly onRetry: (format: Format) => void
}

export function SaveColumn(props: SaveColumnProps) {
  const { client, presets, jobs, formats, onFormats, preset, onPreset, privacy, hasParts, onSave, onRetry, ...paper } = props
  const { t } = useTranslator()
  const [first] = formats
  const hint = hasParts ? (first === undefined ? t('document.chooseFormat') : null) : t('document.chooseOne')
  return (
    <div className={styles.main}>
      <Section title={t('document.output')}>
        <PresetBar presets={presets} />
        <FormatChoice chosen={formats} onChange={onFormats} />
        {formats.has('csv') && (
          <div className={styles.preset}>
            <PresetChoice value={preset} onChange={onPreset} />
          </div>
        )}
        <OutputFacts privacy={privacy} {...paper} />
        <SaveButton jobs={jobs} isDisabled={hint !== null} onSave={onSave}>
          {t('document.save', { count: formats.size, name: first === undefined ? '' : t(`document.format.${first}`) })}
        </SaveButton>
        {hint !== null && <p className={styles.hint}>{hint}</p>}
        <FileStates jobs={jobs} onRetry={onRetry} />
      </Section>
      <LookSection client={client} />
    </div>
  )
}

function OutputFacts({ privacy, pageSize, onPageSize }: Pick<SaveColumnProps, 'privacy' | 'pageSize' | 'onPageSize'>) {
  const { t } = useTranslator()
  return (
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
    </dl>
  )
}
