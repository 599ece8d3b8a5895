/** Document: what will be in it, in which formats, and the way to saved files. */
import { lazy, memo, Suspense, useDeferredValue, useEffect, useState } from 'react'
import { interviewProgress } from '../../../shared/domain/interview/interview-progress'
import type { Format } from '../../exports/format'
import { createKeptWorker } from '../../exports/kept-worker'
import { type Derived, useDerived } from '../../stores/derived'
import { useDocumentChoiceStore } from '../../stores/document-choice'
import { useBranding, useDocumentLibraryStore } from '../../stores/document-library-store'
import { flushPending } from '../../stores/pending-edits'
import { Banner } from '../../ui/banner'
import { Button, ButtonLink } from '../../ui/button'
import { useHotkeys } from '../../ui/hotkeys'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'
import { InTurns } from '../../ui/turns'
import { useMedia } from '../../ui/use-media'
import { composeInSlices, type DocumentChoice, withNewestWords } from './compose-document'
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

/** Brings pdf.js along, so it is loaded when it is first shown. */
const PreviewColumn = lazy(async () => ({ default: (await import('./preview/preview-column')).PreviewColumn }))

/** From here on the pages have a column of their own beside the choices. */
const ROOM_FOR_BOTH = '(min-width: 1200px) and (min-height: 481px)'

interface Wish {
  readonly wanted: readonly Format[]
  readonly kind: 'new' | 'again'
}

/** The first drawing waits for its turn, so that the stage answers while the last one is taken away. */
export function DocumentScreen() {
  return useDeferredValue(true, false) && <Stage />
}

function Stage() {
  const derived = useDerived()
  if (derived === null) return <Page>{null}</Page>
  return <DocumentStage derived={derived} />
}

/** Not drawn again for words that are typed on it. */
const DocumentStage = memo(function DocumentStage({ derived }: { readonly derived: Derived }) {
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
  const [worker] = useState(createKeptWorker)
  useEffect(() => worker.end, [worker])
  const jobs = useDocumentJobs(worker)
  const privacy = session.session.privacy ?? 'named'

  const chosen: DocumentChoice = { edition, sections: sections.chosen, branding, translator }
  const make = ({ wanted, kind }: Wish): void => {
    if (sections.chosen.length === 0 || wanted.length === 0) return
    flushPending()
    const nameOf = (extension: string): string => fileNameOf(withNewestWords(derived), t(`report.edition.${edition}`), extension)
    jobs.start({ compose: () => composeInSlices(derived, chosen), pageSize, csvPreset, formats: wanted, nameOf }, kind)
  }
  // A plan that is still being scheduled is on screen for a moment, never in a document.
  const isReady = isLookRead && !derived.isPlanPending
  const ask = useWhenReady(isReady, make)
  const save = (): void => ask({ wanted: formats, kind: 'new' })
  useHotkeys({ 'Ctrl+Enter': save })

  const isWide = useMedia(ROOM_FOR_BOTH)
  const [isOpen, setOpen] = useState(false)
  const preview = (
    <Suspense>
      <PreviewColumn choice={chosen} pageSize={pageSize} isReady={isLookRead} worker={worker} />
    </Suspense>
  )
  const choices = (
    <InTurns>
      <SectionChoice derived={derived} sections={sections} hasCover={edition !== 'brief' || !sections.judged} />
      <SaysSection key={`${session.session.id}/${edition}`} derived={derived} edition={edition} />
      <OpinionSection />
      <QuotesSection key={edition} derived={derived} edition={edition} />
    </InTurns>
  )
  const files = (
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
  )
  const head = (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>{t('document.title')}</h1>
        <p className={styles.lead}>{t('document.lead', { title: session.session.initiative })}</p>
      </div>
      {!isWide && (
        <Button icon="document" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)} data-testid="show-preview">
          {t(isOpen ? 'document.preview.hide' : 'document.preview.show')}
        </Button>
      )}
    </header>
  )
  const early = !sections.judged && <NotHalfYet derived={derived} />
  if (isWide)
    return (
      <Page width="full">
        <div className={styles.beside}>
          <div className={styles.left}>
            {head}
            {early}
            <div className={styles.main}>
              <EditionChoice />
              <div className={styles.flat}>{files}</div>
              {choices}
            </div>
          </div>
          <div className={styles.pane}>{preview}</div>
        </div>
      </Page>
    )
  return (
    <Page>
      {head}
      {early}
      {isOpen && <div className={styles.opened}>{preview}</div>}
      <div className={styles.columns}>
        <div className={styles.main}>
          <EditionChoice />
          {choices}
        </div>
        {files}
      </div>
    </Page>
  )
})

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
