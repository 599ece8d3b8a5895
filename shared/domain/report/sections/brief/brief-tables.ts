/** The tables of page 1: what must be true before going live, and the first actions with who accepted them. */
import { isConfirmed, isDeclined } from '../../../roadmap/owner-standing'
import type { PlanAction } from '../../../roadmap/plan-action'
import type { PlannedAction } from '../../../roadmap/roadmap'
import type { GateResult } from '../../../scoring/scorecard'
import type { Block } from '../../blocks'
import { inSentence, NOTHING, type ReportContext } from '../../report-context'
import type { TableRow } from '../../rich-text'
import { countGates, gateStateTitle } from '../../words/verdict-words'
import { gateName } from '../answers'
import { gateOwner } from '../gate-board'
import { endDate, weekSpan } from '../plan-words'
import { taskOf } from '../tasks'

/** Room for this many, whatever the page holds besides. */
const FIRST_ACTIONS = 5

export function conditions(context: ReportContext): Block {
  const { t, scorecard } = context
  const { failed, unverified } = countGates(scorecard.gates)
  const open = [...failed, ...unverified]
  return {
    kind: 'rail',
    label: t('report.brief.conditions'),
    rule: 'hair',
    keep: true,
    body:
      open.length === 0
        ? [{ kind: 'paragraph', style: 'read', text: t('report.brief.noConditions') }]
        : [
            {
              kind: 'table',
              columns: [
                { id: 'gate', title: t('report.table.gate'), align: 'start', width: 80 },
                { id: 'true', title: t('report.brief.closedWhen'), align: 'start' },
                { id: 'owner', title: t('report.table.owner'), align: 'start', width: 78 },
                { id: 'by', title: t('report.plan.by'), align: 'end', width: 64 },
              ],
              rows: open.map((gate) => conditionRow(context, gate)),
              more: moreTexts(context, open.length),
            },
          ],
  }
}

function conditionRow(context: ReportContext, gate: GateResult): TableRow {
  const date = closingDate(context, gate)
  return {
    cells: [
      { mark: gate.state, value: gate.state, text: `${gate.id} ${inSentence(gateStateTitle(context.translator, gate.state))}` },
      { text: gateName(context, gate.id) },
      { text: gateOwner(context, gate) },
      { text: date === null ? NOTHING : context.translator.date(date), value: date },
    ],
  }
}

/** The end of the last planned action that closes it, else the day its task is due. */
function closingDate(context: ReportContext, { id, questionId }: GateResult): string | null {
  const closing = context.planned.filter((action) => context.index.actions.get(action.id)?.closes.includes(id))
  const last = closing.reduce<PlannedAction | null>(
    (latest, action) => (latest === null || action.endWeek > latest.endWeek ? action : latest),
    null,
  )
  return last === null ? ((taskOf(context, id) ?? taskOf(context, questionId))?.due ?? null) : endDate(context, last)
}

export function firstActions(context: ReportContext): Block[] {
  const { t, roadmap, index } = context
  const all = roadmap.actions
  if (all.length === 0) return []
  const first = all.slice(0, FIRST_ACTIONS)
  return [
    {
      kind: 'rail',
      label: t('report.brief.first', { count: first.length }),
      note: all.length > first.length ? t('report.brief.firstNote', { all: all.length }) : undefined,
      rule: 'hair',
      keep: true,
      body: [
        {
          kind: 'table',
          columns: [
            { id: 'number', title: '', align: 'start', width: 30 },
            { id: 'what', title: t('report.findings.what'), align: 'start' },
            { id: 'who', title: t('report.brief.accepted'), align: 'start', width: 150 },
            { id: 'weeks', title: t('report.plan.weeks'), align: 'end', width: 44 },
          ],
          rows: first.flatMap((action) => {
            const source = index.actions.get(action.id)
            return source === undefined ? [] : [actionRow(context, action, source as PlanAction)]
          }),
          more: moreTexts(context, first.length, all.length - first.length),
        },
      ],
    },
  ]
}

function actionRow(context: ReportContext, action: PlannedAction, source: PlanAction): TableRow {
  const { t, numberOf, people } = context
  const state = isConfirmed(source) ? 'accepted' : isDeclined(source) ? 'declined' : 'open'
  return {
    cells: [
      { text: [{ text: numberOf(action.id) ?? '', tone: 'quiet' }] },
      { text: source.title },
      {
        text: [
          { text: people.ownerOfAction(source), weight: state === 'accepted' ? 'medium' : 'regular' },
          { text: state === 'accepted' ? '' : ` ${t(`report.brief.owner.${state}`)}`, tone: 'quiet' },
        ],
      },
      { text: weekSpan(context, action) },
    ],
  }
}

/** "3 more in the report", for every number of rows that may be left out; `unseen` more are not in the table at all. */
export const moreTexts = ({ t }: ReportContext, rows: number, unseen = 0): readonly string[] =>
  Array.from({ length: Math.max(0, rows - 2) }, (_, at) => t('report.brief.more', { count: at + 2 + unseen }))
