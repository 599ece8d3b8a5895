/** Known ways of failing that this team's own answers match: why, what speaks against it, where to start. Causes first. */
import type { FiredPattern } from '../../../shared/domain/findings/findings'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { firstActionsOf } from '../../../shared/domain/report/words/pattern-words'
import type { Derived } from '../../stores/derived'
import { Chip } from '../../ui/chip'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import styles from './pattern-cards.module.css'
import { PatternReadings } from './pattern-readings'

interface PatternCardsProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly basePath: string
}

export function PatternCards(props: PatternCardsProps) {
  const { t } = useTranslator()
  const { patterns } = props.derived.findings
  if (patterns.length === 0) return <p className={styles.none}>{t('results.patterns-none')}</p>
  const others = patterns.filter(({ headline }) => !headline)
  return (
    <>
      <Cards {...props} patterns={patterns.filter(({ headline }) => headline)} />
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{t('results.patterns-more', { count: others.length })}</summary>
          <Cards {...props} patterns={others} />
        </details>
      )}
    </>
  )
}

function Cards({ patterns, ...props }: PatternCardsProps & { readonly patterns: readonly FiredPattern[] }) {
  return (
    <div className={styles.cards}>
      {patterns.map((pattern) => (
        <PatternCard key={pattern.id} pattern={pattern} {...props} />
      ))}
    </div>
  )
}

function PatternCard({ pattern, derived, index, basePath }: PatternCardsProps & { readonly pattern: FiredPattern }) {
  const { t } = useTranslator()
  const definition = index.patterns.get(pattern.id)
  if (definition === undefined) return null
  return (
    <article className={styles.card} aria-labelledby={`pattern-${pattern.id}`}>
      <h3 id={`pattern-${pattern.id}`} className={styles.title}>
        {definition.title}
      </h3>
      <p className={styles.gist}>{definition.gist}</p>
      <p className={styles.kind}>
        <Chip>{t(`results.pattern.${pattern.kind}`)}</Chip>
      </p>
      <dl>
        <dt>{t('results.pattern.because')}</dt>
        <dd>
          <PatternReadings readings={pattern.triggers} derived={derived} index={index} basePath={basePath} />
        </dd>
        <dt>{t('results.pattern.against')}</dt>
        <dd>
          {pattern.counterEvidence.length === 0 ? (
            t('results.pattern.against-none')
          ) : (
            <PatternReadings readings={pattern.counterEvidence} derived={derived} index={index} basePath={basePath} />
          )}
        </dd>
        <FirstActions pattern={pattern} derived={derived} index={index} basePath={basePath} />
      </dl>
    </article>
  )
}

/** At most two, and none that is done; they stand in the plan. */
function FirstActions({ pattern, derived, index, basePath }: PatternCardsProps & { readonly pattern: FiredPattern }) {
  const { t } = useTranslator()
  const { done, definitions } = derived.roadmap
  const definition = index.patterns.get(pattern.id)
  const open = definition === undefined ? [] : firstActionsOf(definition, derived.roadmap).filter((id) => !done.includes(id))
  if (open.length === 0) return null
  return (
    <>
      <dt>{t('results.pattern.start')}</dt>
      <dd className={styles.start}>
        <ul className={styles.readings}>
          {open.slice(0, 2).map((id) => (
            <li key={id}>
              <Link to={`${basePath}/roadmap`}>{definitions.get(id)?.title ?? id}</Link>
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
