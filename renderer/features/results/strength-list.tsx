/** What already stands: claimed at the bar or above, and seen or exercised; with what was shown. */
import { type PackIndex, shortQuestion } from '../../../shared/domain/pack/index-pack'
import type { Derived } from '../../stores/derived'
import { namesOf } from '../../stores/shown-names'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import styles from './strength-list.module.css'

interface StrengthListProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly basePath: string
}

export function StrengthList({ derived, index, basePath }: StrengthListProps) {
  const { t } = useTranslator()
  const strengths = derived.findings.findings.filter(({ kind }) => kind === 'strength')
  if (strengths.length === 0) return <p className={styles.none}>{t('results.strengths-none')}</p>
  return (
    <ul className={styles.strengths}>
      {strengths.map(({ ref }) => (
        <li key={ref}>
          <Link to={`${basePath}/interview/${ref}`}>{shortQuestion(index, ref)}</Link>
          <Shown derived={derived} questionId={ref} />
        </li>
      ))}
    </ul>
  )
}

/** The artefact by name, and how far it reaches; what was not written down is said to be so. */
function Shown({ derived, questionId }: { readonly derived: Derived; readonly questionId: string }) {
  const translator = useTranslator()
  const { t } = translator
  const isExercised = derived.scorecard.questions.get(questionId)?.evidence === 'E3'
  const artefact = derived.session.agreed.find((answer) => answer.questionId === questionId)?.evidenceRef?.title ?? ''
  const reach = t(isExercised ? 'results.strength.exercised' : 'results.strength.seen')
  return (
    <span>
      {reach}: {artefact === '' ? t('results.strength.unnamed') : namesOf(derived, translator).clean(artefact)}
    </span>
  )
}
