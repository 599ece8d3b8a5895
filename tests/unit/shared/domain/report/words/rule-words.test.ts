import { describe, expect, it } from 'vitest'
import { indexPack } from '../../../../../../shared/domain/pack/index-pack'
import { describeReading, describeReadingParts } from '../../../../../../shared/domain/report/words/rule-words'
import { scoreAnswers } from '../../../../../../shared/domain/scoring/score-answers'
import { createTranslator } from '../../../../../../shared/i18n/translate'
import { answeredAll, aPack, aSession, head } from '../../../../../support/builders'

const pack = aPack()
const index = indexPack(pack)
const translator = createTranslator()
const readings = scoreAnswers(pack, aSession(answeredAll(pack, 2), head({ thresholds: { fixTopic: 1.25 } }))).rules.flatMap(
  (rule) => rule.readings,
)
const readingOf = (name: string) => {
  const found = readings.find((reading) => reading.name === name)
  if (found === undefined) throw new Error(`no reading ${name}`)
  return found
}

describe('what a rule read', () => {
  it('comes in pieces that name the limit standing in each', () => {
    expect(describeReadingParts(translator, index, readingOf('coverage'))).toEqual([
      { text: '100% of the questions have a level, needs ', threshold: null },
      { text: '50%', threshold: 'minCoverage' },
    ])
  })

  it('names both limits where there are two', () => {
    const limits = describeReadingParts(translator, index, readingOf('lowDimensions')).filter(({ threshold }) => threshold !== null)
    expect(limits).toEqual([
      { text: '1.0', threshold: 'rescopeClaimed' },
      { text: '2', threshold: 'rescopeDimensions' },
    ])
  })

  it('reads as one sentence without the marks, and never rounds a limit', () => {
    expect(describeReading(translator, index, readingOf('lowestClaimedTopic'))).toMatch(/^lowest topic claimed 2\.0 \(.*\), limit 1\.25$/)
  })
})
