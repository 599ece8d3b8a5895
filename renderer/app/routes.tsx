/** Which screen stands behind which address. Every feature is loaded when it is first needed. */
import { type ComponentType, lazy, type ReactNode } from 'react'
import { Route, Switch, useParams } from 'wouter'
import { NotFound } from './not-found'
import { PACK_PARTS } from './place'
import { SessionGate } from './session-gate'

/** A lazy screen from a module with named exports. */
const screen = <K extends string, P>(load: () => Promise<Record<K, ComponentType<P>>>, name: K) =>
  lazy(async () => ({ default: (await load())[name] }))

const LibraryScreen = screen(() => import('../features/library/library-screen'), 'LibraryScreen')
const SetupScreen = screen(() => import('../features/setup/setup-screen'), 'SetupScreen')
const InterviewScreen = screen(() => import('../features/interview/interview-screen'), 'InterviewScreen')
const AgreementScreen = screen(() => import('../features/agreement/agreement-screen'), 'AgreementScreen')
const ResultsScreen = screen(() => import('../features/results/results-screen'), 'ResultsScreen')
const RoadmapScreen = screen(() => import('../features/roadmap/roadmap-screen'), 'RoadmapScreen')
const DocumentScreen = screen(() => import('../features/documents/document-screen'), 'DocumentScreen')
const DraftScreen = screen(() => import('../features/packs/draft-screen'), 'DraftScreen')
const PackScreen = screen(() => import('../features/packs/pack-screen'), 'PackScreen')

/** One route for both, so that the form stays as it is when a new session gets its address. */
const SETUP = /^\/(?:new|s\/(?<id>[^/]+)\/setup)\/?$/
/** The question bank, one of its questions, the ways of failing, or what the facilitator is given; one of them first. */
const PACK = /^\/pack(?:\/(?<part>questions|patterns|guide|banks)(?:\/(?<place>[^/]+))?)?\/?$/

export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <LibraryScreen />
      </Route>
      <Route path={SETUP}>
        <Setup />
      </Route>
      <Route path={PACK}>
        <QuestionBank />
      </Route>
      <Route path="/pack/edit/:draftId/:place?">
        <PackEditor />
      </Route>
      <Route path="/s/:id/interview/:questionId?">
        <Interview />
      </Route>
      <Route path="/s/:id/agreement/:questionId?">
        <Agreement />
      </Route>
      <Route path="/s/:id/results">
        <InSession>
          <ResultsScreen />
        </InSession>
      </Route>
      <Route path="/s/:id/roadmap">
        <InSession>
          <RoadmapScreen />
        </InSession>
      </Route>
      <Route path="/s/:id/document">
        <InSession>
          <DocumentScreen />
        </InSession>
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}

const useSessionId = (): string | null => {
  const { id } = useParams<{ id?: string }>()
  return id === undefined ? null : decodeURIComponent(id)
}

function InSession({ children }: { readonly children: ReactNode }) {
  return <SessionGate sessionId={useSessionId()}>{children}</SessionGate>
}

function Setup() {
  const sessionId = useSessionId()
  return (
    <SessionGate sessionId={sessionId}>
      <SetupScreen sessionId={sessionId} />
    </SessionGate>
  )
}

function QuestionBank() {
  const { part, place } = useParams<{ part?: string; place?: string }>()
  const shown = PACK_PARTS.find((known) => known === part) ?? 'questions'
  return <PackScreen part={shown} place={place === undefined ? null : decodeURIComponent(place)} />
}

function PackEditor() {
  const { draftId = '', place } = useParams<{ draftId?: string; place?: string }>()
  return <DraftScreen draftId={decodeURIComponent(draftId)} place={place === undefined ? null : decodeURIComponent(place)} />
}

function Interview() {
  const { questionId } = useParams<{ questionId?: string }>()
  return (
    <InSession>
      <InterviewScreen questionId={questionId === undefined ? null : decodeURIComponent(questionId)} />
    </InSession>
  )
}

function Agreement() {
  const { questionId } = useParams<{ questionId?: string }>()
  return (
    <InSession>
      <AgreementScreen questionId={questionId === undefined ? null : decodeURIComponent(questionId)} />
    </InSession>
  )
}
