/** Known ways of failing that this team's own answers match: why, what speaks against it, where to start. Causes first. */
import { useState } from 'react'
import type { FiredPattern, PatternReading } from '../../../shared/domain/findings/findings'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { describePatternReading, firstActionsOf, questionOfReading } from '../../../shared/domain/report/words/pattern-words'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import styles from './pattern-cards.module.css'

interface PatternCardsProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly basePath: string
}

export function PatternCards({ derived, index, basePath }: PatternCardsProps) {
  const { t } = useTranslator()
  const [isAll, setAll] = useState(false)
  const { patterns } = derived.findings
  if (patterns.length === 0) return <p className={styles.none}>{t('results.patterns-none')}</p>
  const headline = patterns.filter((pattern) => pattern.headline)
  const shown = isAll ? patterns : headline
  return (
    <>
      <div className={styles.cards}>
        {shown.map((pattern) => (
          <PatternCard key={pattern.id} pattern={pattern} derived={derived} index={index} basePath={basePath} />
        ))}
      </div>
      {patterns.length > headline.length && (
        <Button variant="ghost" onPress={() => setAll(!isAll)}>
          {isAll ? t('results.patterns-fewer') : t('results.patterns-more', { count: patterns.length - headline.length })}
        </Button>
      )}
    </>
  )
}

function PatternCard({ pattern, derived, index, basePath }: PatternCardsProps & { readonly pattern: FiredPattern }) {
  const { t } = useTranslator()
  const definition = index.patterns.get(pattern.id)
  if (definition === undefined) return null
  const { done } = derived.roadmap
  const first = firstActionsOf(definition, derived.roadmap)
    .filter((id) => !done.includes(id))
    .slice(0, 2)
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{definition.title}</h3>
      <p className={styles.gist}>{definition.gist}</p>
      <p className={styles.kind}>
        <Chip>{t(`results.pattern.${pattern.kind}`)}</Chip>
      </p>
      <dl>
        <dt>{t('results.pattern.because')}</dt>
        <dd>
          <Readings readings={pattern.triggers} derived={derived} index={index} basePath={basePath} />
        </dd>
        {pattern.counterEvidence.length > 0 && (
          <>
            <dt>{t('results.pattern.against')}</dt>
            <dd>
              <Readings readings={pattern.counterEvidence} derived={derived} index={index} basePath={basePath} />
            </dd>
          </>
        )}
        {first.length > 0 && (
          <>
            <dt>{t('results.pattern.start')}</dt>
            <dd className={styles.start}>{first.map((id) => index.actions.get(id)?.title ?? id).join(' · ')}</dd>
          </>
        )}
      </dl>
    </article>
  )
}

function Readings({ readings, derived, index, basePath }: PatternCardsProps & { readonly readings: readonly PatternReading[] }) {
  const translator = useTranslator()
  const { pack, session, scorecard, agreement } = derived
  return (
    <ul className={styles.readings}>
      {readings.slice(0, 4).map((reading) => {
        const text = describePatternReading({ translator, pack, index, session, scorecard, agreement }, reading)
        const questionId = questionOfReading(index, reading)
        return (
          <li key={`${reading.kind} ${reading.ref}`}>
            {questionId === null ? text : <Link to={`${basePath}/interview/${questionId}`}>{text}</Link>}
          </li>
        )
      })}
    </ul>
  )
}
