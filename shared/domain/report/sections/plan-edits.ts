/** Edits of the plan without effect: reported, never dropped silently. */
import type { UnappliedEdit } from '../../roadmap/plan-action'
import type { Block } from '../blocks'
import type { ReportContext } from '../report-context'

export function unappliedEdits(context: ReportContext): Block[] {
  const { t, roadmap } = context
  if (roadmap.unapplied.length === 0) return []
  return [
    {
      kind: 'rail',
      label: t('report.plan.unapplied'),
      rule: 'hair',
      body: [{ kind: 'list', items: roadmap.unapplied.map((edit) => editSentence(context, edit)) }],
    },
  ]
}

function editSentence({ t, session, roadmap }: ReportContext, { editId, actionId, reason }: UnappliedEdit): string {
  const stored = session.edits.find(({ id }) => id === editId)
  const what =
    stored?.op === 'set' ? t('roadmap.field', { field: stored.field ?? '' }) : t('plan.unapplied.place', { op: stored?.op ?? 'set' })
  return t('report.plan.unappliedText', {
    title: roadmap.definitions.get(actionId)?.title ?? actionId,
    what,
    reason: t(`plan.unapplied.reason.${reason}`),
  })
}
