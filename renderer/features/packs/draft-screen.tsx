/** The editor of a draft: questions one at a time beside their list, the thresholds, the check's findings, publishing. */
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { listQuestions } from '../../../shared/domain/pack/list-questions'
import { usePackLibraryStore } from '../../stores/pack-library-store'
import { useSavedText } from '../../stores/use-saved-text'
import { Button, ButtonLink } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Empty } from '../../ui/empty'
import { useHotkeys } from '../../ui/hotkeys'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { useTranslator } from '../../ui/translator'
import { DraftRail, THRESHOLDS } from './draft-rail'
import styles from './draft-screen.module.css'
import { ProblemList } from './problem-list'
import { PublishDialog } from './publish-dialog'
import { QuestionEditor } from './question-editor'
import { ThresholdEditor } from './threshold-editor'
import { type OpenDraft, useDraft, useProblems } from './use-draft'

export interface DraftScreenProps {
  readonly draftId: string
  /** Id of the question, or `thresholds`; null = the first question. */
  readonly place: string | null
}

export function DraftScreen({ draftId, place }: DraftScreenProps) {
  const { t } = useTranslator()
  const opened = useDraft(draftId)
  if (opened === null) return <Page>{null}</Page>
  if (opened === 'missing')
    return (
      <Page width="narrow">
        <Empty level={1} title={t('pack.edit.missing')} actions={<ButtonLink to="/pack/banks">{t('pack.edit.back')}</ButtonLink>}>
          {t('pack.edit.missing.text')}
        </Empty>
      </Page>
    )
  return <Editor opened={opened} place={place} />
}

function Editor({ opened, place }: { readonly opened: OpenDraft; readonly place: string | null }) {
  const { t } = useTranslator()
  const [, navigate] = useLocation()
  const [dialog, setDialog] = useState<'problems' | 'publish' | null>(null)
  const main = useRef<HTMLElement>(null)
  const { draft, pack } = opened
  const problems = useProblems(pack)
  const questions = listQuestions(pack)
  const current = questions.find(({ question }) => question.id === place) ?? questions[0]
  const go = (next: string) => {
    navigate(`/pack/edit/${encodeURIComponent(draft.id)}/${encodeURIComponent(next)}`)
    main.current?.scrollTo?.(0, 0)
    // The list holds a stop of the Tab key per question: from here the next ones are the question's own fields.
    main.current?.focus()
  }
  const step = (by: 1 | -1) => {
    const at = questions.findIndex(({ question }) => question.id === current?.question.id)
    const next = questions[at + by]
    if (next !== undefined && place !== THRESHOLDS) go(next.question.id)
  }
  useHotkeys({ ArrowRight: () => step(1), ArrowLeft: () => step(-1) })
  const published = () => navigate('/pack/banks')
  return (
    <div className={styles.panes}>
      <nav className={styles.rail} aria-label={t('pack.edit.rail')}>
        <DraftRail
          opened={opened}
          current={place === THRESHOLDS ? THRESHOLDS : (current?.question.id ?? null)}
          onGo={go}
          onLeave={() => main.current?.focus()}
        />
      </nav>
      <main className={styles.main} id="main" tabIndex={-1} ref={main}>
        <div className={styles.content}>
          <header className={styles.head}>
            <DraftTitle key={draft.id} opened={opened} />
            <div className={styles.actions}>
              <ButtonLink to="/pack/banks" variant="ghost" icon="arrow-left">
                {t('pack.edit.back')}
              </ButtonLink>
              <Button onPress={() => setDialog('problems')} data-testid="all-problems">
                {problems === null ? t('pack.edit.checking') : t('pack.problems.count', { count: problems.length })}
              </Button>
              <Button variant="primary" onPress={() => setDialog('publish')} data-testid="publish">
                {t('pack.edit.publish')}
              </Button>
            </div>
          </header>
          {place === THRESHOLDS && <ThresholdEditor opened={opened} />}
          {place !== THRESHOLDS && current !== undefined && (
            <QuestionEditor
              key={`${current.question.id} ${pack.language}`}
              opened={opened}
              placed={current}
              problems={problems}
              onStep={step}
            />
          )}
        </div>
      </main>
      <Dialog title={t('pack.edit.allProblems')} isOpen={dialog === 'problems'} onClose={() => setDialog(null)} size="large">
        {problems === null || problems.length === 0 ? (
          <p>{t('pack.problems.count', { count: 0 })}</p>
        ) : (
          <ProblemList label={t('pack.edit.allProblems')} problems={problems} />
        )}
      </Dialog>
      {dialog === 'publish' && (
        <PublishDialog draft={draft} problems={problems ?? []} onClose={() => setDialog(null)} onPublished={published} />
      )}
    </div>
  )
}

function DraftTitle({ opened }: { readonly opened: OpenDraft }) {
  const { t } = useTranslator()
  const { draft } = opened
  const title = useSavedText(draft.title, (text) => {
    if (text.trim() !== '') usePackLibraryStore.getState().rename(draft.id, text)
  })
  return (
    <>
      <h1 className={styles.hidden}>{draft.title}</h1>
      <TextField
        className={styles.name}
        label={t('pack.edit.name')}
        {...title}
        maxLength={200}
        testId="draft-title"
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </>
  )
}
