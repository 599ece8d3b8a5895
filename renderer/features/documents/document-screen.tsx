/** Document: what will be in it, its paper, and the way to a saved PDF. */
import { useMemo, useState } from 'react'
import { interviewProgress, isVerdictShown } from '../../../shared/domain/interview/interview-progress'
import type { SectionId } from '../../../shared/domain/report/blocks'
import { composeReport, printableSections } from '../../../shared/domain/report/compose-report'
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
import { usePdfJob } from './use-pdf-job'

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
  const job = usePdfJob()
  const chosen = useMemo(() => printable.filter((id) => !left.has(id)), [printable, left])
  const { head: title, name } = namesOf(derived, t('document.file'))

  const toggle = (id: SectionId, isIn: boolean): void => {
    const next = new Set(left)
    if (isIn) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  const save = (): void => {
    if (chosen.length === 0 || isBusy(job.state.step)) return
    const privacy = session.session.privacy ?? 'named'
    const report = composeReport({ ...derived, edition: 'full', sections: chosen, privacy, translator, date: today() })
    job.start({ report, pageSize, name })
  }
  useHotkeys({ 'Ctrl+Enter': save })

  return (
    <Page>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('document.title')}</h1>
        <p className={styles.lead}>{t('document.lead', { title })}</p>
      </header>
      {!judged && <NotHalfYet derived={derived} />}
      <div className={styles.columns}>
        <SectionChoice
          derived={derived}
          printable={printable}
          chosen={new Set(chosen)}
          judged={judged}
          isDisabled={isBusy(job.state.step)}
          onToggle={toggle}
        />
        <SaveColumn
          state={job.state}
          pageSize={pageSize}
          onPageSize={setPageSize}
          privacy={session.session.privacy ?? 'named'}
          canSave={chosen.length > 0}
          onSave={save}
          onCancel={job.cancel}
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

const isBusy = (step: string): boolean => step === 'choosing' || step === 'making' || step === 'writing'

function namesOf({ session }: Derived, kind: string): { head: string; name: string } {
  const { initiative, client, date } = session.session
  return { head: initiative, name: documentFileName([client ?? '', initiative, kind, date], 'pdf') }
}

/** Local calendar date, as an ISO date. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
