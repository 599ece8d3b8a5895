/** Roadmap: the release plan as a Gantt chart or a table, who is needed when, what comes later, and why each action is there. */
import { memo, useDeferredValue, useState } from 'react'
import { isVerdictShown } from '../../../shared/domain/interview/interview-progress'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import { planStartOf, weekDate } from '../../../shared/domain/roadmap/plan-dates'
import { toNumber } from '../../../shared/lib/rational'
import { type Derived, useDerivedInSlices } from '../../stores/derived'
import { namesOf } from '../../stores/shown-names'
import { ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import { InTurns, useTurns } from '../../ui/turns'
import { ActionPanel } from './action-panel'
import { AddAction } from './add-action'
import { CapacitySection } from './capacity-section'
import { DroppedList } from './dropped-list'
import { LaterList } from './later-list'
import { MoneyStrip } from './money-strip'
import { OverloadList } from './overload-list'
import { OwnerStandingLine } from './owner-standing-line'
import { PlanBoard } from './plan-board'
import { PlanChanges } from './plan-changes'
import { PlanGantt } from './plan-gantt'
import { PlanTable } from './plan-table'
import styles from './roadmap-screen.module.css'
import { shownPlan } from './shown-plan'
import { UnappliedEdits } from './unapplied-edits'
import { usePlanView } from './use-plan-view'
import { NO_TICKS } from './use-what-if'
import { WhatIf } from './what-if'

export function RoadmapScreen() {
  const derived = useDerivedInSlices()
  return derived === null ? <Page>{null}</Page> : <Roadmap derived={derived} />
}

const Roadmap = memo(function Roadmap({ derived: entered }: { readonly derived: Derived }) {
  const translator = useTranslator()
  const { t, number, date } = translator
  const derived = shownPlan(entered, translator)
  const { people } = namesOf(derived, translator)
  const [view, setView] = usePlanView()
  // The switch answers at once; what it shows is drawn in slices.
  const shownView = useDeferredValue(view)
  const [chosen, setChosen] = useState<string | null>(null)
  const [ticks, setTicks] = useState(NO_TICKS)
  const isWhole = useTurns(2) === 2
  const { pack, session, scorecard, findings, roadmap } = derived
  const base = `/s/${session.session.id}`
  if (!isVerdictShown(pack, session)) return <TooEarly interviewPath={`${base}/interview`} />
  const index = indexPack(pack)
  const planStart = planStartOf(session.session)
  const selected = roadmap.actions.find(({ id }) => id === chosen) ?? null
  const hasPlan = roadmap.actions.length > 0
  const tasks = findings.tasks.length
  const summary = t('roadmap.summary', { count: roadmap.actions.length, days: number(toNumber(roadmap.effort), 0) })
  return (
    <Page width="full" className={styles.panes}>
      <div className={styles.main}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{hasPlan ? t('roadmap.title', { week: roadmap.weeks }) : t('roadmap.title-none', { tasks })}</h1>
            <p className={styles.lead}>
              {hasPlan
                ? `${summary} ${t('roadmap.starts', { date: date(planStart, 'long'), end: date(weekDate(planStart, roadmap.weeks), 'long') })}`
                : t('roadmap.lead-none', { tasks, later: roadmap.later.length })}
            </p>
            {roadmap.p50Weeks !== null && roadmap.p80Weeks !== null && (
              <p className={styles.lead}>{t('roadmap.odds', { p50: roadmap.p50Weeks, p80: roadmap.p80Weeks })}</p>
            )}
            {hasPlan && <OwnerStandingLine derived={derived} />}
          </div>
          <div className={styles.tools}>
            {hasPlan && (
              <Segmented
                label={t('roadmap.view')}
                options={[
                  { id: 'plan', title: t('roadmap.view.plan') },
                  { id: 'board', title: t('roadmap.view.board') },
                  { id: 'table', title: t('roadmap.view.table') },
                ]}
                value={view}
                onChange={setView}
              />
            )}
            <AddAction derived={derived} index={index} onAdded={setChosen} />
          </div>
        </header>
        {hasPlan && scorecard.verdict === 're-scope' && <p className={styles.overload}>{t('roadmap.re-scope')}</p>}
        {hasPlan && <PlanChanges key={session.session.id} derived={entered} />}
        <UnappliedEdits derived={derived} index={index} />
        <OverloadList roadmap={roadmap} people={people} onChoose={setChosen} />
        {hasPlan && shownView === 'plan' && <PlanGantt derived={derived} planStart={planStart} chosen={chosen} onChoose={setChosen} />}
        {hasPlan && shownView === 'board' && <PlanBoard derived={derived} planStart={planStart} chosen={chosen} onChoose={setChosen} />}
        {hasPlan && shownView === 'table' && <PlanTable derived={derived} planStart={planStart} chosen={chosen} onChoose={setChosen} />}
        <InTurns>
          {hasPlan && <CapacitySection derived={derived} index={index} className={styles.block} />}
          {hasPlan && (
            <Section title={t('plan.money')} look="sub" className={styles.block}>
              <MoneyStrip derived={derived} index={index} />
            </Section>
          )}
          {/* The board has both among its cards. */}
          {!(hasPlan && view === 'board') && (
            <>
              <Section
                title={t('roadmap.later', { count: roadmap.later.length })}
                aside={t('roadmap.later-aside')}
                look="sub"
                className={styles.block}
              >
                <LaterList roadmap={roadmap} people={people} onPulled={setChosen} />
              </Section>
              <DroppedList derived={derived} index={index} className={styles.block} />
            </>
          )}
        </InTurns>
      </div>
      {selected === null ? (
        <WhatIf derived={derived} index={index} ticks={ticks} onTicks={setTicks} isDrawn={isWhole} />
      ) : (
        <ActionPanel action={selected} derived={derived} entered={entered} index={index} planStart={planStart} onChoose={setChosen} />
      )}
    </Page>
  )
})

function TooEarly({ interviewPath }: { readonly interviewPath: string }) {
  const { t } = useTranslator()
  return (
    <Page>
      <Empty
        level={1}
        title={t('roadmap.early.title')}
        actions={
          <ButtonLink to={interviewPath} variant="primary">
            {t('roadmap.early.continue')}
          </ButtonLink>
        }
      >
        <p>{t('roadmap.early.text')}</p>
      </Empty>
    </Page>
  )
}
