/** Agreement: where people see the same thing differently, what to say to them, and the answer they stand by afterwards. */
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { useSavedAnnouncement } from '../../stores/saved-announcement'
import { Button } from '../../ui/button'
import { cx } from '../../ui/cx'
import { FootBar } from '../../ui/foot-bar'
import { useHotkeys } from '../../ui/hotkeys'
import { LiveRegion } from '../../ui/live-region'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import { useTurns } from '../../ui/turns'
import { AgreedAnswer } from './agreed-answer'
import styles from './agreement-screen.module.css'
import { MapView } from './map-view'
import { NoVotes } from './no-votes'
import { TopicArticle } from './topic-article'
import { TopicList } from './topic-list'
import { type AgreementView, type Topic, useAgreement } from './use-agreement'
import { type Recording, useRecording } from './use-recording'

export interface AgreementScreenProps {
  /** From the address; null, or one without votes = the most divided question. */
  readonly questionId: string | null
}

/** The first drawing waits for its turn, so that the stage answers while the last one is taken away. */
export function AgreementScreen(props: AgreementScreenProps) {
  const isTurn = useDeferredValue(true, false)
  return isTurn && <Agreement {...props} />
}

function Agreement({ questionId }: AgreementScreenProps) {
  const view = useAgreement()
  if (view === null) return null
  const topic = view.topics.find(({ id }) => id === questionId) ?? view.topics[0]
  if (topic === undefined) return <NoVotes sessionId={view.data.sessionId} />
  return <Votes view={view} topic={topic} />
}

type View = 'question' | 'map'

function Votes({ view, topic }: { readonly view: AgreementView; readonly topic: Topic }) {
  const { t } = useTranslator()
  const [, navigate] = useLocation()
  const [chosen, setShown] = useState<View>('question')
  // The switch answers at once; what it shows is drawn in slices.
  const shown = useDeferredValue(chosen)
  const turn = useTurns(3)
  // Long enough to be drawn after what is answered.
  const listed = useDeferredValue(view)
  const [isListOpen, setListOpen] = useState(false)
  const { announcement, announce } = useSavedAnnouncement()
  const recording = useRecording(view, topic, announce)
  const refs = { title: useRef<HTMLHeadingElement>(null), reason: useRef<HTMLTextAreaElement>(null), main: useRef<HTMLElement>(null) }
  const session = `/s/${encodeURIComponent(view.data.sessionId)}`
  const at = view.topics.indexOf(topic)
  // Stable, so that the list and the map are not drawn again for every letter.
  const goTo = useCallback(
    (id: string) => {
      setListOpen(false)
      setShown('question')
      navigate(`${session}/agreement/${encodeURIComponent(id)}`)
    },
    [navigate, session],
  )
  const step = (by: 1 | -1) => {
    const target = view.topics[at + by]
    if (target !== undefined) goTo(target.id)
  }
  const record = () => {
    if (flushSync(recording.record)) {
      const next = view.topics[at + 1]
      if (next === undefined) navigate(`${session}/results`)
      else goTo(next.id)
    } else refs.reason.current?.focus()
  }
  useArrival(topic.id, shown, refs)
  useTopicKeys({ isOn: shown === 'question', recording, record, step, closeList: () => setListOpen(false), refs })
  return (
    <div className={styles.screen}>
      {shown === 'map' ? (
        <MapView view={view} onGo={goTo} />
      ) : (
        <div className={styles.panes}>
          <nav className={cx(styles.rail, isListOpen && styles.shown)} aria-label={t('agreement.topics')}>
            {turn > 1 && <TopicList view={listed} currentId={topic.id} onGo={goTo} />}
          </nav>
          <main className={styles.main} id="main" tabIndex={-1} ref={refs.main}>
            <TopicArticle view={view} topic={topic} titleRef={refs.title} />
          </main>
          <aside className={styles.aside} aria-label={t('agreement.answer')}>
            {turn > 2 && (
              <AgreedAnswer
                key={topic.id}
                view={view}
                topic={topic}
                recording={recording}
                isLast={at === view.topics.length - 1}
                onRecord={record}
                reasonRef={refs.reason}
              />
            )}
          </aside>
        </div>
      )}
      <LiveRegion text={announcement} />
      <AgreementFoot view={view} shown={chosen} onShow={setShown} isListOpen={isListOpen} onList={() => setListOpen(!isListOpen)} />
    </div>
  )
}

interface Places {
  readonly title: { readonly current: HTMLElement | null }
  readonly reason: { readonly current: HTMLElement | null }
  readonly main: { readonly current: HTMLElement | null }
}

/** On arriving at a question: start at its top and read its text; from there the keys answer. */
function useArrival(questionId: string, shown: View, { title, main }: Places): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for every question, and on coming back from the map.
  useEffect(() => {
    main.current?.scrollTo?.(0, 0)
    title.current?.focus({ preventScroll: true })
  }, [questionId, shown, title, main])
}

interface TopicKeys {
  readonly isOn: boolean
  readonly recording: Recording
  readonly record: () => void
  readonly step: (by: 1 | -1) => void
  readonly closeList: () => void
  readonly refs: Places
}

function useTopicKeys({ isOn, recording, record, step, closeList, refs }: TopicKeys): void {
  // The focus leaves whatever button was used before, so that Enter records instead of pressing it again.
  const choosing = (choose: () => void) => () => {
    choose()
    refs.title.current?.focus({ preventScroll: true })
  }
  const level = (value: number) => choosing(() => recording.chooseLevel(value))
  const keys = {
    a: level(0),
    b: level(1),
    c: level(2),
    d: level(3),
    e: level(4),
    u: choosing(recording.chooseUnknown),
    Enter: record,
    ArrowUp: () => step(-1),
    ArrowDown: () => step(1),
    Escape: () => {
      closeList()
      // Out of any field, so that letters answer again.
      refs.title.current?.focus()
    },
  }
  useHotkeys(keys, isOn)
}

interface FootProps {
  readonly view: AgreementView
  readonly shown: View
  readonly onShow: (view: View) => void
  readonly isListOpen: boolean
  readonly onList: () => void
}

function AgreementFoot({ view, shown, onShow, isListOpen, onList }: FootProps) {
  const { t } = useTranslator()
  const hints = [
    { keys: ['A', '–', 'E'], text: t('agreement.hint.level') },
    { keys: ['U'], text: t('agreement.hint.unknown'), isOptional: true },
    { keys: ['↑', '↓'], text: t('agreement.hint.next') },
    { keys: ['Enter'], text: t('agreement.hint.record') },
    { keys: ['?'], text: t('agreement.hint.keys') },
  ]
  return (
    <FootBar hints={shown === 'question' ? hints : hints.slice(-1)}>
      <span className={styles.privacy}>{t(`agreement.privacy.${view.mode}`)}</span>
      {shown === 'question' && (
        <Button variant="ghost" className={styles.forRail} aria-expanded={isListOpen} onPress={onList}>
          {t('agreement.topics')}
        </Button>
      )}
      <Segmented
        label={t('agreement.view')}
        options={[
          { id: 'question', title: t('agreement.view.question') },
          { id: 'map', title: t('agreement.view.map') },
        ]}
        value={shown}
        onChange={(id) => onShow(id === 'map' ? 'map' : 'question')}
        testId="agreement-view"
      />
    </FootBar>
  )
}
