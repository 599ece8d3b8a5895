/** van der Eijk's A for every question people voted on. Fewer than five votes are no statistics. */
import type { Agreement, QuestionAgreement } from '../../../shared/domain/agreement/agreement'
import { type PackIndex, shortQuestion } from '../../../shared/domain/pack/index-pack'
import { toNumber } from '../../../shared/lib/rational'
import { Link } from '../../ui/link'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import styles from './agreement-table.module.css'

interface AgreementTableProps {
  readonly agreement: Agreement
  readonly index: PackIndex
  readonly basePath: string
}

export function AgreementTable({ agreement: { questions }, index, basePath }: AgreementTableProps) {
  const { t } = useTranslator()
  if (questions.length === 0) return <p className={styles.text}>{t('results.a-none')}</p>
  return (
    <>
      <p className={styles.text}>{t('results.a-text')}</p>
      <details className={styles.more}>
        <summary>{t('results.a-show', { count: questions.length })}</summary>
        <Table
          label={t('results.a')}
          columns={[
            { id: 'question', title: t('results.a.question') },
            { id: 'votes', title: t('results.a.votes'), align: 'end', width: '88px' },
            { id: 'label', title: t('results.a.label'), width: '168px' },
            { id: 'a', title: t('results.a.a'), align: 'end', width: '152px' },
          ]}
        >
          {questions.map((question) => (
            <AgreementRow key={question.questionId} question={question} index={index} basePath={basePath} />
          ))}
        </Table>
      </details>
    </>
  )
}

function AgreementRow({ question, index, basePath }: Omit<AgreementTableProps, 'agreement'> & { readonly question: QuestionAgreement }) {
  const { t, number } = useTranslator()
  const { questionId, n, label, a } = question
  return (
    <TableRow>
      <TableCell isHeader>
        <Link to={`${basePath}/interview/${questionId}`}>{shortQuestion(index, questionId)}</Link>
      </TableCell>
      <TableCell align="end">{number(n)}</TableCell>
      <TableCell>{t(`results.a.label.${label}`)}</TableCell>
      <TableCell align="end">{a === null ? t('results.a.few') : number(toNumber(a), 2)}</TableCell>
    </TableRow>
  )
}
