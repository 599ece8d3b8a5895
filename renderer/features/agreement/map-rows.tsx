/** The agreement map as a chart. Every row is a button whose name says the votes; the picture beside it is for the eye. */
import { listGroups } from '../../../shared/domain/agreement/measure-group-gap'
import { DISCUSSION_CLASSES } from '../../../shared/domain/agreement/order-discussion'
import { shortQuestion } from '../../../shared/domain/pack/index-pack'
import type { AgreementMap, MapMark, MapRow } from '../../../shared/lib/chart/agreement-map'
import { Hidden } from '../../ui/live-region'
import { useTranslator } from '../../ui/translator'
import { groupTitle, recordedLetter } from './agreement-words'
import { GroupShape } from './group-shape'
import { columnName, type MapColumns } from './map-columns'
import styles from './map-rows.module.css'
import { MiniHistogram } from './mini-histogram'
import type { AgreementView, Topic } from './use-agreement'

export interface MapRowsProps {
  readonly view: AgreementView
  readonly columns: MapColumns
  readonly map: AgreementMap
  readonly onGo: (questionId: string) => void
}

const HEAD_HEIGHT = 44

export function MapRows({ view, columns, map, onGo }: MapRowsProps) {
  const { t } = useTranslator()
  const topics = new Map(view.topics.map((topic) => [topic.id, topic]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls sideways must be reachable by keyboard.
    <section className={styles.frame} aria-label={t('agreement.map')} tabIndex={0}>
      <MapLegend view={view} columns={columns} />
      <div className={styles.columns} aria-hidden="true">
        <span />
        <MapHead view={view} columns={columns} map={map} />
        <span className={styles.histogramHead}>{t('agreement.map.total')}</span>
        <span className={styles.recordedHead}>{t('agreement.map.recorded')}</span>
      </div>
      {map.sections.map((section) => {
        const kind = DISCUSSION_CLASSES.find((name) => name === section.id) ?? 'agreed'
        return (
          <section key={section.id} className={styles.section}>
            <h2 className={styles.sectionTitle}>
              {t('agreement.map.section', { title: t(`agreement.class.${kind}`), count: section.rows.length })}
            </h2>
            <ul>
              {section.rows.map((row) => {
                const topic = topics.get(row.id)
                return <li key={row.id}>{topic !== undefined && <Row view={view} topic={topic} row={row} map={map} onGo={onGo} />}</li>
              })}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** Names of the columns, and above them the sides of the house where there is room for their words. */
function MapHead({ view, columns, map }: Omit<MapRowsProps, 'onGo'>) {
  const { t } = useTranslator()
  const orders = listGroups(view.pack)
  if (columns.kind === 'all')
    return (
      <span className={styles.everyone} style={{ width: map.width }}>
        {t('agreement.map.everyone')}
      </span>
    )
  return (
    <svg
      className={styles.head}
      width={map.width}
      height={HEAD_HEIGHT}
      viewBox={`0 0 ${map.width} ${HEAD_HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {columns.kind !== 'group' &&
        map.bands.map((band) => {
          const title = groupTitle(band.id === '' ? null : band.id, t)
          const order = orders.indexOf(band.id)
          return (
            <g key={band.id}>
              <title>{title}</title>
              <path className={styles.band} d={`M${band.x + 1} 22H${band.x + band.width - 1}`} />
              <g transform={`translate(${band.x + 10} 10)`}>
                <GroupShape order={order === -1 ? null : order} width={16} height={10} />
              </g>
              {band.width >= 24 + title.length * 6.5 && (
                <text className={styles.bandName} x={band.x + 24} y="14">
                  {title}
                </text>
              )}
            </g>
          )
        })}
      {columns.columns.map((column, at) => {
        const name = columnName(view, columns, column, t)
        return (
          <text key={column.id} className={styles.columnName} x={map.columns[at]?.centre} y="38" textAnchor="middle">
            <title>{name.full}</title>
            {name.short}
          </text>
        )
      })}
    </svg>
  )
}

interface RowProps {
  readonly view: AgreementView
  readonly topic: Topic
  readonly row: MapRow
  readonly map: AgreementMap
  readonly onGo: (questionId: string) => void
}

function Row({ view, topic, row, map, onGo }: RowProps) {
  const { t } = useTranslator()
  const letter = recordedLetter(view.data.answers[topic.id]?.answer)
  const [top, bottom] = [(map.levelY[4] ?? 0) - 4, (map.levelY[0] ?? 0) + 4]
  const tracks = map.columns.map((column) => `M${column.trackX} ${top}V${bottom}`).join('')
  return (
    <button type="button" className={styles.row} onClick={() => onGo(topic.id)} data-testid="map-row">
      <span className={styles.question} lang={view.pack.language}>
        {shortQuestion(view.index, topic.id)}
      </span>
      {topic.votes.isWithheld ? (
        <span className={styles.withheld} style={{ width: map.width }} aria-hidden="true">
          {t('agreement.map.withheld')}
        </span>
      ) : (
        <svg
          className={styles.strip}
          width={map.width}
          height={row.height}
          viewBox={`0 0 ${map.width} ${row.height}`}
          aria-hidden="true"
          focusable="false"
        >
          <path className={styles.track} d={tracks} />
          <path className={styles.neither} d={marksPath(row.marks, null)} />
          <path className={styles.low} d={marksPath(row.marks, 'low')} />
          <path className={styles.high} d={marksPath(row.marks, 'high')} />
          {row.unknownX.map((x) => (
            <text key={x} className={styles.unknown} x={x} y={row.height / 2 + 4} textAnchor="middle">
              ?
            </text>
          ))}
        </svg>
      )}
      <span className={styles.histogram}>
        <MiniHistogram votes={topic.votes} />
      </span>
      <span className={styles.recorded}>
        <span aria-hidden="true">{letter ?? ''}</span>
        {letter !== null && <Hidden>{t('agreement.agreedOn', { answer: letter })}</Hidden>}
      </span>
    </button>
  )
}

/** All marks of one camp as one path: a row of 200 votes stays a handful of elements. */
function marksPath(marks: readonly MapMark[], camp: MapMark['camp']): string {
  return marks
    .filter((mark) => mark.camp === camp)
    .map(({ kind, x, y, width }) =>
      kind === 'dot'
        ? `M${x} ${y}a${width / 2} ${width / 2} 0 1 0 ${width} 0a${width / 2} ${width / 2} 0 1 0 ${-width} 0Z`
        : `M${x} ${y - 2}h${width}v4h${-width}Z`,
    )
    .join('')
}

function MapLegend({ view, columns }: Pick<MapRowsProps, 'view' | 'columns'>) {
  const { t } = useTranslator()
  const orders = [...new Set(view.pack.seats.map(({ group }) => group))]
  const groups = columns.kind === 'person' || columns.kind === 'seat' ? [...new Set(columns.columns.map(({ group }) => group))] : []
  const dot = (className: string | undefined) => (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle className={className} cx="6" cy="6" r="3.5" />
    </svg>
  )
  return (
    <ul className={styles.legend}>
      <li>
        {dot(styles.low)}
        {t('agreement.map.low')}
      </li>
      <li>
        {dot(styles.high)}
        {t('agreement.map.high')}
      </li>
      <li>
        {dot(styles.neither)}
        {t('agreement.map.neither')}
      </li>
      <li>
        <b aria-hidden="true">?</b>
        {t('agreement.map.unknown')}
      </li>
      {groups.map((group) => (
        <li key={group ?? ''}>
          <svg width="18" height="12" viewBox="-9 -6 18 12" aria-hidden="true" focusable="false">
            <GroupShape order={group === null ? null : orders.indexOf(group)} width={16} height={10} />
          </svg>
          {groupTitle(group, t)}
        </li>
      ))}
    </ul>
  )
}
