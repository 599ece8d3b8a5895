/** The agreement map as a table: the letter each person said, or how often each letter where a column holds several. */
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { shortQuestion } from '../../../shared/domain/pack/index-pack'
import type { Translator } from '../../../shared/i18n/translate'
import type { MapCell } from '../../../shared/lib/chart/agreement-map'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import { recordedLetter } from './agreement-words'
import { LabelMark } from './label-mark'
import { cellsOf, columnName, type MapColumns } from './map-columns'
import styles from './map-table.module.css'
import type { AgreementView } from './use-agreement'

export interface MapTableProps {
  readonly view: AgreementView
  readonly columns: MapColumns
  readonly onGo: (questionId: string) => void
}

export function MapTable({ view, columns, onGo }: MapTableProps) {
  const { t } = useTranslator()
  const names = columns.columns.map((column) => columnName(view, columns, column, t))
  const heads = [
    { id: 'question', title: t('agreement.map.question'), width: '240px' },
    { id: 'label', title: t('agreement.map.label'), width: '150px' },
    ...columns.columns.map(({ id }, at) => ({ id: `column ${id}`, title: <abbr title={names[at]?.full}>{names[at]?.short}</abbr> })),
    { id: 'recorded', title: t('agreement.map.recorded'), align: 'end' as const },
  ]
  return (
    <Table label={t('agreement.map')} columns={heads} isMiddle className={styles.table}>
      {view.topics.map((topic) => (
        <TableRow key={topic.id}>
          <TableCell isHeader>
            <button type="button" className={styles.link} lang={view.pack.language} onClick={() => onGo(topic.id)}>
              {shortQuestion(view.index, topic.id)}
            </button>
          </TableCell>
          <TableCell>
            <LabelMark kind={topic.class} />
          </TableCell>
          {cellsOf(topic, columns).map((cell, at) => (
            <TableCell key={columns.columns[at]?.id}>
              {topic.votes.isWithheld ? t('agreement.map.withheld') : cellText(cell, columns.columns[at]?.people === 1, t)}
            </TableCell>
          ))}
          <TableCell align="end">{recordedLetter(view.data.answers[topic.id]?.answer) ?? ''}</TableCell>
        </TableRow>
      ))}
    </Table>
  )
}

/** "B" for one person, "A×2 C×1" for several; "?" is "we don't know". */
function cellText({ counts, unknownCount }: MapCell, isOne: boolean, t: Translator['t']): string {
  const said = counts.map((count, level) => ({ letter: levelLetter(level), count }))
  return [...said, { letter: '?', count: unknownCount }]
    .filter(({ count }) => count > 0)
    .map(({ letter, count }) => (isOne ? letter : t('agreement.map.cell', { letter, count })))
    .join(' ')
}
