/** Where the plan leads: the projected verdict at the end of each phase, and the gates somebody has to look at then. */
import { createProjector, type PhaseExit, projectPhases } from '../../roadmap/project-verdict'
import type { Block } from '../blocks'
import { NOTHING, phaseTitle, type ReportContext } from '../report-context'
import type { TableRow } from '../rich-text'
import { countGates, verdictTitle } from '../words/verdict-words'

/** Exit criteria, not dates; a phase without actions has none. */
export function phaseExits(context: ReportContext): Block[] {
  const { t, pack, session, scorecard, roadmap } = context
  const exits = projectPhases(createProjector(pack, session, scorecard, roadmap), roadmap).filter(({ actions }) => actions.length > 0)
  if (exits.length === 0) return []
  return [
    { kind: 'heading', text: t('report.plan.exits') },
    {
      kind: 'table',
      columns: [
        { id: 'phase', title: t('report.plan.phase'), align: 'start', width: 68 },
        { id: 'verdict', title: t('report.plan.projected'), align: 'start', width: 124 },
        { id: 'gates', title: t('report.plan.exitGates'), align: 'end', width: 76 },
        { id: 'verify', title: t('report.plan.toVerify'), align: 'start' },
      ],
      rows: exits.map((exit) => exitRow(context, exit)),
    },
    { kind: 'paragraph', style: 'small', text: t('report.plan.exitsNote') },
  ]
}

function exitRow(context: ReportContext, { phase, projection }: PhaseExit): TableRow {
  const { t, translator } = context
  const { passed, required } = countGates(projection.scorecard.gates)
  const toVerify = projection.gates.filter(({ toBeVerified }) => toBeVerified).map(({ id }) => id)
  return {
    cells: [
      { text: phaseTitle(context, phase) },
      { text: [{ text: verdictTitle(translator, projection.verdict), weight: 'medium' }] },
      { text: t('report.plan.gatesOf', { passed: passed.length, required }), value: passed.length },
      { text: toVerify.length === 0 ? NOTHING : toVerify.join(', ') },
    ],
  }
}
