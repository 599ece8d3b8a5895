/** Document: what will be in it, in which formats, and the way to saved files. */
import { useEffect } from 'react'
import { interviewProgress } from '../../../shared/domain/interview/interview-progress'
import { composeReport } from '../../../shared/domain/report/compose-report'
import type { Format } from '../../exports/format'
import { readSession } from '../../stores/current-session'
import { type Derived, useDerived } from '../../stores/derived'
import { useDocumentChoiceStore } from '../../stores/document-choice'
import { useBranding, useDocumentLibraryStore } from '../../stores/document-library-store'
import { flushPending } from '../../stores/pending-edits'
import { useSessionStore } from '../../stores/session-store'
import { Banner } from '../../ui/banner'
import { ButtonLink } from '../../ui/button'
import { useHotkeys } from '../../ui/hotkeys'
import { localToday } from '../../ui/local-time'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'
import styles from './document-screen.module.css'
import { EditionChoice } from './edition-choice'
import { documentFileName } from './file-name'
import { OpinionSection } from './opinion-section'
import { QuotesSection } from './quotes-section'
import { SaveColumn } from './save-column'
import { SaysSection } from './says-section'
import { SectionChoice } from './section-choice'
import { useDocumentJobs } from './use-document-jobs'
import { usePresets } from './use-presets'
import { useSections } from './use-sections'
import { useWhenReady } from './use-when-ready'

interface Wish {
  readonly wanted: readonly Format[]
  readonly kind: 'new' | 'again'
}

export function DocumentScreen() {
  const derived = useDerived()
  if (derived === null) return <Page>{null}</Page>
  return <DocumentStage derived={derived} />
}

function DocumentStage({ derived }: { readonly derived: Derived }) {
  const translator = useTranslator()
  const { t } = translator
  const { session } = derived
  const { edition, formats, csvPreset, change, ...choice } = useDocumentChoiceStore()
  const pageSize = choice.pageSize ?? (translator.locale === 'en-US' ? 'Letter' : 'A4')
  const sections = useSections(derived)
  const presets = usePresets(session.session.id, sections, pageSize)
  const branding = useBranding(session.session.client)
  const isLookRead = useDocumentLibraryStore((state) => state.isRead)
  useEffect(() => void useDocumentLibraryStore.getState().refresh(), [])
  const jobs = useDocumentJobs()
  const privacy = session.session.privacy ?? 'named'

  const make = ({ wanted, kind }: Wish): void => {
    if (sections.chosen.length === 0 || wanted.length === 0 || jobs.isBusy) return
    flushPending()
    const newest = withNewestWords(derived)
    const report = composeReport({
      ...newest,
      edition,
      sections: sections.chosen,
      privacy,
      branding,
      translator,
      date: localToday(new Date()),
    })
    const nameOf = (extension: string): string => fileNameOf(newest, t(`report.edition.${edition}`), extension)
    jobs.start({ report, pageSize, csvPreset, formats: wanted, nameOf }, kind)
  }
  // A plan that is still being scheduled is on screen for a moment, never in a document.
  const ask = useWhenReady(isLookRead && !derived.isPlanPending, make)
  const save = (): void => ask({ wanted: formats, kind: 'new' })
  useHotkeys({ 'Ctrl+Enter': save })

  return (
    <Page>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('document.title')}</h1>
        <p className={styles.lead}>{t('document.lead', { title: session.session.initiative })}</p>
      </header>
      {!sections.judged && <NotHalfYet derived={derived} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          <EditionChoice isDisabled={jobs.isBusy} />
          <SectionChoice
            derived={derived}
            sections={sections}
            hasCover={edition !== 'brief' || !sections.judged}
            isDisabled={jobs.isBusy}
          />
          <SaysSection key={`${session.session.id}/${edition}`} derived={derived} edition={edition} />
          <OpinionSection derived={derived} />
          <QuotesSection key={edition} derived={derived} edition={edition} />
        </div>
        <SaveColumn
          client={session.session.client}
          presets={presets}
          jobs={jobs}
          formats={new Set(formats)}
          onFormats={(chosen) => change({ formats: [...chosen] })}
          preset={csvPreset}
          onPreset={(preset) => change({ csvPreset: preset })}
          pageSize={pageSize}
          onPageSize={(size) => change({ pageSize: size })}
          privacy={privacy}
          hasParts={sections.chosen.length > 0}
          onSave={save}
          onRetry={(format) => ask({ wanted: [format], kind: 'again' })}
        />
      </div>
    </Page>
  )
}

/** With what was typed on this screen a moment ago: none of it is counted, so nothing has to be worked out again. */
function withNewestWords(drawn: Derived): Derived {
  const { data } = useSessionStore.getState()
  return data === null || data.session === null ? drawn : { ...drawn, session: readSession(data) }
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

function fileNameOf({ session }: Derived, kind: string, extension: string): string {
  const { initiative, client, date } = session.session
  return documentFileName([client ?? '', initiative, kind, date], extension)
}
