import type { DimensionScore, TopicScore } from '../../scoring/scorecard'
import type { RangesBlock, RangeValues } from '../chart-blocks'
import { anchorOf, numeric, type ReportContext, score, scoreRange } from '../report-context'

export function dimensionRanges(context: ReportContext): RangesBlock {
  const { t, scorecard, index } = context
  return {
    kind: 'ranges',
    size: 'large',
    head: t('report.table.dimension'),
    barLabel: t('report.bar'),
    columns: [
      { id: 'counted', title: t('report.table.counted'), align: 'end', width: 50 },
      { id: 'claimed', title: t('report.table.claimed'), align: 'end', width: 56 },
      { id: 'range', title: t('report.table.range'), align: 'end', width: 56 },
      { id: 'answered', title: t('report.table.known'), align: 'end', width: 44 },
    ],
    rows: scorecard.dimensions.map((dimension) => {
      const label = index.dimensionTitles.get(dimension.id) ?? dimension.id
      const { answered, applicable } = countAnswers(dimension)
      return {
        label,
        values: rangeValues(dimension, dimension.index),
        alt: rangeAlt(context, label, dimension, dimension.index),
        to: anchorOf.dimension(dimension.id),
        cells: [
          { text: [{ text: score(context, dimension.index), weight: 'strong' }], value: numeric(dimension.index) },
          { text: score(context, dimension.claimed), value: numeric(dimension.claimed) },
          { text: scoreRange(context, dimension.low, dimension.high) },
          { text: t('report.of', { part: answered, all: applicable }), value: answered },
        ],
      }
    }),
    legend: legendOf(context),
  }
}

export const legendOf = ({ t }: ReportContext) => ({
  counted: t('report.legend.counted'),
  claimed: t('report.legend.claimed'),
  unbacked: t('report.legend.unbacked'),
  unknown: t('report.legend.unknown'),
})

export function countAnswers({ topics }: DimensionScore): { answered: number; applicable: number } {
  return {
    answered: topics.reduce((total, topic) => total + topic.answeredCount, 0),
    applicable: topics.reduce((total, topic) => total + topic.applicableCount, 0),
  }
}

export const rangeValues = (scored: Pick<TopicScore, 'low' | 'high' | 'claimed'>, counted: TopicScore['mean']): RangeValues => ({
  low: numeric(scored.low),
  high: numeric(scored.high),
  claimed: numeric(scored.claimed),
  counted: numeric(counted),
})

/** Text alternative of a glyph. */
export function rangeAlt(
  context: ReportContext,
  label: string,
  scored: Pick<TopicScore, 'low' | 'high' | 'claimed'>,
  counted: TopicScore['mean'],
): string {
  if (counted === null) return context.t('report.glyph.none', { label })
  return context.t('report.glyph', {
    label,
    counted: score(context, counted),
    claimed: score(context, scored.claimed),
    low: score(context, scored.low),
    high: score(context, scored.high),
  })
}
