import { expect, test } from 'vitest'
import { measureAgreement } from '../../../../../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../../../../../shared/domain/findings/derive-findings'
import type { PatternReading } from '../../../../../../shared/domain/findings/findings'
import { indexPack } from '../../../../../../shared/domain/pack/index-pack'
import { describePatternReading, firstActionsOf, questionOfReading } from '../../../../../../shared/domain/report/words/pattern-words'
import { planRoadmap } from '../../../../../../shared/domain/roadmap/plan-roadmap'
import { scoreAnswers } from '../../../../../../shared/domain/scoring/score-answers'
import { createTranslator } from '../../../../../../shared/i18n/translate'
import { corePack, sampleSession } from '../../../../../support/core-pack'

const pack = corePack()
const session = sampleSession('claims-triage.session.json')
const scorecard = scoreAnswers(pack, session)
const index = indexPack(pack)
const input = { translator: createTranslator(), pack, index, session, scorecard, agreement: measureAgreement(pack, session) }
const inWords = (kind: PatternReading['kind'], ref = '') => describePatternReading(input, { kind, ref, supports: true })

test('every kind of reading is told with the value that was read', () => {
  expect(inWords('topic', 'ownership.accountability')).toBe('Accountability counts 1.0')
  expect(inWords('topic', 'ownership.funding')).toBe('Funding counts nothing yet')
  expect(inWords('gate', 'G01')).toBe('G01 One answerable owner: failed')
  expect(inWords('question', 'answerable-owner')).toBe('One answerable owner: answered 1')
  expect(inWords('groupGap', 'data.realism')).toMatch(/^Groups lie \d\.\d apart on Realism$/)
  expect(inWords('confidenceGap')).toMatch(/^Claims exceed what was shown by \d\.\d on average$/)
  expect(inWords('fact', 'pilotAge')).toContain('Six months or more')
})

test('empty key seats are counted and named', () => {
  expect(inWords('emptySeats')).toBe('Every key seat was filled')
  const alone = {
    ...input,
    session: { ...session, participants: session.participants.filter(({ seats }) => !seats.includes('data-engineer')) },
  }
  expect(describePatternReading(alone, { kind: 'emptySeats', ref: '', supports: true })).toBe('One key seat was empty: Data engineer')
})

test('a reading leads to the question behind it, where there is one', () => {
  const leadsTo = (kind: PatternReading['kind'], ref: string) => questionOfReading(index, { kind, ref, supports: true })
  expect(leadsTo('gate', 'G01')).toBe('answerable-owner')
  expect(leadsTo('topic', 'ownership.accountability')).toBe('answerable-owner')
  expect(leadsTo('fact', 'pilotAge')).toBeNull()
})

test('first actions leave out what this depth asked nothing about', () => {
  const roadmap = planRoadmap(pack, session, scorecard, deriveFindings(pack, session, scorecard, input.agreement))
  const pattern = index.patterns.get('endless-piloting')
  if (pattern === undefined) throw new Error('the pattern is gone')
  const offered = new Set([...roadmap.actions, ...roadmap.later].map(({ id }) => id))
  expect(pattern.actions).toContain('release-to-bounded-group')
  expect(offered.has('release-to-bounded-group')).toBe(false)
  expect(firstActionsOf(pattern, roadmap)).toEqual(pattern.actions.filter((id) => offered.has(id)))
  expect(firstActionsOf(pattern, { ...roadmap, actions: [], later: [], done: [] })).toEqual(pattern.actions)
})
