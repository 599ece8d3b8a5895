/** Nothing in the core pack is there in vain: some team meets each pattern and each action, and each pattern leads somewhere. */
import { expect, test } from 'vitest'
import { type Analysis, analyse } from '../../shared/domain/analyse'
import { checkSession } from '../../shared/domain/interview/check-session'
import { answers, coreQuestions, DONE, judge, type Profile, questionsAsked } from '../support/core-answers'
import { corePack } from '../support/core-pack'
import { aTeamFor, waysOf } from '../support/pattern-ways'

const pack = corePack()
const AGENT: Profile = { source: 'bought', solutionType: 'agent', autonomy: 'acts-after-confirmation' }

const fired = ({ patterns }: Analysis) => patterns.map(({ id }) => id)
const offered = ({ roadmap }: Analysis) => new Set([...roadmap.actions.map(({ id }) => id), ...roadmap.later])

const talkedAbout = (depth: 'express' | 'full-day') => judge(answers([1, 'E1']), AGENT, depth)
const sessions = [
  ...questionsAsked('express').map(({ id }) => judge(answers(DONE, { [id]: [0] }))),
  judge(answers([3])),
  judge(answers(DONE, { 'live-like-proof': [1, 'E2'] })),
  talkedAbout('express'),
  talkedAbout('full-day'),
]

test('every pattern fires for some team, in ninety minutes already', () => {
  const seen = new Set(sessions.slice(0, -1).flatMap(fired))
  expect(pack.patterns.filter(({ id }) => !seen.has(id))).toEqual([])
})

test('every action is planned, or kept for later, for some team', () => {
  const seen = new Set(sessions.flatMap((analysis) => [...offered(analysis)]))
  expect(pack.actions.filter(({ id }) => !seen.has(id))).toEqual([])
})

const ways = pack.patterns.flatMap(({ id, when }) => waysOf(when).map((way, index) => ({ id, way, number: index + 1 })))

test.each(ways)('$id fires in its way $number', ({ id, way }) => {
  const session = aTeamFor(way, pack)
  expect(checkSession(pack, session)).toEqual([])
  expect(fired(analyse(pack, session))).toContain(id)
})

test('a team at the bar, with nothing weak about it, meets no pattern', () => {
  expect(fired(analyse(pack, aTeamFor([], pack)))).toEqual([])
})

test('every action is planned before the release for some team, but for those of the last phase, which are kept for later', () => {
  const planned = new Set(sessions.flatMap(({ roadmap }) => roadmap.actions.map(({ id }) => id)))
  const later = new Set(sessions.flatMap(({ roadmap }) => roadmap.later))
  expect(pack.actions.filter(({ id, phase }) => !(phase === 'scale' ? later : planned).has(id))).toEqual([])
  expect(pack.actions.filter(({ id, phase }) => phase === 'scale' && planned.has(id))).toEqual([])
})

test('every question is asked of somebody, and a weak answer to it offers an action', () => {
  const asked = questionsAsked('full-day', AGENT).map(({ id }) => id)
  expect(coreQuestions.filter(({ id }) => !asked.includes(id))).toEqual([])
  for (const id of asked) {
    const open = offered(judge(answers(DONE, { [id]: [1, 'E2'] }), AGENT, 'full-day'))
    expect(
      pack.actions.filter((action) => action.lifts.includes(id) && !open.has(action.id)),
      id,
    ).toEqual([])
  }
})

test('what a pattern that fired asks for first is planned or kept for later; in a full day, everything it asks for', () => {
  for (const [depth, upTo] of [
    ['express', 1],
    ['full-day', Number.POSITIVE_INFINITY],
  ] as const) {
    const analysis = talkedAbout(depth)
    const open = offered(analysis)
    const missing = pack.patterns.filter(
      ({ id, actions }) => fired(analysis).includes(id) && !actions.slice(0, upTo).every((action) => open.has(action)),
    )
    expect(missing).toEqual([])
  }
})
