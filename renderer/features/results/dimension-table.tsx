/** The numbers behind the ranges of the dimensions, for readers who want no picture. */
import { type PackIndex, scoredTitle } from '../../../shared/domain/pack/index-pack'
import type { DimensionScore, Scorecard } from '../../../shared/domain/scoring/scorecard'
import { type Rational, toNumber } from '../../../shared/lib/rational'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import { scoreWords } from './score-words'

interface DimensionTableProps {
  readonly scorecard: Scorecard
  readonly index: PackIndex
  readonly isWeakest: (dimensionId: string) => boolean
}

const NUMBERS = ['counted', 'claimed', 'low', 'high', 'known', 'shown'] as const

export function DimensionTable({ scorecard, index, isWeakest }: DimensionTableProps) {
  const { t } = useTranslator()
  return (
    <Table
      label={t('results.dimensions')}
      columns={[
        { id: 'dimension', title: t('results.dimension') },
        ...NUMBERS.map((id) => ({ id, title: t(`results.column.${id}`), align: 'end' as const })),
      ]}
    >
      {scorecard.dimensions.map((dimension) => (
        <DimensionRow
          key={dimension.id}
          dimension={dimension}
          title={scoredTitle(index, dimension.id)}
          remark={isWeakest(dimension.id) ? t('results.among-weakest') : ''}
        />
      ))}
    </Table>
  )
}

function DimensionRow({
  dimension,
  title,
  remark,
}: {
  readonly dimension: DimensionScore
  readonly title: string
  readonly remark: string
}) {
  const translator = useTranslator()
  const { percent } = translator
  const score = (value: Rational | null) => scoreWords(translator, value)
  const share = (value: Rational | null) => (value === null ? '–' : percent(toNumber(value)))
  const { index, claimed, low, high, coverage, backed } = dimension
  return (
    <TableRow>
      <TableCell isHeader>{remark === '' ? title : `${title}, ${remark}`}</TableCell>
      {[score(index), score(claimed), score(low), score(high), share(coverage), share(backed)].map((text, at) => (
        <TableCell key={NUMBERS[at]} align="end">
          {text}
        </TableCell>
      ))}
    </TableRow>
  )
}
