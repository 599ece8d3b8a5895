/** What has changed in the plan since it was kept as reference, or since it was last looked at; and keeping it as reference. */
import { useMemo, useState } from 'react'
import { comparePlans, type PlanComparison } from '../../../shared/domain/roadmap/compare-plans'
import { outlinePlan } from '../../../shared/domain/roadmap/outline-plan'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import { setPlanReference } from '../../../shared/records/commands'
import type { Derived } from '../../stores/derived'
import { runtime } from '../../stores/runtime'
import { useSessionStore } from '../../stores/session-store'
import { namesOf } from '../../stores/shown-names'
import { Button } from '../../ui/button'
import { localMoment } from '../../ui/local-time'
import { useTranslator } from '../../ui/translator'
import { ChangeList } from './change-list'
import { useLastSeenPlan } from './last-seen-plan'
import styles from './plan-changes.module.css'
import { saveEdits } from './plan-edits'

export function PlanChanges({ derived }: { readonly derived: Derived }) {
  const translator = useTranslator()
  const { t, list, locale } = translator
  const { session, isPlanPending } = derived
  const roadmap = useSettledPlan(derived)
  const [isOpen, setOpen] = useState(false)
  const outline = useMemo(() => outlinePlan(roadmap), [roadmap])
  const seen = useLastSeenPlan(session.session.id, outline)
  const reference = useSessionStore((state) => state.data?.session?.planReference) ?? null
  const before = reference ?? seen
  const comparison = useMemo(() => (before === null ? null : comparePlans(before, outline)), [before, outline])
  const now = () => new Date(runtime().clock.now())
  const since = reference === null ? t('plan.changes.last-seen') : localMoment(locale, reference.keptAt, now())
  const keep = () => {
    setOpen(false)
    saveEdits((data) => setPlanReference(data, { ...outline, keptAt: now().toISOString() }))
  }
  const hasChanged = comparison !== null && !comparison.isSame
  return (
    <section className={styles.changes} aria-label={t('plan.changes')} data-testid="plan-changes">
      <div className={styles.line}>
        <p role="status">
          {hasChanged
            ? t('plan.changes.since', { since, what: list(summaryOf(comparison, t)) })
            : reference === null
              ? t('plan.changes.none')
              : t('plan.changes.same', { since })}
        </p>
        <span className={styles.buttons}>
          {hasChanged && (
            <Button size="small" variant="ghost" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {isOpen ? t('plan.changes.hide') : t('plan.changes.show')}
            </Button>
          )}
          {(hasChanged || reference === null) && (
            <Button size="small" variant={hasChanged ? 'secondary' : 'ghost'} isDisabled={isPlanPending} onPress={keep}>
              {t('plan.changes.keep')}
            </Button>
          )}
          {reference !== null && (
            <Button size="small" variant="ghost" onPress={() => saveEdits((data) => setPlanReference(data, null))}>
              {t('plan.changes.forget')}
            </Button>
          )}
        </span>
      </div>
      {hasChanged && isOpen && <ChangeList comparison={comparison} roadmap={roadmap} names={namesOf(derived, translator)} />}
    </section>
  )
}

/** The last plan that was scheduled to the end: one on its way is yesterday's weeks with today's words, and no plan to compare or to keep. */
function useSettledPlan({ roadmap, isPlanPending }: Derived): Roadmap {
  const [settled, setSettled] = useState(roadmap)
  if (!isPlanPending && settled !== roadmap) setSettled(roadmap)
  return isPlanPending ? settled : roadmap
}

function summaryOf({ cameIn, wentOut, moved, changed, weeks }: PlanComparison, t: ReturnType<typeof useTranslator>['t']): string[] {
  const part = (key: 'in' | 'out' | 'moved' | 'changed', count: number) => (count === 0 ? [] : [t(`plan.changes.count-${key}`, { count })])
  return [
    ...part('in', cameIn.length),
    ...part('out', wentOut.length),
    ...part('moved', moved.length),
    ...part('changed', changed.length),
    ...(weeks.before === weeks.after ? [] : [t('plan.changes.weeks', { before: weeks.before, after: weeks.after })]),
  ]
}
