/** The votes on one question as a table: every answer, how often, and whose as far as that may be told. */
import type { Mark } from '../../../shared/domain/agreement/share-votes'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import type { AgreementView, Topic } from './use-agreement'

export function VotesTable({ view, topic }: { readonly view: AgreementView; readonly topic: Topic }) {
  const { t, number } = useTranslator()
  const { votes, placed } = topic
  const isNaming = view.mode !== 'anonymous'
  const columns = [
    { id: 'answer', title: t('agreement.table.answer') },
    { id: 'votes', title: t('agreement.table.votes'), align: 'end' as const, width: '72px' },
    ...(isNaming ? [{ id: 'who', title: t('agreement.table.who'), width: '38%' }] : []),
  ]
  const rows: readonly { readonly mark: Mark; readonly title: string; readonly text: string }[] = [
    ...placed.question.levels.map((text, level) => ({ mark: level as Mark, title: levelLetter(level), text })),
    ...(['unknown', 'not-applicable', 'abstain'] as const)
      .filter((mark) => votes.votes.some((vote) => vote.mark === mark))
      .map((mark) => ({ mark, title: t(`agreement.mark.${mark}`), text: '' })),
  ]
  return (
    <Table label={t('agreement.table')} columns={columns}>
      {rows.map(({ mark, title, text }) => (
        <TableRow key={mark}>
          <TableCell isHeader>
            {title}
            {text !== '' && (
              <span lang={view.pack.language} style={{ fontWeight: 400 }}>
                {' '}
                {text}
              </span>
            )}
          </TableCell>
          <TableCell align="end">{number(votes.votes.filter((vote) => vote.mark === mark).length)}</TableCell>
          {isNaming && <TableCell>{whoSaid(view, topic, mark, t).join(', ')}</TableCell>}
        </TableRow>
      ))}
    </Table>
  )
}

/** Names or seats, each once, with how many where several people share a seat. */
function whoSaid({ names }: AgreementView, { votes }: Topic, mark: Mark, t: ReturnType<typeof useTranslator>['t']): readonly string[] {
  const ids = votes.votes.flatMap((vote) => (vote.mark === mark && vote.voter !== null ? [vote.voter.id] : []))
  return [...new Set(ids)].map((id) => {
    const [name, count] = [names.get(id)?.full ?? id, ids.filter((other) => other === id).length]
    return count === 1 ? name : t('agreement.times', { name, count })
  })
}
