/** The five levels of a question to read, A to E; the production bar is a rule above D. */
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { Hidden } from '../../ui/live-region'
import { useTranslator } from '../../ui/translator'
import styles from './level-list.module.css'

/** Index of the level at the production bar. */
const BAR = 3

export function LevelList({ levels, lang }: { readonly levels: readonly string[]; readonly lang: string }) {
  const { t } = useTranslator()
  return (
    <ol className={styles.levels} aria-label={t('pack.levels')}>
      {levels.map((text, index) => (
        <li key={text} className={index === BAR ? styles.atBar : styles.level}>
          <span className={styles.letter}>{levelLetter(index)}</span>
          <span>
            <span lang={lang}>{text}</span>
            {index === BAR && <Hidden>{`, ${t('pack.bar')}`}</Hidden>}
          </span>
          {index === BAR && (
            <span className={styles.bar} aria-hidden="true">
              {t('pack.bar')}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
