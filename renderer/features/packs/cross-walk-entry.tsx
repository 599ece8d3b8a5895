/** One way of failing as a row: what it is, what finds it and which questions that reads, what it rests on, where to start. */
import { conditionInWords } from '../../../shared/domain/pack/condition-words'
import type { CrossWalkRow } from '../../../shared/domain/pack/cross-walk'
import type { Pack, Question } from '../../../shared/domain/pack/pack'
import { cx } from '../../ui/cx'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import { ClaimDetails } from './claim-details'
import styles from './cross-walk-entry.module.css'
import { patternPlace, questionPath } from './places'

export function CrossWalkEntry({ row, pack }: { readonly row: CrossWalkRow; readonly pack: Pack }) {
  const translator = useTranslator()
  const { t } = translator
  const { pattern, actions } = row
  return (
    <>
      <tr
        className={cx(styles.row, pattern.claims.length > 0 && styles.goesOn)}
        id={patternPlace(pattern.id)}
        tabIndex={-1}
        data-testid="pattern"
        data-id={pattern.id}
      >
        <th scope="row" lang={pack.language}>
          <span className={styles.title}>{pattern.title}</span>
          <span className={styles.gist}>{pattern.gist}</span>
        </th>
        <td>
          <p className={styles.rule}>{t('pack.walk.found', { rule: conditionInWords(pattern.when, pack, translator) })}</p>
          <Asked row={row} />
        </td>
        <td>
          <p className={styles.rule}>{t('pack.walk.covered', { covered: row.covered, claims: pattern.claims.length })}</p>
          <ul className={styles.list}>
            {row.cover.map(({ placed: { question }, claims }) => (
              <li key={question.id} className={styles.counted}>
                <span>{translator.number(claims)}</span>
                <QuestionLink question={question} />
              </li>
            ))}
          </ul>
        </td>
        <td>
          <ol className={styles.actions} lang={pack.language}>
            {actions.map((action) => (
              <li key={action.id}>{action.title}</li>
            ))}
          </ol>
        </td>
      </tr>
      {pattern.claims.length > 0 && (
        <tr className={styles.claims}>
          <td colSpan={4}>
            <ClaimDetails
              pack={pack}
              claimIds={pattern.claims}
              title={t('pack.walk.behind', { count: pattern.claims.length, pattern: pattern.title })}
              isPrinted
            />
          </td>
        </tr>
      )}
    </>
  )
}

/** A gate is named after its question; a gate question the condition reads only through its topic keeps its gate's id too. */
function Asked({ row }: { readonly row: CrossWalkRow }) {
  const { t } = useTranslator()
  if (row.asked.length === 0) return <p className={styles.quiet}>{t('pack.walk.alsoRoom')}</p>
  const named = new Set(row.gates.map(({ gate }) => gate.id))
  return (
    <ul className={styles.list}>
      {row.asked.map(({ question }) => (
        <li key={question.id}>
          <QuestionLink question={question} />
          {question.gate !== undefined && (
            <span className={named.has(question.gate.id) ? styles.gate : styles.quiet}>
              {t('pack.walk.gate', { id: question.gate.id })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

const QuestionLink = ({ question }: { readonly question: Question }) => (
  <Link to={questionPath(question.id)}>{question.short ?? question.text}</Link>
)
