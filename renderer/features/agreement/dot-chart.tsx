/** The votes on one question as dots over the levels. The words below it say the same; the table has every vote. */

import { useMemo } from 'react'
import { findCamps } from '../../../shared/domain/agreement/find-camps'
import { listGroups } from '../../../shared/domain/agreement/measure-group-gap'
import { campVoices } from '../../../shared/domain/agreement/plan-prompt'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { agreementDots } from '../../../shared/lib/chart/agreement-dots'
import { useTranslator } from '../../ui/translator'
import { useWidth } from '../../ui/use-width'
import { groupTitle, histogramText, voicesText } from './agreement-words'
import styles from './dot-chart.module.css'
import { GroupShape, isOnInk } from './group-shape'
import type { AgreementView, Topic } from './use-agreement'

/** With a name inside, then smaller and smaller without. */
const SIZES = [
  { width: 34, height: 24, gap: 4 },
  { width: 13, height: 13, gap: 4 },
  { width: 7, height: 7, gap: 2 },
  { width: 4, height: 4, gap: 1 },
]
const [BRACKET_HEIGHT, STACK_HEIGHT] = [46, 144]

export function DotChart({ view, topic }: { readonly view: AgreementView; readonly topic: Topic }) {
  const translator = useTranslator()
  const { t } = translator
  const { ref, width } = useWidth<HTMLDivElement>(600)
  const { votes } = topic
  const level = (value: number) => votes.votes.filter(({ mark }) => mark === value)
  const dots = useMemo(() => [0, 1, 2, 3, 4].map((value) => votes.votes.filter(({ mark }) => mark === value)), [votes])
  const camps = topic.class === 'two-camps' ? findCamps(votes.counts) : null
  const chart = agreementDots({
    levels: dots.map((ofLevel, value) => ofLevel.map((_, at) => `${value}/${at}`)),
    camps: camps === null ? [] : [camps.low, camps.high],
    width,
    bracketHeight: BRACKET_HEIGHT,
    stackHeight: STACK_HEIGHT,
    sizes: SIZES,
  })
  const names = campVoices(votes).map((voices) => voicesText(voices, view, translator))
  const campNames = [names[0] || t('agreement.camp.low'), names[1] || t('agreement.camp.high')]
  const orders = groupOrders(view)
  const alternative = [
    t('agreement.histogram', { votes: histogramText(votes.counts, t) }),
    ...(camps === null ? [] : [t('agreement.chart.camps', { low: campNames[0] ?? '', high: campNames[1] ?? '' })]),
  ].join('. ')
  return (
    <figure className={styles.figure} ref={ref} aria-label={t('agreement.chart')}>
      <svg
        width={width}
        height={chart.height}
        viewBox={`0 0 ${width} ${chart.height}`}
        className={styles.plot}
        role="img"
        aria-label={alternative}
      >
        {chart.separators.map((x) => (
          <path key={x} className={styles.separator} d={`M${x} ${BRACKET_HEIGHT}V${chart.baseline}`} />
        ))}
        <path className={styles.baseline} d={`M0 ${chart.baseline - 0.75}H${width}`} />
        {chart.brackets.map(({ camp, x1, x2 }) => (
          <path key={camp} className={styles.bracket} d={`M${x1} ${chart.bracketY + 8}V${chart.bracketY}H${x2}V${chart.bracketY + 8}`} />
        ))}
        {chart.dots.map((dot) => {
          const voter = level(dot.level)[Number(dot.id.split('/')[1])]?.voter ?? null
          const order = voter === null ? null : (orders.get(voter.group) ?? null)
          const name = voter === null ? undefined : view.names.get(voter.id)
          return (
            <g key={dot.id} transform={`translate(${dot.x} ${dot.y})`}>
              {name !== undefined && <title>{name.full}</title>}
              <GroupShape order={order} width={chart.size.width} height={chart.size.height} />
              {chart.sizeIndex === 0 && name !== undefined && (
                <text className={isOnInk(order) ? styles.onInk : styles.onPaper} textAnchor="middle" dy="0.36em">
                  {name.short}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      {chart.brackets.map(({ camp, centre, nameWidth }) => (
        <span
          key={camp}
          className={styles.camp}
          style={{ left: centre - nameWidth / 2, width: nameWidth, height: chart.bracketY - 3 }}
          aria-hidden="true"
        >
          {campNames[camp]}
        </span>
      ))}
      <Levels levels={topic.placed.question.levels} lang={view.pack.language} />
      {view.mode !== 'anonymous' && <Legend view={view} topic={topic} isListing={chart.sizeIndex === 0} />}
    </figure>
  )
}

/** The letters under their columns, the words below them, or as a list where columns are too narrow for words. */
function Levels({ levels, lang }: { readonly levels: readonly string[]; readonly lang: string }) {
  return (
    <>
      <div className={styles.letters} aria-hidden="true">
        {levels.map((text, level) => (
          <span key={text} className={styles.letter}>
            {levelLetter(level)}
          </span>
        ))}
      </div>
      <ol className={styles.levels}>
        {levels.map((text, level) => (
          <li key={text}>
            <span className={styles.prefix}>{levelLetter(level)}</span>
            <span lang={lang}>{text}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Group → its place in the pack, and with that its shape. */
const groupOrders = ({ pack }: AgreementView): ReadonlyMap<string | null, number> =>
  new Map(listGroups(pack).map((group, order) => [group, order]))

interface LegendProps {
  readonly view: AgreementView
  readonly topic: Topic
  /** Who the letters in the dots mean, too. */
  readonly isListing: boolean
}

function Legend({ view, topic, isListing }: LegendProps) {
  const { t } = useTranslator()
  const orders = groupOrders(view)
  const voters = topic.votes.votes.flatMap(({ mark, voter }) => (typeof mark === 'number' && voter !== null ? [voter] : []))
  const groups = [...new Set(voters.map(({ group }) => group))]
  return (
    <ul className={styles.legend} aria-label={t('agreement.legend')}>
      {groups.map((group) => {
        const ids = [...new Set(voters.filter((voter) => voter.group === group).map(({ id }) => id))]
        const people = ids
          .flatMap((id) => view.names.get(id) ?? [])
          .map(({ short, full }) => t('agreement.legend.person', { short, name: full }))
        const title = groupTitle(group, t)
        return (
          <li key={group ?? ''}>
            <svg width="26" height="18" viewBox="-13 -9 26 18" aria-hidden="true" focusable="false">
              <GroupShape order={orders.get(group) ?? null} width={23} height={15} />
            </svg>
            {isListing ? t('agreement.legend.group', { group: title, people: people.join(', ') }) : title}
          </li>
        )
      })}
    </ul>
  )
}
