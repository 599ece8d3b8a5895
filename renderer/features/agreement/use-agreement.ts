/** What the agreement screen reads: the questions with votes in discussion order, their votes as far as they may be shown, and who is who. */
import { useMemo } from 'react'
import type { Agreement, QuestionAgreement } from '../../../shared/domain/agreement/agreement'
import { measureAgreement } from '../../../shared/domain/agreement/measure-agreement'
import { type DiscussionClass, discussionClass } from '../../../shared/domain/agreement/order-discussion'
import { listVoters, type QuestionVotes, type SharedVotes, shareVotes, type Voter } from '../../../shared/domain/agreement/share-votes'
import type { PrivacyMode, Session } from '../../../shared/domain/interview/session'
import { indexPack, type PackIndex } from '../../../shared/domain/pack/index-pack'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import type { Pack } from '../../../shared/domain/pack/pack'
import { shortNames } from '../../../shared/lib/short-names'
import type { SessionData } from '../../../shared/records/session-data'
import { readSession } from '../../stores/current-session'
import { useSessionStore } from '../../stores/session-store'
import { useTranslator } from '../../ui/translator'

export interface Topic {
  readonly id: string
  readonly agreement: QuestionAgreement
  readonly class: DiscussionClass
  readonly votes: QuestionVotes
  readonly placed: PlacedQuestion
}

export interface VoterName {
  /** Fits into a dot. */
  readonly short: string
  readonly full: string
}

export interface AgreementView {
  readonly data: SessionData
  readonly pack: Pack
  readonly index: PackIndex
  readonly session: Session
  readonly mode: PrivacyMode
  /** In discussion order. */
  readonly topics: readonly Topic[]
  /** Everybody who takes part, in the order of columns: participant id → how they are shown. */
  readonly voters: ReadonlyMap<string, Voter>
  /** Voter id → name; empty without names and seats. */
  readonly names: ReadonlyMap<string, VoterName>
}

/** Null while no session is open. */
export function useAgreement(): AgreementView | null {
  const data = useSessionStore((state) => state.data)
  const pack = useSessionStore((state) => state.pack)
  const { t } = useTranslator()
  const noSeat = t('agreement.noSeat')
  const session = data === null || data.session === null ? null : readSession(data)
  const { ballots, participants } = data ?? {}
  const privacy = session?.session.privacy ?? 'named'
  // Only votes, people and the privacy mode decide what is shown of the votes; recording an answer changes none of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session is a new object after every change, these parts are not.
  const shared = useMemo(() => {
    if (session === null || pack === null) return null
    const voters = listVoters(pack, session, privacy)
    return { votes: shareVotes(pack, session), voters, names: namesOf(indexPack(pack), voters, noSeat) }
  }, [pack, ballots, participants, privacy, noSeat])
  return useMemo(() => {
    if (data === null || session === null || shared === null || pack === null) return null
    const { voters, names, votes } = shared
    const index = indexPack(pack)
    return { data, pack, index, session, mode: privacy, topics: topicsOf(measureAgreement(pack, session), votes, index), voters, names }
  }, [data, pack, session, shared, privacy])
}

function topicsOf({ questions }: Agreement, shared: SharedVotes, index: PackIndex): readonly Topic[] {
  return questions.flatMap((agreement): Topic[] => {
    const [votes, placed] = [shared.get(agreement.questionId), index.questions.get(agreement.questionId)]
    if (votes === undefined || placed === undefined) return []
    return [{ id: agreement.questionId, agreement, class: discussionClass(agreement), votes, placed }]
  })
}

function namesOf(index: PackIndex, voters: ReadonlyMap<string, Voter>, noSeat: string): ReadonlyMap<string, VoterName> {
  const distinct = new Map([...voters.values()].map((voter) => [voter.id, voter]))
  const titles = [...distinct.values()].map(({ name, seat }) => name ?? index.seats.get(seat ?? '')?.title ?? noSeat)
  const short = shortNames(titles)
  return new Map([...distinct.keys()].map((id, at) => [id, { short: short[at] ?? '?', full: titles[at] ?? '' }]))
}
