/** What to know about the plan beside its rows: who said no, what was taken out, what is too much, what could move the date. */
import { gatesLeftOpen } from '../../roadmap/gates-left-open'
import { isDeclined } from '../../roadmap/owner-standing'
import type { Block } from '../blocks'
import { capitalise, inWords, type ReportContext } from '../report-context'

/** Actions whose owner said no: the plan does not hold before somebody else takes them. */
export function declined(context: ReportContext): Block[] {
  const { t, planned, index, numberOf, people, translator } = context
  const actions = planned.flatMap(({ id }) => index.actions.get(id) ?? []).filter(isDeclined)
  if (actions.length === 0) return []
  const sentences = actions.map(({ id, ownerStatus }) => {
    const name = people.speaker(ownerStatus?.by ?? '')
    return t('report.plan.declinedText', {
      number: numberOf(id) ?? '',
      named: name !== null,
      name: name ?? '',
      date: translator.date(ownerStatus?.when ?? ''),
    })
  })
  return [textRail(t('report.plan.declined', { count: actions.length }), sentences)]
}

/** What the team took out, why, and what stays undone. */
export function dropped(context: ReportContext): Block[] {
  const { t, roadmap, scorecard, index, clean, translator } = context
  if (roadmap.dropped.length === 0) return []
  const sentences = roadmap.dropped.map(({ id, reason }) =>
    t('report.plan.droppedText', { title: index.actions.get(id)?.title ?? id, given: reason !== null, reason: clean(reason ?? '') }),
  )
  const gates = gatesLeftOpen(
    roadmap,
    scorecard,
    roadmap.dropped.map(({ id }) => id),
  )
  const left = gates.length === 0 ? [] : [t('report.plan.gatesLeft', { count: gates.length, gates: translator.list(gates) })]
  return [textRail(t('report.plan.dropped'), [...sentences, ...left])]
}

const textRail = (label: string, sentences: readonly string[]): Block => ({
  kind: 'rail',
  label,
  rule: 'hair',
  body: sentences.map((text) => ({ kind: 'paragraph', style: 'read', text })),
})

export function overload(context: ReportContext): Block[] {
  const { t, roadmap, numberOf } = context
  if (roadmap.overload.length === 0) return []
  const numbers = roadmap.overload.flatMap((id) => numberOf(id) ?? []).sort()
  return [textRail(t('report.plan.overload'), [t('report.plan.overloadText', { count: numbers.length, numbers: numbers.join(', ') })])]
}

/** The critical chain and the owner most of it hangs on. */
export function movers(context: ReportContext): Block[] {
  const { t, planned, index, numberOf, people, translator } = context
  const critical = planned.filter((action) => action.critical).sort((a, b) => a.startWeek - b.startWeek)
  if (critical.length === 0) return []
  const owners = new Map<string, number>()
  for (const action of critical) {
    const definition = index.actions.get(action.id)
    const owner = definition === undefined ? null : people.ownerOfAction(definition)
    if (owner !== null) owners.set(owner, (owners.get(owner) ?? 0) + 1)
  }
  const [busiest] = [...owners].sort(([, a], [, b]) => b - a)
  const moved = planned.filter((action) => action.movedBy !== null && action.movedBy.length > 0).length
  const text = [
    t('report.plan.moversChain', { count: critical.length, numbers: translator.list(critical.flatMap(({ id }) => numberOf(id) ?? [])) }),
    busiest === undefined || busiest[1] < 2
      ? ''
      : t('report.plan.moversOwner', {
          owner: busiest[0],
          count: busiest[1],
          words: inWords(context, busiest[1]),
          all: critical.length,
          allWords: inWords(context, critical.length),
        }),
    moved === 0 ? '' : t('report.plan.moversWaiting', { count: moved, words: capitalise(inWords(context, moved)) }),
  ]
  return [textRail(t('report.plan.movers'), [text.filter((sentence) => sentence !== '').join(' ')])]
}
