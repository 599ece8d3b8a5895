/** What a re-vote asks the facilitator to record: METHOD.md section 5. Only what is then stored counts anywhere. */
import { type CountedVote, tallyVotes } from '../interview/count-votes'
import { lowerMedian } from '../interview/current-answer'
import type { AgreedAnswer } from '../interview/session'
import type { QuestionAgreement } from './agreement'

/** `disputed` proposes the stored flag, `dissent` a note of the minority's view; null asks for nothing. */
export function proposeAfterVote({ label, spread }: QuestionAgreement): 'disputed' | 'dissent' | null {
  if (label === 'two-camps' || label === 'scatter') return 'disputed'
  if (label === 'too-few') return spread !== null && spread >= 2 ? 'disputed' : null
  return label === 'minority' ? 'dissent' : null
}

/** An agreed level above the lower median of the last votes: it needs a reason and is printed as moved in discussion. */
export function isMovedInDiscussion(agreed: AgreedAnswer, votes: readonly CountedVote[]): boolean {
  const median = lowerMedian(tallyVotes(votes).levels)
  return agreed.answer.state === 'level' && median !== null && agreed.answer.level > median
}
