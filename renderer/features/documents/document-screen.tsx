/** Document: what will be in it, in which formats, and the way to saved files. */
import { useMemo, useState } from 'react'
import { interviewProgress, isVerdictShown } from '../../../shared/domain/interview/interview-progress'
import type { SectionId } from '../../../shared/domain/report/blocks'
import { composeReport, printableSections } from '../../../shared/domain/report/compose-report'
import type { CsvPreset } from '../../exports/csv/presets'
import type { Format } from '../../exports/format'
import type { PageSize } from '../../exports/pdf/theme'
import { type Derived, useDerived } from '../../stores/derived'
import { Banner } from '../../ui/banner'
import { ButtonLink } from '../../ui/button'
import { useHotkeys } from '../../ui/hotkeys'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'
import styles from './document-screen.module.css'
import { documentFileName } from './file-name'
import { SaveColumn } from './save-column'
import { SectionChoice } from './section-choice'
import { useDocumentJobs } from './use-document-jobs'

export function DocumentScreen() {
  const derived = useDerived()
  if (derived === null) return <Page>{null}</Page>
  return <DocumentStage derived={derived} />
}

function DocumentStage({ derived }: { readonly derived: Derived }) {
  const translator = useTranslator()
  const { t } = translator
  const { pack, session } = derived
  const judged = isVerdictShown(pack, session)
  const printable = printableSections(judged)
  const [left, setLeft] = useState<ReadonlySet<SectionId>>(new Set())
  const [pageSize, setPageSize] = useState<PageSize>(translator.locale === 'en-US' ? 'Letter' : 'A4')
  const [formats, setFormats] = useState<ReadonlySet<Format>>(new Set(['pdf']))
  const [preset, setPreset] = useState<CsvPreset>('plain')
  const jobs = useDocumentJobs()
  const chosen = useMemo(() => printable.filter((id) => !left.has(id)), [printable, left])

  const toggle = (id: SectionId, isIn: boolean): void => {
    const next = new Set(left)
    if (isIn) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  const make = (wanted: readonly Format[], kind: 'new' | 'again'): void => {
    // A plan that is still being scheduled is on screen for a moment, never in a document.
    if (chosen.length === 0 || wanted.length === 0 || jobs.isBusy || derived.isPlanPending) return
    const privacy = session.session.privacy ?? 'named'
    const report = composeReport({ ...derived, edition: 'full', sections: chosen, privacy, translator, date: today() })
    jobs.start(
      { report, pageSize, csvPreset: preset, formats: wanted, nameOf: (extension) => nameOf(derived, t('document.file'), extension) },
      kind,
    )
  }
  const save = (): void => make([...formats], 'new')
  useHotkeys({ 'Ctrl+Enter': save })

  return (
    <Page>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('document.title')}</h1>
        <p className={styles.lead}>{t('document.lead', { title: session.session.initiative })}</p>
      </header>
      {!judged && <NotHalfYet derived={derived} />}
      <div className={styles.columns}>
        <SectionChoice
          derived={derived}
          printable={printable}
          chosen={new Set(chosen)}
          judged={judged}
          isDisabled={jobs.isBusy}
          onToggle={toggle}
        />
        <SaveColumn
          jobs={jobs}
          formats={formats}
          onFormats={setFormats}
          preset={preset}
          onPreset={setPreset}
          pageSize={pageSize}
          onPageSize={setPageSize}
          privacy={session.session.privacy ?? 'named'}
          hasParts={chosen.length > 0}
          onSave={save}
          onRetry={(format) => make([format], 'again')}
        />
      </div>
    </Page>
  )
}

function NotHalfYet({ derived }: { readonly derived: Derived }) {
  const { t } = useTranslator()
  const { pack, session } = derived
  const { asked, answered } = interviewProgress(pack, session)
  return (
    <Banner
      kind="info"
      title={t('document.early.title')}
      actions={
        <ButtonLink to={`/s/${encodeURIComponent(session.session.id)}/interview`} size="small">
          {t('document.early.go')}
        </ButtonLink>
      }
    >
      {t('document.early.text', { answered, asked, needed: Math.max(0, Math.ceil(asked / 2) - answered) })}
    </Banner>
  )
}

function nameOf({ session }: Derived, kind: string, extension: string): string {
  const { initiative, client, date } = session.session
  return documentFileName([client ?? '', initiative, kind, date], extension)
}

/** Local calendar date, as an ISO date. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
