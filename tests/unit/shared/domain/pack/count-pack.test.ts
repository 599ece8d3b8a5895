import { expect, it } from 'vitest'
import { countPack } from '../../../../../shared/domain/pack/count-pack'
import { aGate, anAction, aPackOf, aPattern, aQuestion, aTopic } from '../../../../support/builders'

it('a pack is counted by depth for everybody, and what only some are asked apart from it', () => {
  const pack = aPackOf(
    [
      aTopic('data.quality', [
        aQuestion('critical-fields', { minutes: 2, gate: aGate('G01') }),
        aQuestion('late-records', { minutes: 3, depth: 'half-day' }),
        aQuestion('old-records', { minutes: 5, depth: 'full-day' }),
        aQuestion('agent-rights', { minutes: 7, depth: 'half-day', when: { fact: 'solutionType', is: 'agent' } }),
      ]),
    ],
    { patterns: [aPattern('dirty-fuel', { when: { gate: 'G01', is: 'fail' } })], actions: [anAction('clean-up'), anAction('watch-it')] },
  )
  expect(countPack(pack)).toEqual({
    questions: 4,
    gates: 1,
    actions: 2,
    patterns: 1,
    depths: [
      { depth: 'express', questions: 1, minutes: 2 },
      { depth: 'half-day', questions: 2, minutes: 5 },
      { depth: 'full-day', questions: 3, minutes: 10 },
    ],
    modules: { questions: 1, minutes: 7 },
  })
})
