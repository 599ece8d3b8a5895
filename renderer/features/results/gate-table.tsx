/** The gate board as a table: every gate, whether it is needed to go on or to go live, its state and why. */
import { gateTitle, type PackIndex } from '../../../shared/domain/pack/index-pack'
import { gateStateTitle } from '../../../shared/domain/report/words/verdict-words'
import type { GateResult, Scorecard } from '../../../shared/domain/scoring/scorecard'
import { Chip } from '../../ui/chip'
import { Link } from '../../ui/link'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import { useGateReason } from './gate-reason'

interface GateTableProps {
  readonly scorecard: Scorecard
  readonly index: PackIndex
  readonly basePath: string
}

export function GateTable({ scorecard, index, basePath }: GateTableProps) {
  const { t } = useTranslator()
  return (
    <Table
      label={t('results.nav.gates')}
      columns={[
        { id: 'gate', title: t('results.gate') },
        { id: 'kind', title: t('results.gate.kind'), width: '28%' },
        { id: 'state', title: t('results.gate.state'), width: '136px' },
        { id: 'why', title: t('results.gate.why'), width: '24%' },
      ]}
    >
      {[...scorecard.gates]
        .sort((a, b) => a.kind.localeCompare(b.kind) || (a.id < b.id ? -1 : 1))
        .map((gate) => (
          <GateRow key={gate.id} gate={gate} scorecard={scorecard} index={index} basePath={basePath} />
        ))}
    </Table>
  )
}

function GateRow({ gate, scorecard, index, basePath }: GateTableProps & { readonly gate: GateResult }) {
  const translator = useTranslator()
  const reason = useGateReason(gate, scorecard.questions.get(gate.questionId))
  const title = `${gate.id} ${gateTitle(index, gate.id)}`
  return (
    <TableRow>
      <TableCell isHeader>
        {gate.state === 'not-required' ? title : <Link to={`${basePath}/interview/${gate.questionId}`}>{title}</Link>}
      </TableCell>
      <TableCell>{translator.t(`results.gates.${gate.kind}`)}</TableCell>
      <TableCell>
        <Chip state={gate.state}>{gateStateTitle(translator, gate.state)}</Chip>
      </TableCell>
      <TableCell>{reason}</TableCell>
    </TableRow>
  )
}
