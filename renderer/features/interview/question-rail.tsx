/** The left pane: search, filter, progress per dimension, jump list by topic. */
import { type Ref, useState } from 'react'
import { Link } from '../../ui/link'
import { LiveRegion } from '../../ui/live-region'
import { SearchField } from '../../ui/search-field'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import { Pip } from './pips'
import { FILTERS, type Filter, searchQuestions } from './question-filter'
import styles from './question-rail.module.css'
import { RailDimension } from './rail-dimension'
import { SearchResults } from './search-results'
import type { Interview, QuestionState } from './use-interview'

export interface QuestionRailProps {
  readonly interview: Interview
  readonly currentId: string
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly onGo: (questionId: string) => void
  readonly searchRef: Ref<HTMLInputElement>
}

export function QuestionRail(props: QuestionRailProps) {
  const { interview, currentId, filter, onFilter, onGo, searchRef } = props
  const { t } = useTranslator()
  const [query, setQuery] = useState('')
  const found = { asked: searchQuestions(interview.asked, query), notAsked: searchQuestions(interview.notAsked, query) }
  const isSearching = query.trim() !== ''
  const go = (questionId: string) => {
    setQuery('')
    onGo(questionId)
  }
  return (
    <>
      <SearchField
        ref={searchRef}
        label={t('interview.find')}
        value={query}
        onChange={setQuery}
        onFind={() => {
          const first = found.asked[0]
          if (first !== undefined) go(first.question.id)
        }}
        testId="find-question"
      />
      <LiveRegion text={isSearching ? t('interview.found', { count: found.asked.length + found.notAsked.length }) : ''} />
      {isSearching ? (
        <SearchResults interview={interview} found={found} onGo={go} />
      ) : (
        <>
          <FilterChoice interview={interview} filter={filter} onFilter={onFilter} />
          <div>
            {interview.progress.dimensions.map((count) => (
              <RailDimension key={count.id} interview={interview} count={count} currentId={currentId} filter={filter} onGo={go} />
            ))}
          </div>
        </>
      )}
      <RailFoot interview={interview} />
    </>
  )
}

function FilterChoice({ interview, filter, onFilter }: Pick<QuestionRailProps, 'interview' | 'filter' | 'onFilter'>) {
  const { t } = useTranslator()
  const { open, unknown } = interview.progress
  const counts: Readonly<Record<Filter, number>> = { all: 0, open, unknown, gates: 0 }
  return (
    <Segmented
      label={t('interview.filter')}
      className={styles.filter}
      value={filter}
      options={FILTERS.map((id) => ({ id, title: t(`interview.filter.${id}`, { count: counts[id] }) }))}
      onChange={(id) => onFilter(FILTERS.find((known) => known === id) ?? 'all')}
      testId="filter"
    />
  )
}

const LEGEND: readonly QuestionState[] = ['answered', 'open', 'unknown', 'not-applicable']

function RailFoot({ interview }: { readonly interview: Interview }) {
  const { t } = useTranslator()
  const { asked, open } = interview.progress
  return (
    <div className={styles.foot}>
      {asked > 0 && open === 0 && (
        <p className={styles.done}>
          <span>{t('interview.allAnswered', { count: asked })}</span>
          <Link to={`/s/${encodeURIComponent(interview.data.sessionId)}/results`}>{t('interview.toResults')}</Link>
        </p>
      )}
      <ul className={styles.legend}>
        {LEGEND.map((state) => (
          <li key={state}>
            <Pip state={state} />
            {t(`interview.state.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
