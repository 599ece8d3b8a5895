/** Five dimensions on the 0-4 scale: what evidence carries, what is claimed, what is not known, against the bar at 3. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { scoredTitle } from '../../../shared/domain/pack/index-pack'
import type { Scorecard } from '../../../shared/domain/scoring/scorecard'
import type { Rational } from '../../../shared/lib/rational'
import { toNumber } from '../../../shared/lib/rational'
import { RangeGlyphLegend, RangeGlyphView } from '../../ui/range-glyph-view'
import { useTranslator } from '../../ui/translator'
import styles from './dimension-ranges.module.css'

interface DimensionRangesProps {
  readonly scorecard: Scorecard
  readonly index: PackIndex
  /** The weakest are a result; they are named only once there is a verdict. */
  readonly isWeakestShown: boolean
}

export const numberOrNull = (value: Rational | null): number | null => (value === null ? null : toNumber(value))

export function DimensionRanges({ scorecard, index, isWeakestShown }: DimensionRangesProps) {
  const { t, number, percent } = useTranslator()
  const score = (value: Rational | null) => (value === null ? '–' : number(toNumber(value), 1))
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('results.dimensions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.dimension')}</th>
            <th scope="col">{t('results.range')}</th>
            <th scope="col">{t('results.counted')}</th>
            <th scope="col">{t('results.claimed')}</th>
            <th scope="col">{t('results.known')}</th>
          </tr>
        </thead>
        <tbody>
          {scorecard.dimensions.map((dimension, row) => {
            const title = scoredTitle(index, dimension.id)
            return (
              <tr key={dimension.id}>
                <th scope="row">
                  {title}
                  {isWeakestShown && scorecard.weakest.length < scorecard.dimensions.length && scorecard.weakest.includes(dimension.id) && (
                    <span className={styles.weak}>{t('results.among-weakest')}</span>
                  )}
                </th>
                <td>
                  <RangeGlyphView
                    label={title}
                    low={numberOrNull(dimension.low)}
                    high={numberOrNull(dimension.high)}
                    counted={numberOrNull(dimension.index)}
                    claimed={numberOrNull(dimension.claimed)}
                    width="fill"
                    isBarLabelled={row === 0}
                    isScaleLabelled={row === scorecard.dimensions.length - 1}
                  />
                </td>
                <td className={styles.counted}>{score(dimension.index)}</td>
                <td>{score(dimension.claimed)}</td>
                <td>{dimension.coverage === null ? '–' : percent(toNumber(dimension.coverage))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <RangeGlyphLegend />
    </>
  )
}
