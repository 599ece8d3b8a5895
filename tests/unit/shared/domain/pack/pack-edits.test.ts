import { describe, expect, it } from 'vitest'
import { listQuestions } from '../../../../../shared/domain/pack/list-questions'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import {
  applyPackEdits,
  depthEdit,
  editedQuestions,
  levelEdit,
  listEdit,
  numberEdit,
  textEdit,
  thresholdEdit,
} from '../../../../../shared/domain/pack/pack-edits'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { answeredAll, aPack, aSession } from '../../../../support/builders'

const pack = aPack()
const question = (changed: Pack, id: string) => listQuestions(changed).find((placed) => placed.question.id === id)?.question

describe('edits of a pack', () => {
  it('put new words, weights, depths and thresholds in and leave everything else the same object', () => {
    const changed = applyPackEdits(pack, {
      [textEdit('run-money', 'text', 'en')]: 'Who pays for it next year?',
      [levelEdit('run-money', 3, 'en')]: 'Money for twelve months is released.',
      [listEdit('run-money', 'evidence', 'en')]: ['Signed budget line'],
      [numberEdit('run-money', 'weight')]: 3,
      [numberEdit('run-money', 'minutes')]: 7,
      [depthEdit('run-money')]: 'half-day',
      [thresholdEdit('fixDimension')]: 2,
    })
    expect(question(changed, 'run-money')).toMatchObject({
      text: 'Who pays for it next year?',
      levels: ['Absent', 'Talked about', 'Defined', 'Money for twelve months is released.', 'Measured'],
      evidence: ['Signed budget line'],
      weight: 3,
      minutes: 7,
      depth: 'half-day',
    })
    expect(changed.thresholds.fixDimension).toBe(2)
    expect(question(changed, 'answerable-owner')).toBe(question(pack, 'answerable-owner'))
  })

  it('of words hold in their own language only, of numbers in every one', () => {
    const german = { ...pack, language: 'de' }
    const edits = { [textEdit('run-money', 'text', 'en')]: 'Who pays?', [numberEdit('run-money', 'weight')]: 1 }
    expect(question(applyPackEdits(german, edits), 'run-money')).toMatchObject({ text: 'Question run-money?', weight: 1 })
  })

  it('change nothing where they make no sense', () => {
    const odd = {
      [numberEdit('run-money', 'weight')]: 9,
      [numberEdit('run-money', 'minutes')]: -1,
      [depthEdit('run-money')]: 'weekly',
      [textEdit('gone', 'text', 'en')]: 'x',
      [thresholdEdit('coverage')]: 7,
      [thresholdEdit('nonsense')]: 1,
      stray: 'x',
    }
    expect(applyPackEdits(pack, odd)).toEqual(pack)
  })

  it('reach the arithmetic', () => {
    const session = aSession(answeredAll(pack, 2))
    const stricter = applyPackEdits(pack, { [thresholdEdit('fixDimension')]: 3 })
    expect(scoreAnswers(stricter, session).verdict).toBe('fix-first')
  })

  it('are counted per question', () => {
    const edits = { [textEdit('a', 'text', 'en')]: 'x', [numberEdit('a', 'weight')]: 1, [thresholdEdit('coverage')]: 1 }
    expect([...editedQuestions(edits)]).toEqual([['a', 2]])
  })
})
