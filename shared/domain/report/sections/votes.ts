/** Votes as a document may show them. */

import { remember } from '../../../lib/remember'
import type { QuestionAgreement } from '../../agreement/agreement'
import { type Mark, type QuestionVotes, type SharedVotes, shareVotes } from '../../agreement/share-votes'
import type { ReportContext } from '../report-context'
import type { Run } from '../rich-text'

/** Everybody's last vote on every question, as far as the document's own privacy mode lets it through. */
export const votesOf = remember(
  ({ pack, session, privacy }: ReportContext): SharedVotes => shareVotes(pack, { ...session, session: { ...session.session, privacy } }),
)

/** Absent where nobody voted, and where the question does not apply. */
export const agreementOn = ({ agreement }: ReportContext, questionId: string): QuestionAgreement | undefined =>
  agreement.questions.find((question) => question.questionId === questionId)

/** "1: Maren Holt · 3: Ravi Menon, Tomasz Wrona"; with seats the seats, else "1: two people"; one part per answer given. */
export function votesText(context: ReportContext, votes: QuestionVotes): readonly Run[] {
  if (votes.isWithheld) return [{ text: context.t('report.votes.withheld'), tone: 'quiet' }]
  return MARKS.flatMap((mark): Run[] => {
    const given = votes.votes.filter((vote) => vote.mark === mark)
    if (given.length === 0) return []
    const names = given.flatMap(({ voter }) => (voter === null ? [] : (voter.name ?? seatOf(context, voter.seat))))
    const who = names.length === 0 ? context.t('report.votes.people', { count: given.length }) : counted(context, names)
    return [{ text: `${markWord(context, mark)}: `, weight: 'strong' }, { text: who }]
  }).flatMap((run, at) => (at > 0 && at % 2 === 0 ? [{ text: ' · ', tone: 'quiet' } as const, run] : [run]))
}

const MARKS: readonly Mark[] = [0, 1, 2, 3, 4, 'unknown', 'not-applicable', 'abstain']

export const markWord = ({ t }: ReportContext, mark: Mark): string => (typeof mark === 'number' ? String(mark) : t(`report.votes.${mark}`))

export const seatOf = ({ people, t }: ReportContext, seat: string | null): string =>
  seat === null ? t('report.votes.noSeat') : people.seatTitle(seat)

/** Several holders of one seat are one name with their number behind it. */
function counted({ t }: ReportContext, names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => (count === 1 ? name : t('report.votes.times', { name, count }))).join(', ')
}
