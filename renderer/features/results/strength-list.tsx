/** What already stands: claimed at the bar or above, and seen or exercised. */
import { type PackIndex, shortQuestion } from '../../../shared/domain/pack/index-pack'
import type { Derived } from '../../stores/derived'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import styles from './results-screen.module.css'

interface StrengthListProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly basePath: string
}

export function StrengthList({ derived, index, basePath }: StrengthListProps) {
  const { t } = useTranslator()
  const strengths = derived.findings.findings.filter(({ kind }) => kind === 'strength')
  if (strengths.length === 0) return <p className={styles.quiet}>{t('results.strengths-none')}</p>
  const answers = new Map(derived.session.agreed.map((answer) => [answer.questionId, answer]))
  return (
    <ul className={styles.strengths}>
      {strengths.map(({ ref }) => (
        <li key={ref}>
          <Link to={`${basePath}/interview/${ref}`}>{shortQuestion(index, ref)}</Link>
          <span>{answers.get(ref)?.evidenceRef?.title ?? t('results.strength-seen')}</span>
        </li>
      ))}
    </ul>
  )
}
