/** What the check of a pack found: where, what, and what to do about it. Scrolls in its own frame when it is long. */
import type { Problem } from '../../../shared/lib/result'
import { useTranslator } from '../../ui/translator'
import styles from './problem-list.module.css'

const SHOWN = 100

export interface ProblemListProps {
  /** Name for screen readers. */
  readonly label: string
  readonly problems: readonly Problem[]
}

export function ProblemList({ label, problems }: ProblemListProps) {
  const { t } = useTranslator()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <ol className={styles.list} data-testid="problems">
        {problems.slice(0, SHOWN).map(({ path, message, fix }) => (
          <li key={`${path} ${message}`}>
            <p>
              {message} <span className={styles.fix}>{fix}</span>
            </p>
            {path !== '' && <code className={styles.path}>{path}</code>}
          </li>
        ))}
      </ol>
      {problems.length > SHOWN && <p className={styles.more}>{t('pack.problems.more', { count: problems.length - SHOWN })}</p>}
    </section>
  )
}
