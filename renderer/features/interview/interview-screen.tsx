/** The interview: one question per screen, everything reachable from the keyboard. */
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import { setLastQuestion } from '../../../shared/records/commands'
import { useSessionStore } from '../../stores/session-store'
import { cx } from '../../ui/cx'
import { useHotkeys } from '../../ui/hotkeys'
import { useTranslator } from '../../ui/translator'
import { GuideDialog } from './guide-dialog'
import { InterviewFoot } from './interview-foot'
import styles from './interview-screen.module.css'
import { NotAskedNotice } from './not-asked-notice'
import { QuestionArticle } from './question-article'
import { QuestionAside } from './question-aside'
import { type Filter, walkOf } from './question-filter'
import { QuestionRail } from './question-rail'
import { useAnswering } from './use-answering'
import { type Interview, stateOf, useInterview } from './use-interview'

export interface InterviewScreenProps {
  /** From the address; null = where the interview stopped, else the first open question. */
  readonly questionId: string | null
}

export function InterviewScreen({ questionId }: InterviewScreenProps) {
  const interview = useInterview()
  if (interview === null) return null
  const wanted = questionId ?? interview.data.session?.lastQuestionId ?? null
  const notAsked = interview.notAsked.find(({ question }) => question.id === questionId)
  const placed = interview.asked.find(({ question }) => question.id === wanted) ?? firstOpen(interview)
  if (notAsked !== undefined || placed === undefined) return <NotAskedNotice interview={interview} notAsked={notAsked} />
  return <QuestionScreen interview={interview} placed={placed} />
}

const firstOpen = ({ asked, answers }: Interview): PlacedQuestion | undefined =>
  asked.find(({ question }) => stateOf(answers, question.id) === 'open') ?? asked[0]

type Pane = 'rail' | 'aside' | null

function QuestionScreen({ interview, placed }: { readonly interview: Interview; readonly placed: PlacedQuestion }) {
  const { t } = useTranslator()
  const [, navigate] = useLocation()
  const [filter, setFilter] = useState<Filter>('all')
  const [pane, setPane] = useState<Pane>(null)
  const [isReasonOpen, setReasonOpen] = useState(false)
  const [isGuideOpen, setGuideOpen] = useState(false)
  const refs = {
    title: useRef<HTMLHeadingElement>(null),
    evidence: useRef<HTMLDivElement>(null),
    note: useRef<HTMLTextAreaElement>(null),
    search: useRef<HTMLInputElement>(null),
    scroll: useRef<HTMLElement>(null),
  }
  const { question } = placed
  const { answering, announcement } = useAnswering(question.id)
  const session = `/s/${encodeURIComponent(interview.data.sessionId)}`
  const walk = walkOf(interview.asked, filter, interview.answers, question.id)
  const at = walk.findIndex((step) => step.question.id === question.id)
  const number = interview.asked.findIndex((step) => step.question.id === question.id) + 1

  const goTo = (questionId: string) => {
    setPane(null)
    setReasonOpen(false)
    navigate(`${session}/interview/${encodeURIComponent(questionId)}`)
  }
  const step = (by: 1 | -1) => {
    const target = walk[at + by]
    if (target !== undefined) goTo(target.question.id)
    else if (by === 1) navigate(`${session}/results`)
  }
  useArrival(question.id, refs)
  useInterviewKeys({
    answering,
    canBeNotApplicable: question.gate === undefined,
    refs,
    step,
    setPane,
    setReasonOpen,
    openGuide: () => setGuideOpen(true),
  })

  return (
    <div className={styles.screen}>
      <div className={styles.panes}>
        <nav className={cx(styles.rail, pane === 'rail' && styles.shown)} aria-label={t('interview.questions')}>
          <QuestionRail
            interview={interview}
            currentId={question.id}
            filter={filter}
            onFilter={setFilter}
            onGo={goTo}
            searchRef={refs.search}
          />
        </nav>
        <main className={styles.main} id="main" tabIndex={-1} ref={refs.scroll}>
          <QuestionArticle
            key={question.id}
            interview={interview}
            placed={placed}
            number={number}
            answering={answering}
            announcement={announcement}
            isReasonOpen={isReasonOpen}
            onReason={setReasonOpen}
            onLeaveField={() => refs.title.current?.focus()}
            refs={refs}
          />
        </main>
        <aside className={cx(styles.aside, pane === 'aside' && styles.shown)} aria-label={t('interview.aside')}>
          <QuestionAside interview={interview} placed={placed} onGuide={() => setGuideOpen(true)} />
        </aside>
      </div>
      <InterviewFoot
        isFirst={at <= 0}
        isLast={at === walk.length - 1}
        pane={pane}
        onPane={(next) => setPane(pane === next ? null : next)}
        onPrevious={() => step(-1)}
        onNext={() => step(1)}
      />
      <GuideDialog
        dimension={placed.dimension}
        language={interview.pack.language}
        isOpen={isGuideOpen}
        onClose={() => setGuideOpen(false)}
      />
    </div>
  )
}

interface Places {
  readonly title: { readonly current: HTMLElement | null }
  readonly evidence: { readonly current: HTMLElement | null }
  readonly note: { readonly current: HTMLElement | null }
  readonly search: { readonly current: HTMLElement | null }
  readonly scroll: { readonly current: HTMLElement | null }
}

/** On arriving at a question: remember it, start at its top, and read its text unless the reader is stepping with the buttons. */
function useArrival(questionId: string, refs: Places): void {
  const { title, scroll } = refs
  useEffect(() => {
    const { data, commit } = useSessionStore.getState()
    if (data !== null) commit(setLastQuestion(data, questionId))
    scroll.current?.scrollTo?.(0, 0)
    const isStepping = document.activeElement?.closest('footer') !== null && document.activeElement !== document.body
    if (!isStepping) title.current?.focus()
  }, [questionId, title, scroll])
}

interface KeysOf {
  readonly answering: ReturnType<typeof useAnswering>['answering']
  readonly canBeNotApplicable: boolean
  readonly refs: Places
  readonly step: (by: 1 | -1) => void
  readonly setPane: (change: (pane: Pane) => Pane) => void
  readonly setReasonOpen: (isOpen: boolean) => void
  readonly openGuide: () => void
}

function useInterviewKeys({ answering, canBeNotApplicable, refs, step, setPane, setReasonOpen, openGuide }: KeysOf): void {
  const level = (index: number) => () => {
    setReasonOpen(false)
    answering.chooseLevel(index)
  }
  useHotkeys({
    a: level(0),
    b: level(1),
    c: level(2),
    d: level(3),
    e: level(4),
    u: () => {
      setReasonOpen(false)
      answering.chooseUnknown()
    },
    n: () => {
      if (canBeNotApplicable) setReasonOpen(true)
    },
    v: () => refs.evidence.current?.querySelector<HTMLElement>('[aria-checked=true], button')?.focus(),
    m: () => refs.note.current?.focus(),
    g: openGuide,
    w: () => setPane((pane) => (pane === 'aside' ? null : 'aside')),
    '/': () => {
      // Drawn at once, because a hidden field takes no focus and the next letter must not be an answer.
      flushSync(() => setPane(() => 'rail'))
      refs.search.current?.focus()
    },
    Escape: () => {
      setPane(() => null)
      // Out of any field or button, so that letters answer and the arrows step through the questions again.
      refs.title.current?.focus()
    },
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
  })
}
