/** Where the room does not agree: questions with votes apart or marked as disputed, and topics the sides of the house see differently. */
import type { Finding } from '../../../shared/domain/findings/findings'
import { type PackIndex, scoredTitle, shortQuestion } from '../../../shared/domain/pack/index-pack'
import { writeThreshold } from '../../../shared/domain/pack/threshold-words'
import { groupTitle } from '../../../shared/domain/report/words/room-words'
import { thresholdsInForce } from '../../../shared/domain/scoring/thresholds'
import type { Translator } from '../../../shared/i18n/translate'
import { toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'
import { Link } from '../../ui/link'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import { LimitLink } from './limit-opener'
import styles from './results-screen.module.css'

interface DisagreementListProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly basePath: string
}

/** What the list shows; topics without a lead voice are told with the room. */
export const disagreementsOf = ({ findings }: Derived): readonly Finding[] =>
  findings.findings.filter(({ kind, refKind }) => kind === 'disagreement' && refKind !== 'single')

export function DisagreementList({ derived, index, basePath }: DisagreementListProps) {
  const translator = useTranslator()
  const { t } = translator
  const listed = disagreementsOf(derived)
  const groupGap = writeThreshold(translator, 'groupGap', thresholdsInForce(derived.pack, derived.session).groupGap)
  return (
    <>
      {listed.length === 0 ? (
        <p className={styles.quiet}>{t('report.findings.disagreementNone')}</p>
      ) : (
        <Table
          label={t('results.disagreements')}
          columns={[
            { id: 'what', title: t('report.findings.what') },
            { id: 'votes', title: t('report.findings.votes'), width: '26%' },
            { id: 'how', title: t('report.findings.how'), width: '34%' },
          ]}
        >
          {listed.map((finding) => (
            <DisagreementRow
              key={`${finding.refKind} ${finding.ref}`}
              finding={finding}
              derived={derived}
              index={index}
              basePath={basePath}
            />
          ))}
        </Table>
      )}
      <p className={styles.note}>
        {t('results.disagreements.limit')} <LimitLink name="groupGap">{groupGap}</LimitLink>.
      </p>
    </>
  )
}

function DisagreementRow({ finding, derived, index, basePath }: DisagreementListProps & { readonly finding: Finding }) {
  const translator = useTranslator()
  const { votes, how } = (finding.refKind === 'topic' ? describeGap : describeVotes)(translator, derived, finding.ref)
  const isTopic = finding.refKind === 'topic'
  const path = isTopic ? `${basePath}/agreement` : `${basePath}/agreement/${finding.ref}`
  return (
    <TableRow>
      <TableCell>
        <Link to={path}>{isTopic ? scoredTitle(index, finding.ref) : shortQuestion(index, finding.ref)}</Link>
      </TableCell>
      <TableCell>{votes}</TableCell>
      <TableCell>{how}</TableCell>
    </TableRow>
  )
}

interface Difference {
  readonly votes: string
  readonly how: string
}

/** Counts only, which every privacy mode allows. */
function describeVotes({ t }: Translator, { agreement }: Derived, questionId: string): Difference {
  const votes = agreement.questions.find((question) => question.questionId === questionId)
  const counts = (votes?.counts ?? []).flatMap((count, level) => (count === 0 ? [] : [t('report.findings.votesAt', { count, level })]))
  const isApart = votes?.label === 'two-camps' || votes?.label === 'scatter'
  return { votes: counts.join(', ') || '–', how: isApart ? t(`report.agreement.${votes.label}`) : t('report.findings.disputed') }
}

function describeGap(translator: Translator, { agreement }: Derived, topicId: string): Difference {
  const { t, number } = translator
  const found = agreement.groupGaps.get(topicId)
  if (found === undefined || found.gap === null) return { votes: '–', how: '' }
  const [high, low] = [found.highGroup, found.lowGroup].map((group) => groupTitle(translator, group ?? ''))
  return {
    votes: t('report.findings.gap', { gap: number(toNumber(found.gap), 1) }),
    how: t('report.findings.gapText', { high: high ?? '', low: low ?? '' }),
  }
}
