/** The left pane: search, depth, and the topics by dimension to jump to. */
import { type Ref, type RefObject, useEffect, useRef, useState } from 'react'
import { DEPTHS, type Depth } from '../../../shared/domain/pack/pack'
import { cx } from '../../ui/cx'
import { SearchField } from '../../ui/search-field'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import type { ShownDimension } from './bank-filter'
import styles from './bank-rail.module.css'
import { goToPlace, topicPlace } from './places'

export interface BankRailProps {
  readonly shown: readonly ShownDimension[]
  /** Questions shown. */
  readonly count: number
  readonly depth: Depth
  readonly onDepth: (depth: Depth) => void
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Escape in an empty search field. */
  readonly onLeave: () => void
  readonly searchRef: Ref<HTMLInputElement>
  /** The pane the topics stand in. */
  readonly pane: RefObject<HTMLElement | null>
}

export function BankRail({ shown, count, depth, onDepth, query, onQuery, onLeave, searchRef, pane }: BankRailProps) {
  const { t } = useTranslator()
  const first = shown[0]?.topics[0]?.topic.id
  return (
    <>
      <div className={styles.controls}>
        <SearchField
          ref={searchRef}
          label={t('pack.find')}
          value={query}
          onChange={onQuery}
          onFind={() => {
            if (first !== undefined) goToPlace(topicPlace(first))
          }}
          onLeave={onLeave}
          testId="find-in-bank"
        />
        <Segmented
          label={t('pack.depth')}
          className={styles.depth}
          value={depth}
          options={DEPTHS.map((id) => ({ id, title: t(`app.depth.${id}`) }))}
          onChange={(id) => onDepth(DEPTHS.find((known) => known === id) ?? 'full-day')}
          testId="bank-depth"
        />
        <p className={styles.found} role="status">
          {query.trim() === '' && depth === 'full-day' ? '' : t('pack.found', { count })}
        </p>
      </div>
      <TopicList shown={shown} pane={pane} />
    </>
  )
}

function TopicList({ shown, pane }: Pick<BankRailProps, 'shown' | 'pane'>) {
  const { number } = useTranslator()
  const current = useCurrentTopic(shown, pane)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [current])
  return (
    <div className={styles.list} ref={list}>
      {shown.map(({ dimension, topics, count }) => (
        <section key={dimension.id} className={styles.dimension}>
          <h2 className={styles.heading}>
            <span>{dimension.title}</span>
            <span className={styles.count}>{number(count)}</span>
          </h2>
          <ul>
            {topics.map(({ topic, questions }) => (
              <li key={topic.id}>
                <button
                  type="button"
                  className={cx(styles.topic, topic.id === current && styles.current)}
                  aria-current={topic.id === current ? 'true' : undefined}
                  onClick={() => goToPlace(topicPlace(topic.id))}
                >
                  <span>{topic.title}</span>
                  <span className={styles.count}>{number(questions.length)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The topic at the top of the pane, while it scrolls. */
function useCurrentTopic(shown: readonly ShownDimension[], pane: BankRailProps['pane']): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const element = pane.current
    if (element === null) return
    const ids = shown.flatMap(({ topics }) => topics.map(({ topic }) => topic.id))
    const look = () => {
      const line = element.getBoundingClientRect().top + 120
      const passed = ids.filter((id) => (document.getElementById(topicPlace(id))?.getBoundingClientRect().top ?? Infinity) <= line)
      const isAtEnd = element.scrollTop > 0 && element.scrollTop + element.clientHeight >= element.scrollHeight - 4
      setCurrent((isAtEnd ? ids.at(-1) : (passed.at(-1) ?? ids[0])) ?? null)
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [shown, pane])
  return current
}
