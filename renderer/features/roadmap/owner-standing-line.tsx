/** How sure the plan is: an assumption until the owners confirm it. */
import { standingWords } from '../../../shared/domain/report/words/owner-words'
import { measureOwnerStanding } from '../../../shared/domain/roadmap/owner-standing'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import styles from './roadmap-screen.module.css'

export function OwnerStandingLine({ derived: { session, roadmap } }: { readonly derived: Derived }) {
  return <p className={styles.lead}>{standingWords(useTranslator(), measureOwnerStanding(session, roadmap))}</p>
}
