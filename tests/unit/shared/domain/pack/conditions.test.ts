import { describe, expect, it } from 'vitest'
import { holds } from '../../../../../shared/domain/pack/conditions'

const profile = { regulated: 'yes', autonomy: 'drafts' }

describe('a condition over the profile', () => {
  it('holds when there is none', () => expect(holds(undefined, {})).toBe(true))

  it('compares a fact with one option', () => {
    expect(holds({ fact: 'regulated', is: 'yes' }, profile)).toBe(true)
    expect(holds({ fact: 'regulated', is: 'no' }, profile)).toBe(false)
  })

  it('compares a fact with several options', () => {
    expect(holds({ fact: 'autonomy', in: ['informs', 'drafts'] }, profile)).toBe(true)
    expect(holds({ fact: 'autonomy', in: ['acts-alone'] }, profile)).toBe(false)
    expect(holds({ fact: 'autonomy', in: [] }, profile)).toBe(false)
  })

  it('is false for a fact nobody filled in, so that its negation is true', () => {
    expect(holds({ fact: 'source', is: 'built' }, profile)).toBe(false)
    expect(holds({ fact: 'source', in: ['built'] }, profile)).toBe(false)
    expect(holds({ not: { fact: 'source', is: 'built' } }, profile)).toBe(true)
  })

  it('does not take what every object inherits for a fact', () => {
    expect(holds({ not: { fact: 'constructor', is: 'Object' } }, profile)).toBe(true)
    expect(holds({ fact: 'toString', in: [''] }, profile)).toBe(false)
  })

  it('combines with all, any and not', () => {
    const [yes, no] = [{ fact: 'regulated', is: 'yes' } as const, { fact: 'regulated', is: 'no' } as const]
    expect(holds({ all: [yes, { not: no }] }, profile)).toBe(true)
    expect(holds({ all: [yes, no] }, profile)).toBe(false)
    expect(holds({ any: [no, yes] }, profile)).toBe(true)
    expect(holds({ any: [no, no] }, profile)).toBe(false)
  })

  it('holds for all of nothing and not for any of nothing', () => {
    expect(holds({ all: [] }, profile)).toBe(true)
    expect(holds({ any: [] }, profile)).toBe(false)
  })
})
