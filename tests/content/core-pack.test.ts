/** What makes the core pack fit for a workshop: every topic asked at three depths, in the time there is, and a way out of every answer. */
import { describe, expect, test } from 'vitest'
import { checkPack } from '../../shared/domain/pack/check-pack'
import { listQuestions, listTopics } from '../../shared/domain/pack/list-questions'
import { DEFAULT_THRESHOLDS, DEPTHS, PHASES } from '../../shared/domain/pack/pack'
import { type Profile, questionsAsked } from '../support/core-answers'
import { corePack } from '../support/core-pack'

const pack = corePack()
const placed = listQuestions(pack)
const questions = placed.map(({ question }) => question)
const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)
const repeats = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index)
const missingFrom = (known: Iterable<string>, named: readonly string[]) => {
  const set = new Set(known)
  return named.filter((id) => !set.has(id))
}

/** Predicts, built in house, informs its own staff: nothing beyond the base questions is asked. */
const PLAIN: Profile = { solutionType: 'predictive', autonomy: 'informs', affectsIndividuals: 'no', regulated: 'no', source: 'built' }
const EVERYTHING: Profile = {
  solutionType: 'agent',
  autonomy: 'acts-after-confirmation',
  affectsIndividuals: 'yes',
  regulated: 'yes',
  source: 'bought',
}

const FOUNDATION_GATES = ['G01', 'G02', 'G05', 'G09']
const ALL_GATES = Array.from({ length: 14 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`)

test('has nothing our own linter would complain about', () => {
  expect(checkPack(pack)).toEqual([])
})

describe('the tree', () => {
  test('has five dimensions of five topics', () => {
    expect(ids(pack.dimensions)).toEqual(['ownership', 'data', 'integration', 'governance', 'adoption'])
    expect(pack.dimensions.map((dimension) => dimension.topics.length)).toEqual([5, 5, 5, 5, 5])
    expect(placed.filter(({ topic, dimension }) => !topic.id.startsWith(`${dimension.id}.`))).toEqual([])
  })

  test('asks each topic three things, one per depth, before any that depend on the profile', () => {
    for (const topic of listTopics(pack)) {
      expect(
        topic.questions.slice(0, 3).map(({ depth, when }) => [depth, when]),
        topic.id,
      ).toEqual(DEPTHS.map((depth) => [depth, undefined]))
      const modules = topic.questions.slice(3)
      expect(ids(modules.filter(({ when, depth }) => when === undefined || depth === 'express'))).toEqual([])
      expect(modules.map(({ depth }) => DEPTHS.indexOf(depth))).toEqual(modules.map(({ depth }) => DEPTHS.indexOf(depth)).sort())
    }
  })

  test('repeats no id', () => {
    for (const items of [pack.seats, pack.profile, pack.dimensions, listTopics(pack), questions, pack.patterns, pack.actions]) {
      expect(repeats(ids(items))).toEqual([])
    }
  })

  test('holds at least ninety questions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(90)
    expect(DEPTHS.map((depth) => questionsAsked(depth, PLAIN).length)).toEqual([25, 50, 75])
  })

  test.each([
    ['an agent that asks first', { autonomy: 'acts-after-confirmation' }, 6],
    ['an agent that acts alone', { solutionType: 'agent', autonomy: 'acts-alone' }, 6],
    ['a bought product', { source: 'bought' }, 4],
    ['a configured product', { source: 'configured' }, 4],
    ['a generative system', { solutionType: 'generative' }, 4],
    ['regulated work', { regulated: 'yes' }, 5],
    ['decisions about people', { affectsIndividuals: 'yes' }, 5],
  ] satisfies readonly (readonly [string, Profile, number])[])('asks more about %s', (_who, facts, atLeast) => {
    const profile = { ...PLAIN, ...facts }
    expect(questionsAsked('express', profile)).toHaveLength(25)
    expect(questionsAsked('half-day', profile).length).toBeGreaterThan(50)
    expect(questionsAsked('full-day', profile).length).toBeGreaterThanOrEqual(75 + atLeast)
  })

  test('asks each topic of a lead and of a second seat that differ', () => {
    for (const topic of listTopics(pack)) {
      expect(topic.lead.length, topic.id).toBeGreaterThan(0)
      expect(topic.second.length, topic.id).toBeGreaterThan(0)
      expect(missingFrom(ids(pack.seats), [...topic.lead, ...topic.second]), topic.id).toEqual([])
      expect(
        topic.lead.filter((seat) => topic.second.includes(seat)),
        topic.id,
      ).toEqual([])
    }
  })

  test('needs five seats for a quorum and prints every default threshold', () => {
    expect(ids(pack.seats.filter((seat) => seat.quorum))).toEqual([
      'business-owner',
      'process-expert',
      'data-engineer',
      'operations',
      'risk-legal',
    ])
    expect(pack.thresholds).toEqual(DEFAULT_THRESHOLDS)
  })
})

describe('the gates', () => {
  const gates = questions.flatMap(({ gate }) => (gate === undefined ? [] : [gate]))

  test('are the fourteen of the method, each on one question, with the right kind and a title for the board', () => {
    expect([...ids(gates)].sort()).toEqual(ALL_GATES)
    expect([...ids(gates.filter(({ kind }) => kind === 'foundation'))].sort()).toEqual(FOUNDATION_GATES)
    expect(gates.filter(({ title = '' }) => title.split(' ').length < 2 || title.split(' ').length > 6)).toEqual([])
  })

  test('are always required, but for the log that only regulated or personal decisions need', () => {
    expect(gates.filter((gate) => gate.when !== undefined)).toEqual([
      expect.objectContaining({
        id: 'G13',
        when: {
          any: [
            { fact: 'regulated', is: 'yes' },
            { fact: 'affectsIndividuals', is: 'yes' },
          ],
        },
      }),
    ])
  })

  test('belong to express questions, which speak for their topic with the highest weight', () => {
    expect(questions.filter(({ gate, depth }) => gate !== undefined && depth !== 'express')).toEqual([])
    expect(questions.filter(({ depth, weight }) => (depth === 'express') !== (weight === 3))).toEqual([])
    expect(questions.filter(({ weight }) => ![1, 2, 3].includes(weight))).toEqual([])
  })
})

describe('the time in the room', () => {
  const minutesOf = (list: readonly { readonly minutes: number }[]) => list.reduce((sum, { minutes }) => sum + minutes, 0)

  test('plans two to four minutes a question, and at most three at express depth', () => {
    expect(ids(questions.filter(({ depth, minutes }) => minutes < 2 || minutes > (depth === 'express' ? 3 : 4)))).toEqual([])
  })

  test.each([
    ['express', 50, 65],
    ['half-day', 120, 165],
    ['full-day', 180, 235],
  ] as const)('fills a workshop at %s depth', (depth, atLeast, atMost) => {
    for (const profile of [PLAIN, {}]) {
      expect(minutesOf(questionsAsked(depth, profile))).toBeGreaterThanOrEqual(atLeast)
      expect(minutesOf(questionsAsked(depth, profile))).toBeLessThanOrEqual(atMost)
    }
  })

  test('stays within half a day and a day when every module is asked', () => {
    expect(minutesOf(questionsAsked('half-day', EVERYTHING))).toBeLessThanOrEqual(165)
    expect(minutesOf(questionsAsked('full-day', EVERYTHING))).toBeLessThanOrEqual(255)
  })
})

describe('the way out', () => {
  const actionIds = ids(pack.actions)
  const actionsById = new Map(pack.actions.map((action) => [action.id, action]))

  test('lifts every question, closes every gate, and answers every pattern', () => {
    expect(
      missingFrom(
        pack.actions.flatMap((action) => action.lifts),
        ids(questions),
      ),
    ).toEqual([])
    expect(
      missingFrom(
        pack.actions.flatMap((action) => action.closes),
        ALL_GATES,
      ),
    ).toEqual([])
    expect(pack.patterns.filter((pattern) => pattern.actions.length === 0)).toEqual([])
  })

  test('names only seats, topics, questions, gates and actions that exist', () => {
    const topicIds = ids(listTopics(pack))
    const seatIds = ids(pack.seats)
    for (const action of pack.actions) {
      expect(missingFrom(topicIds, [action.topic]), action.id).toEqual([])
      expect(missingFrom(seatIds, [action.owner, ...action.support]), action.id).toEqual([])
      expect(missingFrom(actionIds, action.after), action.id).toEqual([])
      expect(missingFrom(ids(questions), action.lifts), action.id).toEqual([])
      expect(missingFrom(ALL_GATES, action.closes), action.id).toEqual([])
    }
    expect(
      missingFrom(
        actionIds,
        pack.patterns.flatMap((pattern) => pattern.actions),
      ),
    ).toEqual([])
    expect(missingFrom(topicIds, [...pack.rolloutTopics, ...pack.topicWeights.map(({ topic }) => topic)])).toEqual([])
  })

  test('can be walked: prerequisites never form a ring and never belong to a later phase', () => {
    const settled = new Set<string>()
    const visit = (id: string, path: readonly string[]): void => {
      if (settled.has(id)) return
      expect(path, `ring through ${id}`).not.toContain(id)
      for (const before of actionsById.get(id)?.after ?? []) visit(before, [...path, id])
      settled.add(id)
    }
    for (const id of actionIds) visit(id, [])
    for (const action of pack.actions) {
      for (const before of action.after.map((id) => actionsById.get(id))) {
        const phase = before === undefined ? -1 : PHASES.indexOf(before.phase)
        expect(phase, `${before?.id} before ${action.id}`).toBeLessThanOrEqual(PHASES.indexOf(action.phase))
      }
    }
  })

  test('estimates upwards from something above zero', () => {
    const odd = pack.actions.filter(({ effort, weeks }) =>
      [effort, weeks].some(({ min, likely, max }) => !(min > 0 && min <= likely && likely <= max)),
    )
    expect(ids(odd)).toEqual([])
  })
})
