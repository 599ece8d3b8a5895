/** Every question of the pack on one long page, with search, depth and a jump list of the topics beside it. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { crossWalk } from '../../../shared/domain/pack/cross-walk'
import type { Depth, Pack } from '../../../shared/domain/pack/pack'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { useHotkeys } from '../../ui/hotkeys'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { filterBank } from './bank-filter'
import { BankRail } from './bank-rail'
import styles from './bank-screen.module.css'
import { PackFacts } from './pack-facts'
import { goToPlace, questionPlace } from './places'
import { TopicSection } from './topic-section'

export interface BankScreenProps {
  readonly pack: Pack
  /** Id of the question to go to. */
  readonly place: string | null
  readonly back: ReactNode
}

export function BankScreen({ pack, place, back }: BankScreenProps) {
  const { t } = useTranslator()
  const [depth, setDepth] = useState<Depth>('full-day')
  const [query, setQuery] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const main = useRef<HTMLElement>(null)
  const shown = useMemo(() => filterBank(pack, depth, query), [pack, depth, query])
  const walk = useMemo(() => crossWalk(pack), [pack])
  const count = shown.reduce((sum, dimension) => sum + dimension.count, 0)
  useHotkeys({ '/': () => search.current?.focus() })
  useEffect(() => {
    if (place !== null) goToPlace(questionPlace(place))
  }, [place])
  const showAll = () => {
    setQuery('')
    setDepth('full-day')
    search.current?.focus()
  }
  return (
    <div className={styles.panes}>
      <nav className={styles.rail} aria-label={t('pack.topics')}>
        <BankRail
          shown={shown}
          count={count}
          depth={depth}
          onDepth={setDepth}
          query={query}
          onQuery={(next) => {
            setQuery(next)
            main.current?.scrollTo?.(0, 0)
          }}
          onLeave={() => title.current?.focus()}
          searchRef={search}
          pane={main}
        />
      </nav>
      <main className={styles.main} id="main" tabIndex={-1} ref={main}>
        <div className={styles.content}>
          <header className={styles.head}>
            <div className={styles.opening}>
              <h1 className={styles.title} ref={title} tabIndex={-1}>
                {pack.title}
              </h1>
              {back}
            </div>
            <PackFacts pack={pack} />
          </header>
          {count === 0 && (
            <Empty level={2} title={t('pack.none')} actions={<Button onPress={showAll}>{t('pack.clear')}</Button>}>
              {t('pack.none.text', { query: query.trim() })}
            </Empty>
          )}
          {shown.map(({ dimension, topics, count: inDimension }) => (
            <Section
              key={dimension.id}
              title={dimension.title}
              aside={t('pack.dimension.count', { count: inDimension })}
              className={styles.dimension}
            >
              {topics.map(({ topic, questions }) => (
                <TopicSection key={topic.id} pack={pack} walk={walk} topic={topic} questions={questions} />
              ))}
            </Section>
          ))}
        </div>
      </main>
    </div>
  )
}
