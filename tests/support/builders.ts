/**
 * Small packs and sessions for tests. `aPack()` is a complete tiny pack with real ids; `aSession(...steps)` starts empty and
 * takes one step per sentence of the test: `aSession(seated('ada', 'business-owner'), answered('answerable-owner', 3, 'E2'))`.
 */
import type { AnswerValue, EvidenceGrade, Session, SessionHead, VoteValue } from '../../shared/domain/interview/session'
import type { Action, Dimension, Gate, GateKind, LevelNumber, Pack, Pattern, Question, Seat, Topic } from '../../shared/domain/pack/pack'

export const aSeat = (id: string, group = 'business', quorum = false): Seat => ({ id, title: `Seat ${id}`, group, quorum })

export const aGate = (id: string, kind: GateKind = 'launch', overrides: Partial<Gate> = {}): Gate => ({ id, kind, ...overrides })

export const aQuestion = (id: string, overrides: Partial<Question> = {}): Question => ({
  id,
  text: `Question ${id}?`,
  why: `Because of ${id}.`,
  probes: [`Probe ${id}`],
  levels: ['Absent', 'Talked about', 'Defined', 'In place', 'Measured'],
  weight: 1,
  depth: 'express',
  minutes: 4,
  evidence: [`Evidence for ${id}`],
  claims: [],
  ...overrides,
})

/** A topic `dimension.topic`; lead seat `business-owner`, second seat `operations`, unless said otherwise. */
export const aTopic = (id: string, questions: readonly Question[], overrides: Partial<Topic> = {}): Topic => ({
  id,
  title: `Topic ${id}`,
  lead: ['business-owner'],
  second: ['operations'],
  questions,
  ...overrides,
})

export const aDimension = (id: string, topics: readonly Topic[]): Dimension => ({ id, title: `Dimension ${id}`, topics })

/** An action of 2 person-days and 1 week in phase `build`, owned by `business-owner`. */
export const anAction = (id: string, overrides: Partial<Action> = {}): Action => ({
  id,
  title: `Action ${id}`,
  topic: 'ownership.accountability',
  owner: 'business-owner',
  support: [],
  effort: { min: 1, likely: 2, max: 4 },
  weeks: { min: 1, likely: 1, max: 2 },
  after: [],
  phase: 'build',
  deliverable: `Deliverable of ${id}`,
  measure: `Measure of ${id}`,
  lifts: [],
  closes: [],
  claims: [],
  ...overrides,
})

export const aPattern = (id: string, overrides: Partial<Pattern> & Pick<Pattern, 'when'>): Pattern => ({
  id,
  title: `Pattern ${id}`,
  gist: `Gist of ${id}`,
  kind: 'cause',
  actions: [],
  claims: [],
  ...overrides,
})

/** Five dimensions, six topics, one express question each, three gates (one foundation), four actions, one pattern. */
export function aPack(overrides: Partial<Pack> = {}): Pack {
  return {
    format: 'ready-room/pack',
    formatVersion: 1,
    id: 'tiny',
    version: '1.0.0',
    language: 'en',
    title: 'Tiny pack',
    seats: [
      aSeat('business-owner', 'business', true),
      aSeat('process-expert', 'users', true),
      aSeat('data-engineer', 'technology', true),
      aSeat('operations', 'operations', true),
      aSeat('risk-legal', 'control', true),
    ],
    profile: [
      { id: 'prohibitedUse', title: 'Prohibited use', options: yesNo },
      { id: 'regulated', title: 'Regulated', options: yesNo },
    ],
    topicWeights: [],
    rolloutTopics: ['adoption.scaling'],
    dimensions: [
      aDimension('ownership', [
        aTopic('ownership.accountability', [aQuestion('answerable-owner', { weight: 3, gate: aGate('G01', 'foundation') })]),
        aTopic('ownership.funding', [aQuestion('run-money', { weight: 2, gate: aGate('G03') })]),
      ]),
      aDimension('data', [aTopic('data.quality', [aQuestion('critical-fields')], { lead: ['data-engineer'], second: [] })]),
      aDimension('integration', [
        aTopic('integration.platform', [aQuestion('load-and-fallback', { gate: aGate('G07') })], {
          lead: ['operations'],
          second: ['data-engineer'],
        }),
      ]),
      aDimension('governance', [
        aTopic('governance.assurance', [aQuestion('reconstructable-decisions')], { lead: ['risk-legal'], second: [] }),
      ]),
      aDimension('adoption', [aTopic('adoption.scaling', [aQuestion('bounded-release')], { lead: ['process-expert'] })]),
    ],
    patterns: [aPattern('nobody-owns-it', { when: { topic: 'ownership.accountability', atMost: 1 }, actions: ['appoint-owner'] })],
    actions: [
      anAction('appoint-owner', { phase: 'unblock', lifts: ['answerable-owner'], closes: ['G01'] }),
      anAction('secure-run-money', { topic: 'ownership.funding', after: ['appoint-owner'], lifts: ['run-money'], closes: ['G03'] }),
      anAction('load-and-failure-test', {
        topic: 'integration.platform',
        owner: 'operations',
        phase: 'prove',
        lifts: ['load-and-fallback'],
        closes: ['G07'],
      }),
      anAction('release-to-bounded-group', { topic: 'adoption.scaling', phase: 'scale', lifts: ['bounded-release'] }),
    ],
    thresholds: {},
    ...overrides,
  }
}

const yesNo = [
  { id: 'yes', title: 'Yes' },
  { id: 'no', title: 'No' },
]

/** A pack of exactly these topics, grouped into dimensions by the part of their id before the dot. */
export function aPackOf(topics: readonly Topic[], overrides: Partial<Pack> = {}): Pack {
  const dimensionIds = [...new Set(topics.map((topic) => topic.id.split('.')[0] ?? ''))]
  const dimensions = dimensionIds.map((id) =>
    aDimension(
      id,
      topics.filter((topic) => topic.id.startsWith(`${id}.`)),
    ),
  )
  return aPack({ dimensions, patterns: [], actions: [], rolloutTopics: [], ...overrides })
}

/** One sentence about a session. */
export type SessionStep = (session: Session) => Session

export function aSession(...steps: readonly SessionStep[]): Session {
  const empty: Session = {
    format: 'ready-room/session',
    formatVersion: 1,
    session: {
      id: 's1',
      title: 'Workshop',
      initiative: 'Claims triage',
      packId: 'tiny',
      packVersion: '1.0.0',
      depth: 'express',
      profile: {},
      date: '2026-11-20',
    },
    participants: [],
    votes: [],
    agreed: [],
    notes: [],
    decisions: [],
    parked: [],
    prose: [],
    edits: [],
  }
  return steps.reduce((session, step) => step(session), empty)
}

/** Changes the head: depth, date, profile, thresholds, … */
export const head =
  (changes: Partial<SessionHead>): SessionStep =>
  (session) => ({ ...session, session: { ...session.session, ...changes } })

/** A participant with these seats. */
export const seated =
  (id: string, ...seats: readonly string[]): SessionStep =>
  (session) => ({ ...session, participants: [...session.participants, { id, name: `Name of ${id}`, seats }] })

export const level = (value: number): AnswerValue => ({ state: 'level', level: value as LevelNumber })

/** The team agreed on anything but a plain level; see also `answered`. */
export const agreed =
  (questionId: string, answer: AnswerValue, extra: Partial<Session['agreed'][number]> = {}): SessionStep =>
  (session) => ({ ...session, agreed: [...session.agreed, { questionId, answer, ...extra }] })

/** The team agreed on a level, with an evidence grade. */
export const answered = (questionId: string, value: number, evidence?: EvidenceGrade): SessionStep =>
  agreed(questionId, level(value), evidence === undefined ? {} : { evidence })

export const unknown = (questionId: string): SessionStep => agreed(questionId, { state: 'unknown' })

export const notApplicable = (questionId: string): SessionStep =>
  agreed(questionId, { state: 'not-applicable', reason: 'Does not arise here' })

/** One vote: a number is a level. */
export const voted =
  (questionId: string, participantId: string, vote: number | VoteValue, extra: { round?: number; hidden?: boolean } = {}): SessionStep =>
  (session) => {
    const answer = typeof vote === 'number' ? level(vote) : vote
    return { ...session, votes: [...session.votes, { questionId, participantId, round: 1, answer, ...extra }] }
  }

/** First-round level votes of p1, p2, … on one question. */
export const votedAll =
  (questionId: string, levels: readonly number[]): SessionStep =>
  (session) =>
    levels.reduce((soFar, value, index) => voted(questionId, `p${index + 1}`, value)(soFar), session)

/** Every question of the pack agreed at one level. */
export const answeredAll =
  (pack: Pack, value: number, evidence?: EvidenceGrade): SessionStep =>
  (session) =>
    pack.dimensions
      .flatMap((dimension) => dimension.topics.flatMap((topic) => topic.questions))
      .reduce((soFar, question) => answered(question.id, value, evidence)(soFar), session)
