/** Results: the verdict and its chain of rules, dimensions and topics as ranges, the gate board, patterns, tasks. */
import { interviewProgress, isVerdictShown } from '../../../shared/domain/interview/interview-progress'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import { useDerived } from '../../stores/derived'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { DimensionRanges } from './dimension-ranges'
import { GateBoard } from './gate-board'
import { GateLegend } from './gate-legend'
import { JumpLink } from './jump-link'
import { LimitOpener } from './limit-opener'
import { MethodPanel } from './method-panel'
import { NotYet } from './not-yet'
import { PatternCards } from './pattern-cards'
import { ResultsNav } from './results-nav'
import styles from './results-screen.module.css'
import { RuleChain } from './rule-chain'
import { StrengthList } from './strength-list'
import { TaskTable } from './task-table'
import { TopicTables } from './topic-tables'
import { VerdictHero } from './verdict-hero'

export function ResultsScreen() {
  const derived = useDerived()
  const translator = useTranslator()
  const { t } = translator
  if (derived === null) return <Page>{null}</Page>
  const { pack, session, scorecard, findings } = derived
  const index = indexPack(pack)
  const progress = interviewProgress(pack, session)
  const base = `/s/${session.session.id}`
  const gates = scorecard.gates
  const required = gates.filter(({ state }) => state !== 'not-required').length
  const passed = gates.filter(({ state }) => state === 'pass').length
  const isShown = isVerdictShown(pack, session)
  const names = new Map(session.participants.map(({ id, name }) => [id, name]))
  return (
    <Page>
      <LimitOpener derived={derived}>
        <ResultsNav progress={progress} depth={session.session.depth} documentPath={`${base}/document`} hasVerdict={isShown} />
        {isShown ? <VerdictHero derived={derived} /> : <NotYet progress={progress} interviewPath={`${base}/interview`} />}
        <div className={styles.columns}>
          <Section
            title={t('results.dimensions')}
            id="dimensions"
            aside={<JumpLink place="topics">{t('results.all-topics', { count: scorecard.topics.size })}</JumpLink>}
          >
            <DimensionRanges scorecard={scorecard} index={index} isWeakestShown={isShown} />
          </Section>
          {isShown && (
            <Section title={t('results.why')} id="why" aside={<JumpLink place="method">{t('results.why.limits')}</JumpLink>}>
              <RuleChain scorecard={scorecard} index={index} />
            </Section>
          )}
        </div>
        <Section title={t('results.gates', { passed, required })} aside={<GateLegend gates={gates} />} className={styles.block} id="gates">
          <GateBoard scorecard={scorecard} index={index} basePath={base} />
        </Section>
        {isShown && (
          <Section
            title={t('results.patterns')}
            aside={t('results.patterns-count', { count: findings.patterns.length, all: pack.patterns.length })}
            className={styles.block}
            id="patterns"
          >
            <PatternCards derived={derived} index={index} basePath={base} />
          </Section>
        )}
        <Section
          title={t('results.tasks')}
          aside={t('results.tasks-count', { count: findings.tasks.length })}
          className={styles.block}
          id="tasks"
        >
          <TaskTable tasks={findings.tasks} scorecard={scorecard} index={index} names={names} openCount={progress.open} basePath={base} />
        </Section>
        {isShown && (
          <Section title={t('results.strengths')} className={styles.block} id="strengths">
            <StrengthList derived={derived} index={index} basePath={base} />
          </Section>
        )}
        <Section title={t('results.topics')} className={styles.block} id="topics">
          <TopicTables scorecard={scorecard} index={index} basePath={base} />
        </Section>
        <MethodPanel derived={derived} />
      </LimitOpener>
    </Page>
  )
}
