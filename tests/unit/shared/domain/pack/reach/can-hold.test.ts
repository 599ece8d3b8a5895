/** The linter's search for a session: false is a proof, and what real sessions do is never called impossible. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../../../../shared/domain/agreement/measure-agreement'
import { conditionHolds } from '../../../../../../shared/domain/findings/evaluate-condition'
import { gatherPatternFacts } from '../../../../../../shared/domain/findings/pattern-facts'
import { countedLevel, isBacked } from '../../../../../../shared/domain/interview/evidence'
import { EVIDENCE_GRADES } from '../../../../../../shared/domain/interview/session'
import { viewPack } from '../../../../../../shared/domain/pack/checks/pack-view'
import type { LevelNumber, Pack, PatternCondition } from '../../../../../../shared/domain/pack/pack'
import { ANSWER_STATES } from '../../../../../../shared/domain/pack/reach/answer-states'
import { canHold } from '../../../../../../shared/domain/pack/reach/can-hold'
import { createReachContext } from '../../../../../../shared/domain/pack/reach/reach-context'
import { scoreAnswers } from '../../../../../../shared/domain/scoring/score-answers'
import { arbitrarySession } from '../../../../../support/arbitrary-session'
import { aGate, aPackOf, aQuestion, aTopic } from '../../../../../support/builders'

const REGULATED = { fact: 'regulated', is: 'yes' } as const
const FREE = { fact: 'regulated', is: 'no' } as const

/** One gate that is always required, one that only regulated work needs, and a topic asked of free work only. */
const pack: Pack = aPackOf([
  aTopic('ownership.accountability', [
    aQuestion('owner', { weight: 3, gate: aGate('G01', 'foundation') }),
    aQuestion('deputy', { depth: 'half-day' }),
  ]),
  aTopic('data.quality', [aQuestion('fields', { when: FREE })]),
  aTopic('governance.assurance', [
    aQuestion('log', { gate: aGate('G13', 'launch', { when: REGULATED }) }),
    aQuestion('limits', { weight: 2, when: REGULATED }),
  ]),
])
const context = createReachContext(viewPack(pack))
const holds = (...parts: readonly PatternCondition[]) => canHold({ all: parts }, context)

const OWNER = 'ownership.accountability'

describe('the search for a session', () => {
  it.each<readonly [string, readonly PatternCondition[]]>([
    ['two values of one fact', [REGULATED, FREE]],
    ['a fact and its opposite', [REGULATED, { not: REGULATED }]],
    ['a fact with none of its options', [{ fact: 'regulated', in: [] }]],
    ['a part of an alternative in which each part is ruled out', [FREE, { any: [REGULATED, { all: [REGULATED, FREE] }] }]],
    ['no alternative', [{ any: [] }]],
    [
      'a topic that is weak and strong',
      [
        { topic: OWNER, atMost: 1 },
        { topic: OWNER, atLeast: 2 },
      ],
    ],
    [
      'a topic between two means it can have',
      [
        { topic: 'data.quality', atLeast: 1.2 },
        { topic: 'data.quality', atMost: 1.8 },
      ],
    ],
    ['a topic that no part of its range meets', [{ not: { topic: OWNER, atLeast: 0 } }, { topic: OWNER, atMost: 4 }]],
    [
      'a claim below and above',
      [
        { question: 'deputy', claimedAtMost: 1 },
        { question: 'deputy', claimedAtLeast: 3 },
      ],
    ],
    [
      'a failed gate whose question is claimed',
      [
        { gate: 'G01', is: 'fail' },
        { question: 'owner', claimedAtLeast: 3 },
      ],
    ],
    [
      'a passed gate whose question is weak',
      [
        { gate: 'G01', is: 'pass' },
        { question: 'owner', claimedAtMost: 2 },
      ],
    ],
    [
      'two states of one gate',
      [
        { gate: 'G01', is: 'pass' },
        { gate: 'G01', isNot: 'pass' },
      ],
    ],
    ['a gate that is always required and is not', [{ gate: 'G01', is: 'not-required' }]],
    ['a gate that is required by another profile', [{ gate: 'G13', isNot: 'pass' }, FREE]],
    ['a gate that is not required although the profile requires it', [{ gate: 'G13', is: 'not-required' }, REGULATED]],
    [
      'a passed gate in a topic that is nearly absent',
      [
        { gate: 'G01', is: 'pass' },
        { topic: OWNER, atMost: 2 },
      ],
    ],
    [
      'a failed gate in a topic at the top',
      [
        { gate: 'G01', is: 'fail' },
        { topic: OWNER, atLeast: 3.5 },
      ],
    ],
    ['a topic of which nothing is asked', [REGULATED, { topic: 'data.quality', atMost: 4 }]],
    ['a question that is not asked', [REGULATED, { question: 'fields', claimedAtMost: 4 }]],
    ['a gap in a topic of which nothing is asked', [REGULATED, { groupGap: { topic: 'data.quality', atLeast: 1 } }]],
    ['a gap that is too wide', [{ groupGap: { topic: OWNER, atLeast: 4.5 } }]],
    ['a gap that is narrow and wide', [{ groupGap: { topic: OWNER, atLeast: 2 } }, { not: { groupGap: { topic: OWNER, atLeast: 1 } } }]],
    ['a wider gap of confidence than evidence leaves', [{ confidenceGap: { atLeast: 2.5, overAtLeast: 1 } }]],
    ['confidence over more questions than are asked', [{ confidenceGap: { atLeast: 1, overAtLeast: 6 } }]],
    ['confidence over more questions than the profile asks', [FREE, { confidenceGap: { atLeast: 1, overAtLeast: 5 } }]],
    [
      'a confidence gap and none',
      [{ confidenceGap: { atLeast: 1, overAtLeast: 3 } }, { not: { confidenceGap: { atLeast: 0.5, overAtLeast: 2 } } }],
    ],
    ['more empty seats than a quorum has', [{ emptySeats: { atLeast: 6 } }]],
    ['fewer empty seats than none', [{ not: { emptySeats: { atLeast: 0 } } }]],
    ['seats that are empty and held', [{ emptySeats: { atLeast: 3 } }, { not: { emptySeats: { atLeast: 2 } } }]],
  ])('proves that nothing meets %s', (_, parts) => {
    expect(holds(...parts)).toBe(false)
  })

  it.each<readonly [string, readonly PatternCondition[]]>([
    ['nothing', []],
    ['a fact that nobody filled in', [{ not: REGULATED }, { not: FREE }]],
    [
      'a topic exactly at both its bounds',
      [
        { topic: OWNER, atLeast: 1.75 },
        { topic: OWNER, atMost: 1.75 },
      ],
    ],
    ['a topic without answers', [{ not: { topic: OWNER, atLeast: 0 } }]],
    [
      'a weak topic behind a passed gate',
      [
        { gate: 'G01', is: 'pass' },
        { topic: OWNER, atMost: 2.25 },
      ],
    ],
    [
      'a high claim that counts little',
      [
        { question: 'fields', claimedAtLeast: 4 },
        { topic: 'data.quality', atMost: 2 },
      ],
    ],
    [
      'an open gate that is claimed',
      [
        { gate: 'G01', is: 'unverified' },
        { question: 'owner', claimedAtLeast: 4 },
      ],
    ],
    [
      'a gate that a profile does not require',
      [
        { gate: 'G13', is: 'not-required' },
        { question: 'log', claimedAtMost: 0 },
      ],
    ],
    ['the widest gap of confidence', [{ confidenceGap: { atLeast: 2, overAtLeast: 5 } }]],
    ['the widest gap between groups', [{ groupGap: { topic: OWNER, atLeast: 4 } }]],
    ['a quorum with every seat empty', [{ emptySeats: { atLeast: 5 } }]],
  ])('finds room for %s', (_, parts) => {
    expect(holds(...parts)).toBe(true)
  })

  it('gives up on a condition too large to decide, and calls it possible', () => {
    const either = (index: number): PatternCondition => ({
      any: [{ groupGap: { topic: OWNER, atLeast: index / 100 } }, { groupGap: { topic: OWNER, atLeast: 1 + index / 100 } }],
    })
    const impossible: PatternCondition = { emptySeats: { atLeast: 6 } }
    expect(holds(impossible, ...Array.from({ length: 3 }, (_, index) => either(index)))).toBe(false)
    expect(holds(impossible, ...Array.from({ length: 30 }, (_, index) => either(index)))).toBe(true)
  })

  it('knows exactly the states that levels and evidence make', () => {
    const made = new Set<string>()
    for (const level of [0, 1, 2, 3, 4] as readonly LevelNumber[]) {
      for (const grade of EVIDENCE_GRADES) {
        made.add(JSON.stringify({ claimed: level, counted: countedLevel(level, grade), backed: isBacked(level, grade) }))
      }
    }
    expect(new Set(ANSWER_STATES.filter((state) => state !== null).map((state) => JSON.stringify(state)))).toEqual(made)
  })

  it('never calls impossible what a session does', () => {
    fc.assert(
      fc.property(arbitrarySession(pack), fc.array(arbitraryCondition, { minLength: 1, maxLength: 8 }), (session, conditions) => {
        const facts = gatherPatternFacts(pack, session, scoreAnswers(pack, session), measureAgreement(pack, session))
        // Whatever the conditions are, the session meets all of these.
        expect(holds(...conditions.map((condition) => (conditionHolds(condition, facts) ? condition : { not: condition })))).toBe(true)
      }),
      { numRuns: 2000, seed: 20261120 },
    )
  })
})

const topic = fc.constantFrom(OWNER, 'data.quality', 'governance.assurance')
const bound = fc.constantFrom(0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4)
const gate = fc.constantFrom('G01', 'G13')
const gateState = fc.constantFrom('pass' as const, 'fail' as const, 'unverified' as const, 'not-required' as const)
const question = fc.constantFrom('owner', 'deputy', 'fields', 'log', 'limits')

const comparison: fc.Arbitrary<PatternCondition> = fc.oneof(
  fc.constantFrom<PatternCondition>(REGULATED, FREE),
  fc.record({ topic, atMost: bound }),
  fc.record({ topic, atLeast: bound }),
  fc.record({ gate, is: gateState }),
  fc.record({ gate, isNot: gateState }),
  fc.record({ question, claimedAtLeast: bound }),
  fc.record({ question, claimedAtMost: bound }),
  fc.record({ groupGap: fc.record({ topic, atLeast: bound }) }),
  fc.record({ confidenceGap: fc.record({ atLeast: bound, overAtLeast: fc.integer({ min: 0, max: 5 }) }) }),
  fc.record({ emptySeats: fc.record({ atLeast: fc.integer({ min: 0, max: 6 }) }) }),
)

const arbitraryCondition = fc.letrec<{ condition: PatternCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    comparison,
    fc.array(tie('condition'), { maxLength: 4 }).map((all): PatternCondition => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any): PatternCondition => ({ any })),
    tie('condition').map((not): PatternCondition => ({ not })),
  ),
})).condition
