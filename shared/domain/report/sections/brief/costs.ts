/** What it takes to release, to run and to wait: money where it was entered, person-days always. */
import { toNumber } from '../../../../lib/rational'
import { costRange } from '../../../roadmap/cost-range'
import { estimateMoney } from '../../../roadmap/estimate-money'
import type { Block } from '../../blocks'
import type { CostsBlock } from '../../brief-blocks'
import { dayRange, days, NOTHING, type ReportContext } from '../../report-context'

type Item = CostsBlock['items'][number]

export function costBlock(context: ReportContext): Block {
  const { t } = context
  const items = [work(context), ...money(context)]
  return {
    kind: 'rail',
    label: t('report.brief.cost'),
    note: t('report.brief.costNote'),
    rule: 'hair',
    keep: true,
    body: [{ kind: 'costs', scaleMax: Math.max(1, ...items.slice(1).flatMap(({ span }) => (span === null ? [] : [span.max]))), items }],
  }
}

function work(context: ReportContext): Item {
  const { t, roadmap, index, planned } = context
  const efforts = planned.flatMap(({ id }) => index.actions.get(id)?.effort ?? [])
  const total = (end: 'min' | 'max'): number => efforts.reduce((sum, effort) => sum + effort[end], 0)
  return {
    label: t('report.brief.work'),
    value: days(context, toNumber(roadmap.effort)),
    span: null,
    lines: [t('report.brief.dayRange', { range: dayRange(context, total('min'), total('max')) })],
  }
}

/** Nothing where no money was entered: the brief then says what it takes in days alone. */
function money(context: ReportContext): Item[] {
  const { t, session, roadmap, translator } = context
  const sums = estimateMoney(session, roadmap)
  if (sums === null) return []
  const amount = (value: number): string => translator.money(value, sums.currency)
  const range = costRange(session, roadmap)
  const release: Item | null =
    sums.costToRelease === null
      ? null
      : {
          label: t('report.brief.release'),
          value: amount(toNumber(sums.costToRelease)),
          span: range === null ? null : { min: toNumber(range.min), likely: toNumber(sums.costToRelease), max: toNumber(range.max) },
          lines: [
            ...(range === null ? [] : [t('report.brief.range', { min: amount(toNumber(range.min)), max: amount(toNumber(range.max)) })]),
            ...(sums.unpricedDays === null || toNumber(sums.unpricedDays) === 0
              ? []
              : [t('report.brief.unpriced', { days: days(context, toNumber(sums.unpricedDays)) })]),
          ],
        }
  const run: Item | null =
    sums.runCostPerYear === null && sums.benefitPerYear === null
      ? null
      : {
          label: t('report.brief.run'),
          value: sums.runCostPerYear === null ? NOTHING : amount(toNumber(sums.runCostPerYear)),
          span: null,
          lines: [
            ...(sums.runCostPerYear === null ? [t('report.brief.noRunCost')] : []),
            ...(sums.benefitPerYear === null ? [] : [t('report.brief.benefit', { amount: amount(toNumber(sums.benefitPerYear)) })]),
          ],
        }
  const waiting: Item | null =
    sums.costOfWaiting === null
      ? null
      : {
          label: t('report.brief.waiting'),
          value: amount(toNumber(sums.costOfWaiting)),
          span: null,
          lines: [t('report.brief.waitingNote', { weeks: roadmap.weeks })],
        }
  return [release, run, waiting].filter((item) => item !== null)
}
