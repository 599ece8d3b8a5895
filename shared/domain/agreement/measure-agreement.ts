/** Stage 2: how far people agree. METHOD.md section 5. */
import { remember } from '../../lib/remember'
import { whyNotApplicable } from '../interview/applicability'
import { type CountedVote, type CountedVotes, countVotes, tallyVotes } from '../interview/count-votes'
import { currentAnswers } from '../interview/current-answer'
import type { Session } from '../interview/session'
import { listQuestions } from '../pack/list-questions'
import type { Pack } from '../pack/pack'
import type { Agreement } from './agreement'
import { labelAgreement, MIN_VOTES } from './label-agreement'
import { groupsOfParticipants, listGroups, measureGroupGap } from './measure-group-gap'
import { measureSpread } from './measure-spread'
import { type Discussable, orderDiscussion } from './order-discussion'

/** Covers the applicable questions with at least one counted vote. `votes` saves counting them again where a caller already has. */
export function measureAgreement(pack: Pack, session: Session, votes: CountedVotes = countVotes(session)): Agreement {
  const answers = currentAnswers(session, votes)
  const applicable = listQuestions(pack).filter(
    ({ question }) => whyNotApplicable(question, session.session, answers.get(question.id)?.answer ?? null) === null,
  )
  const measured = applicable.flatMap(({ question }) => {
    const ofQuestion = votes.get(question.id)
    return ofQuestion === undefined ? [] : [measureQuestion(question.id, ofQuestion)]
  })
  const groups = listGroups(pack)
  const groupsOf = groupsOfParticipants(pack, session)
  const votesByTopic = new Map<string, (readonly CountedVote[])[]>()
  for (const { question, topic } of applicable) {
    const ofTopic = votesByTopic.get(topic.id) ?? []
    ofTopic.push(votes.get(question.id) ?? [])
    votesByTopic.set(topic.id, ofTopic)
  }
  const gaps = pack.dimensions.flatMap(({ topics }) =>
    topics.map(({ id }) => [id, measureGroupGap(id, votesByTopic.get(id) ?? [], groups, groupsOf)] as const),
  )
  return { questions: orderDiscussion(measured), groupGaps: new Map(gaps) }
}

function measureQuestion(questionId: string, votes: readonly CountedVote[]): Discussable {
  const { spread, label, ad, a } = measureVotes(votes)
  const { unknownCount, notApplicableCount } = tallyVotes(votes)
  const agreement = {
    questionId,
    label,
    n: spread.n,
    spread: spread.spread,
    ad,
    a,
    counts: spread.counts,
    unknownCount,
    notApplicableCount,
  }
  return { agreement, spread }
}

const measureVotes = remember((votes: readonly CountedVote[]) => {
  const spread = measureSpread(tallyVotes(votes).levels)
  const enough = spread.n >= MIN_VOTES
  return { spread, label: labelAgreement(spread), ad: enough ? spread.ad : null, a: enough ? spread.a : null }
})
