/** Five dimensions on the 0-4 scale: what evidence carries, what is claimed, what is not known, against the bar at 3. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { scoredTitle } from '../../../shared/domain/pack/index-pack'
import type { DimensionScore, Scorecard } from '../../../shared/domain/scoring/scorecard'
import type { Rational } from '../../../shared/lib/rational'
import { toNumber } from '../../../shared/lib/rational'
import { RangeGlyphLegend, RangeGlyphView, RangeScale } from '../../ui/range-glyph-view'
import { useTranslator } from '../../ui/translator'
import styles from './dimension-ranges.module.css'
import { scoreWords } from './score-words'

interface DimensionRangesProps {
  readonly scorecard: Scorecard
  readonly index: PackIndex
  readonly isWeakest: (dimensionId: string) => boolean
}

export const numberOrNull = (value: Rational | null): number | null => (value === null ? null : toNumber(value))

export function DimensionRanges({ scorecard, index, isWeakest }: DimensionRangesProps) {
  const { t } = useTranslator()
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('results.dimensions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.dimension')}</th>
            <th scope="col">
              <span className={styles.caption}>{t('results.range')}</span>
              <RangeScale />
            </th>
            <th scope="col">{t('results.counted')}</th>
            <th scope="col">{t('results.claimed')}</th>
            <th scope="col">{t('results.known')}</th>
          </tr>
        </thead>
        <tbody>
          {scorecard.dimensions.map((dimension) => (
            <DimensionRow
              key={dimension.id}
              dimension={dimension}
              title={scoredTitle(index, dimension.id)}
              isWeakest={isWeakest(dimension.id)}
            />
          ))}
        </tbody>
      </table>
      <RangeGlyphLegend />
    </>
  )
}

interface DimensionRowProps {
  readonly dimension: DimensionScore
  readonly title: string
  readonly isWeakest: boolean
}

function DimensionRow({ dimension, title, isWeakest }: DimensionRowProps) {
  const translator = useTranslator()
  const { t, percent } = translator
  const score = (value: Rational | null) => scoreWords(translator, value)
  return (
    <tr>
      <th scope="row">
        {title}
        {isWeakest && <span className={styles.weak}>{t('results.among-weakest')}</span>}
      </th>
      <td>
        <RangeGlyphView
          label={title}
          low={numberOrNull(dimension.low)}
          high={numberOrNull(dimension.high)}
          counted={numberOrNull(dimension.index)}
          claimed={numberOrNull(dimension.claimed)}
          width="fill"
        />
      </td>
      <td className={styles.counted}>{score(dimension.index)}</td>
      <td>{score(dimension.claimed)}</td>
      <td>{dimension.coverage === null ? '–' : percent(toNumber(dimension.coverage))}</td>
    </tr>
  )
}
