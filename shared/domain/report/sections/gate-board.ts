/** Every gate with its state, what decided it, and who answers for it. */
import { bestPlaced } from '../../findings/best-placed'
import type { GateResult } from '../../scoring/scorecard'
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, capitalise, inSentence, inWords, NOTHING, type ReportContext } from '../report-context'
import type { TableRow } from '../rich-text'
import { countGates, gateStateTitle } from '../words/verdict-words'
import { gateName, whatDecided } from './answers'

export function composeGateBoard(context: ReportContext): Section {
  const { t, scorecard, translator } = context
  const { passed, failed, unverified, notRequired } = countGates(scorecard.gates)
  const tally = (state: 'pass' | 'fail' | 'unverified' | 'not-required', gates: readonly GateResult[]) => ({
    mark: state,
    value: String(gates.length),
    label: inSentence(gateStateTitle(translator, state)),
  })
  return {
    anchor: anchorOf.section('gates'),
    group: t('report.group.stops'),
    name: t('report.gates.name'),
    title: gateTitleText(context),
    opens: 'page',
    blocks: [
      {
        kind: 'tally',
        items: [tally('pass', passed), tally('fail', failed), tally('unverified', unverified), tally('not-required', notRequired)],
      },
      ...gateTable(context, 'foundation'),
      ...gateTable(context, 'launch'),
      {
        kind: 'rail',
        label: t('report.gates.howLabel'),
        rule: 'hair',
        close: true,
        body: [{ kind: 'paragraph', style: 'read', text: t('report.gates.how') }],
      },
    ],
  }
}

function gateTitleText(context: ReportContext): string {
  const { t, scorecard } = context
  const { failed, unverified } = countGates(scorecard.gates)
  const kind = failed.length > 0 ? 'fail' : unverified.length > 0 ? 'open' : 'pass'
  return t(`report.gates.title.${kind}`, {
    failed: failed.length,
    failedWords: capitalise(inWords(context, failed.length)),
    unverified: unverified.length,
    unverifiedWords: inWords(context, unverified.length),
  })
}

function gateTable(context: ReportContext, kind: 'foundation' | 'launch'): Block[] {
  const { t, scorecard } = context
  const gates = scorecard.gates.filter((gate) => gate.kind === kind)
  if (gates.length === 0) return []
  return [
    { kind: 'heading', text: t(`report.gates.${kind}Heading`) },
    {
      kind: 'table',
      columns: [
        { id: 'state', title: t('report.table.state'), align: 'start', width: 78 },
        { id: 'gate', title: t('report.table.gate'), align: 'start', width: 30 },
        { id: 'true', title: t('report.gates.mustBe'), align: 'start', width: 132 },
        { id: 'decided', title: t('report.gates.decided'), align: 'start' },
        { id: 'owner', title: t('report.table.owner'), align: 'end', width: 76 },
      ],
      rows: gates.map((gate) => gateRow(context, gate)),
    },
  ]
}

const TONE = { pass: 'pass', fail: 'fail', unverified: 'open', 'not-required': 'none' } as const

function gateRow(context: ReportContext, gate: GateResult): TableRow {
  const { translator } = context
  return {
    cells: [
      {
        mark: gate.state,
        value: gate.state,
        text: [{ text: gateStateTitle(translator, gate.state), weight: 'medium', tone: TONE[gate.state] }],
      },
      { text: [{ text: gate.id, tone: 'quiet' }] },
      { text: [{ text: gateName(context, gate.id), weight: 'medium' }] },
      { text: whatDecided(context, gate) },
      { text: gate.state === 'not-required' ? NOTHING : gateOwner(context, gate) },
    ],
  }
}

/** Who is best placed to answer for a gate, as far as the privacy mode lets through. */
export function gateOwner({ index, session, people }: ReportContext, { topicId }: GateResult): string {
  const topic = index.topics.get(topicId)
  if (topic === undefined) return NOTHING
  return people.addressee(topic, bestPlaced(topic, session)) ?? NOTHING
}
