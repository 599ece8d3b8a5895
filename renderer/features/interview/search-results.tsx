/** What the search found. A question this session does not ask is listed with the reason, and cannot be opened. */
import type { NotAsked } from '../../../shared/domain/interview/asked-questions'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import { useTranslator } from '../../ui/translator'
import { Pip } from './pips'
import styles from './question-rail.module.css'
import { type Interview, stateOf } from './use-interview'
import { whyNotAskedText } from './why-not-asked-text'

export interface SearchResultsProps {
  readonly interview: Interview
  readonly found: { readonly asked: readonly PlacedQuestion[]; readonly notAsked: readonly NotAsked[] }
  readonly onGo: (questionId: string) => void
}

export function SearchResults({ interview, found, onGo }: SearchResultsProps) {
  const translator = useTranslator()
  const { t } = translator
  if (found.asked.length + found.notAsked.length === 0) return <p className={styles.nothing}>{t('interview.found', { count: 0 })}</p>
  return (
    <ul className={styles.results} data-testid="search-results">
      {found.asked.map(({ question, topic }) => (
        <li key={question.id}>
          <button type="button" className={styles.result} onClick={() => onGo(question.id)}>
            <span className={styles.where}>
              {topic.title}
              <Pip state={stateOf(interview.answers, question.id)} />
            </span>
            <span>{question.text}</span>
          </button>
        </li>
      ))}
      {found.notAsked.map((notAsked) => (
        <li key={notAsked.question.id} className={styles.notAsked} data-testid="not-asked">
          <span className={styles.where}>{notAsked.topic.title}</span>
          <span>{notAsked.question.text}</span>
          <span className={styles.reason}>{whyNotAskedText(notAsked, interview.pack, interview.session.session, translator)}</span>
        </li>
      ))}
    </ul>
  )
}
