/** What must hold of scores and verdict on any pack and in any room. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countVotes } from '../../../../../shared/domain/interview/count-votes'
import { currentAnswers } from '../../../../../shared/domain/interview/current-answer'
import { EVIDENCE_GRADES, type EvidenceGrade, type Session } from '../../../../../shared/domain/interview/session'
import type { LevelNumber, Pack } from '../../../../../shared/domain/pack/pack'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { VERDICTS } from '../../../../../shared/domain/scoring/scorecard'
import { compare, type Rational } from '../../../../../shared/lib/rational'
import { arbitraryPack } from '../../../../support/arbitrary-pack'
import { arbitrarySession } from '../../../../support/arbitrary-session'
import { answered, aPack, aSession, seated } from '../../../../support/builders'

/** Strong rooms as well as mixed ones, so that every verdict comes up and not only the worst two. */
const rooms: fc.Arbitrary<readonly [Pack, Session]> = arbitraryPack.chain((pack) =>
  fc.oneof(arbitrarySession(pack), arbitrarySession(pack, [2, 3, 3, 3, 4])).map((session) => [pack, session] as const),
)
const rankOf = (pack: Pack, session: Session): number => VERDICTS.indexOf(scoreAnswers(pack, session).verdict)

/** The questions with a level, agreed or from votes, and that level. */
const levelsIn = (session: Session): readonly (readonly [string, LevelNumber])[] =>
  [...currentAnswers(session, countVotes(session))].flatMap(([id, { answer }]) =>
    answer?.state === 'level' ? [[id, answer.level] as const] : [],
  )

/** The team agrees on this level, with this evidence; all else it said about the question stays. */
function agreeOn(session: Session, questionId: string, level: LevelNumber, evidence: EvidenceGrade): Session {
  const known = session.agreed.find((agreed) => agreed.questionId === questionId)
  const others = session.agreed.filter((agreed) => agreed !== known)
  return { ...session, agreed: [...others, { ...known, questionId, answer: { state: 'level', level }, evidence }] }
}

const gradeIn = (session: Session, questionId: string): EvidenceGrade =>
  session.agreed.find((agreed) => agreed.questionId === questionId)?.evidence ?? 'E0'

describe('for any pack and session', () => {
  test('a question that has a level, raised and backed at E2, never makes the verdict worse', () => {
    fc.assert(
      fc.property(rooms, fc.nat(), fc.integer({ min: 1, max: 4 }), ([pack, session], pick, by) => {
        const raisable = levelsIn(session).filter(([, level]) => level < 4)
        const [id, level] = raisable[pick % Math.max(1, raisable.length)] ?? []
        fc.pre(id !== undefined && level !== undefined)
        const raised = agreeOn(session, id, Math.min(4, level + by) as LevelNumber, 'E2')
        expect(rankOf(pack, raised)).toBeGreaterThanOrEqual(rankOf(pack, session))
      }),
      { numRuns: 150 },
    )
  })

  test('better evidence for what is claimed never makes the verdict worse', () => {
    fc.assert(
      fc.property(rooms, fc.nat(), fc.constantFrom(...EVIDENCE_GRADES), ([pack, session], pick, grade) => {
        const weaker = levelsIn(session).filter(([id]) => gradeIn(session, id) < grade)
        const [id, level] = weaker[pick % Math.max(1, weaker.length)] ?? []
        fc.pre(id !== undefined && level !== undefined)
        expect(rankOf(pack, agreeOn(session, id, level, grade))).toBeGreaterThanOrEqual(rankOf(pack, session))
      }),
      { numRuns: 150 },
    )
  })

  test('low ≤ index ≤ claimed ≤ high, for every dimension and topic', () => {
    const ascending = (...values: readonly (Rational | null)[]): boolean =>
      values.every((value, at) => at === 0 || value === null || compare(values[at - 1] ?? value, value) <= 0)
    fc.assert(
      fc.property(rooms, ([pack, session]) => {
        for (const { low, index, claimed, high, topics } of scoreAnswers(pack, session).dimensions) {
          if (index !== null) expect(ascending(low, index, claimed, high)).toBe(true)
          else expect(ascending(low, high)).toBe(true)
          for (const topic of topics)
            if (topic.mean !== null) expect(ascending(topic.low, topic.mean, topic.claimed, topic.high)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})

test('a first answer may look worse: it ends the silence of rule 2 and shows what that had covered', () => {
  const pack = aPack()
  const silent = aSession(seated('ada', 'business-owner'), answered('answerable-owner', 1))
  const asked = aSession(seated('ada', 'business-owner'), answered('answerable-owner', 1), answered('run-money', 3, 'E2'))
  expect(scoreAnswers(pack, silent).verdict).toBe('not-enough-known')
  expect(scoreAnswers(pack, asked).verdict).toBe('fix-first')
})
