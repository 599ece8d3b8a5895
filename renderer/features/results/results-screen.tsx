/** Results: the verdict and its chain of rules, dimensions and topics as ranges, gates, patterns, tasks, the room, the method. */

import type { ReactNode } from 'react'
import { memo } from 'react'
import { interviewProgress, isVerdictShown } from '../../../shared/domain/interview/interview-progress'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import { type Derived, useDerivedInSlices } from '../../stores/derived'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { InTurns } from '../../ui/turns'
import { DimensionPanel } from './dimension-panel'
import { DisagreementList, disagreementsOf } from './disagreement-list'
import { GatePanel } from './gate-panel'
import { JumpLink } from './jump-link'
import { LimitOpener } from './limit-opener'
import { MethodPanel } from './method-panel'
import { NotYet } from './not-yet'
import { PatternCards } from './pattern-cards'
import { type PlaceId, ResultsNav } from './results-nav'
import styles from './results-screen.module.css'
import { RoomPanel } from './room-panel'
import { RuleChain } from './rule-chain'
import { StrengthList } from './strength-list'
import { TaskTable } from './task-table'
import { TopicTables } from './topic-tables'
import { VerdictHero } from './verdict-hero'

export function ResultsScreen() {
  const derived = useDerivedInSlices()
  return <Page>{derived !== null && <Results derived={derived} />}</Page>
}

const Results = memo(function Results({ derived }: { readonly derived: Derived }) {
  const { pack, session } = derived
  const index = indexPack(pack)
  const progress = interviewProgress(pack, session)
  const basePath = `/s/${session.session.id}`
  const isShown = isVerdictShown(pack, session)
  return (
    <LimitOpener derived={derived}>
      <ResultsNav progress={progress} depth={session.session.depth} documentPath={`${basePath}/document`} hasVerdict={isShown} />
      <InTurns>
        {isShown ? <VerdictHero derived={derived} /> : <NotYet progress={progress} interviewPath={`${basePath}/interview`} />}
        <Standing derived={derived} index={index} basePath={basePath} isShown={isShown} />
        <Meaning derived={derived} index={index} basePath={basePath} isShown={isShown} openCount={progress.open} />
        <Grounds derived={derived} index={index} basePath={basePath} isShown={isShown} />
      </InTurns>
    </LimitOpener>
  )
})

interface PartsProps {
  readonly derived: Derived
  readonly index: ReturnType<typeof indexPack>
  readonly basePath: string
  /** Nothing is judged before half of the questions are answered. */
  readonly isShown: boolean
}

/** How far the initiative is, and which rule made the verdict of it. */
function Standing({ derived, index, basePath, isShown }: PartsProps) {
  const { t } = useTranslator()
  return (
    <InTurns>
      <div className={styles.columns}>
        <DimensionPanel derived={derived} index={index} isWeakestShown={isShown} />
        {isShown && (
          <Section title={t('results.why')} id="why" aside={<JumpLink place="method">{t('results.why.limits')}</JumpLink>}>
            <RuleChain scorecard={derived.scorecard} index={index} />
          </Section>
        )}
      </div>
      <GatePanel scorecard={derived.scorecard} index={index} basePath={basePath} />
    </InTurns>
  )
}

/** What it means: patterns, tasks, disagreement, strengths. */
function Meaning({ derived, index, basePath, isShown, openCount }: PartsProps & { readonly openCount: number }) {
  const { t } = useTranslator()
  const { findings, pack } = derived
  return (
    <InTurns>
      {isShown && (
        <Part
          place="patterns"
          title={t('results.patterns')}
          aside={t('results.patterns-count', { count: findings.patterns.length, all: pack.patterns.length })}
        >
          <PatternCards derived={derived} index={index} basePath={basePath} />
        </Part>
      )}
      <Part place="tasks" title={t('results.tasks')} aside={t('results.tasks-count', { count: findings.tasks.length })}>
        <TaskTable derived={derived} index={index} openCount={openCount} basePath={basePath} />
      </Part>
      {isShown && (
        <Part
          place="disagreements"
          title={t('results.disagreements')}
          aside={t('results.disagreements-count', { count: disagreementsOf(derived).length })}
        >
          <DisagreementList derived={derived} index={index} basePath={basePath} />
        </Part>
      )}
      {isShown && (
        <Part place="strengths" title={t('results.strengths')}>
          <StrengthList derived={derived} index={index} basePath={basePath} />
        </Part>
      )}
    </InTurns>
  )
}

/** What it rests on: who was there, every topic, the method. */
function Grounds({ derived, index, basePath }: PartsProps) {
  const { t } = useTranslator()
  const { pack, session, scorecard } = derived
  const held = new Set(session.participants.flatMap(({ seats }) => seats))
  const filled = pack.seats.filter(({ id }) => held.has(id)).length
  return (
    <InTurns>
      <Part place="room" title={t('results.room')} aside={t('results.room-count', { filled, all: pack.seats.length })}>
        <RoomPanel derived={derived} index={index} basePath={basePath} />
      </Part>
      <Part place="topics" title={t('results.topics')}>
        <TopicTables scorecard={scorecard} index={index} basePath={basePath} />
      </Part>
      <MethodPanel derived={derived} index={index} basePath={basePath} className={styles.block} />
    </InTurns>
  )
}

function Part(props: { readonly place: PlaceId; readonly title: string; readonly aside?: string; readonly children: ReactNode }) {
  const { place, title, aside, children } = props
  return (
    <Section id={place} title={title} className={styles.block} {...(aside === undefined ? {} : { aside })}>
      {children}
    </Section>
  )
}
