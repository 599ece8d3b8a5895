/** What `derived.bench.mjs` runs inside Chromium: a full room, the whole bank, and one answer changed after the other. */

import { assess } from '../../renderer/stores/assess'
import { createSessionReader } from '../../renderer/stores/current-session'
import type { AgreedAnswer, AnswerValue, Session, Vote, VoteValue } from '../../shared/domain/interview/session'
import { listQuestions } from '../../shared/domain/pack/list-questions'
import type { LevelNumber, Pack } from '../../shared/domain/pack/pack'
import { applyOps, emptySessionData } from '../../shared/records/apply-change'
import { setAnswer } from '../../shared/records/commands'
import type { SessionData } from '../../shared/records/session-data'
import { opsFromSessionFile, sessionFileFromData, voteKey } from '../../shared/records/session-file'
import { setValue } from '../../shared/records/set-value'

const PEOPLE = 200
/** With this profile every question of the core bank applies. */
const PROFILE = {
  solutionType: 'generative',
  autonomy: 'acts-after-confirmation',
  affectsIndividuals: 'yes',
  regulated: 'yes',
  source: 'configured',
  dataSensitivity: 'personal',
  volumeStep: '5x-or-more',
  pilotAge: '6-months-or-more',
  prohibitedUse: 'no',
}

const levelOf = (number: number): AnswerValue => ({ state: 'level', level: (number % 5) as LevelNumber })

/** Scattered, the same on every run: people disagree, some do not know, some will not judge. */
function voteOf(person: number, question: number, round: number): VoteValue {
  const mixed = (person * 7919 + question * 104_729 + round * 1299) % 97
  if (mixed < 4) return { state: 'abstain' }
  return mixed < 10 ? { state: 'unknown' } : levelOf(mixed)
}

/** Everybody voted on every question, on every second one twice; two in three questions are agreed, the rest is left to the votes. */
function fullRoom(pack: Pack): Session {
  const questions = listQuestions(pack).map(({ question }) => question.id)
  const people = Array.from({ length: PEOPLE }, (_, index) => index)
  const votes = people.flatMap((person) =>
    questions.flatMap((questionId, at) =>
      (at % 2 === 0 ? [1] : [1, 2]).map(
        (round): Vote => ({ questionId, participantId: `p${person}`, round, answer: voteOf(person, at, round) }),
      ),
    ),
  )
  const head = { id: 's1', title: 'Bench', initiative: 'Bench', packId: pack.id, packVersion: pack.version, date: '2026-11-20' }
  return {
    format: 'ready-room/session',
    formatVersion: 1,
    session: { ...head, depth: 'full-day', profile: PROFILE },
    participants: people.map((index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      seats: [pack.seats[index % pack.seats.length]?.id ?? ''],
    })),
    votes,
    agreed: questions.flatMap((questionId, at): AgreedAnswer[] =>
      at % 3 === 2 ? [] : [{ questionId, answer: levelOf(at), evidence: 'E2' }],
    ),
    notes: [],
    decisions: [],
    parked: [],
    prose: [],
    edits: [],
  }
}

interface Measured {
  readonly participants: number
  readonly questions: number
  /** Questions of the bank that do not apply: none, or the figures are about less than the whole bank. */
  readonly notApplicable: number
  readonly votes: number
  /** Milliseconds per run. */
  readonly changedAnswer: readonly number[]
  readonly changedVote: readonly number[]
  /** The peer: the same change, everything worked out again from data nobody has read before. */
  readonly fromScratch: readonly number[]
}

/** From the change to scorecard, agreement and findings. The first fifth of the runs warms up and is not counted. */
export function measure(pack: Pack, runs: number): Measured {
  const file = fullRoom(pack)
  const questions = listQuestions(pack).map(({ question }) => question.id)
  let data = applyOps(emptySessionData('s1'), opsFromSessionFile(file, { createdAt: '2026-11-20T09:00:00.000Z' }))
  const read = createSessionReader()
  const idAt = (run: number): string => questions[run % questions.length] ?? ''
  const answer = (run: number): SessionData => applyOps(data, setAnswer(data, idAt(run), levelOf(run)))
  const vote = (run: number): SessionData => {
    const value = { answer: levelOf(run), via: `run ${run}` }
    return applyOps(data, setValue(data, 'ballots', `p${run % PEOPLE}`, ['votes', voteKey(idAt(run), 2)], value))
  }
  const timed = (work: () => void): number => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const repeat = (times: number, run: (at: number) => number): readonly number[] =>
    Array.from({ length: times }, (_, at) => run(at)).slice(Math.ceil(times / 5))
  const change = (make: (run: number) => SessionData) => (run: number) =>
    timed(() => {
      data = make(run)
      assess(pack, read(data))
    })
  const scratch = (run: number): number => {
    const unread = structuredClone(data)
    return timed(() => {
      data = applyOps(unread, setAnswer(unread, idAt(run), levelOf(run)))
      assess(pack, sessionFileFromData(data))
    })
  }
  const first = assess(pack, read(data))
  return {
    participants: PEOPLE,
    questions: questions.length,
    notApplicable: [...first.scorecard.questions.values()].filter(({ applicable }) => !applicable).length,
    votes: file.votes.length,
    changedAnswer: repeat(runs, change(answer)),
    changedVote: repeat(runs, change(vote)),
    fromScratch: repeat(Math.max(5, Math.ceil(runs / 5)), scratch),
  }
}
