import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../../renderer/app/place'

describe('the address', () => {
  it.each([
    ['/', { kind: 'start' }],
    ['/new', { kind: 'new' }],
    ['/s/a%20b/interview/answerable-owner', { kind: 'session', sessionId: 'a b', stage: 'interview' }],
    ['/s/1/agreement/run-money', { kind: 'session', sessionId: '1', stage: 'agreement' }],
    ['/s/1/results', { kind: 'session', sessionId: '1', stage: 'results' }],
    ['/s/1', { kind: 'nowhere' }],
    ['/s/1/appendix', { kind: 'nowhere' }],
    ['/new/1', { kind: 'nowhere' }],
    ['/pack', { kind: 'pack', part: 'questions', isEditing: false }],
    ['/pack/questions/answerable-owner', { kind: 'pack', part: 'questions', isEditing: false }],
    ['/pack/patterns', { kind: 'pack', part: 'patterns', isEditing: false }],
    ['/pack/guide', { kind: 'pack', part: 'guide', isEditing: false }],
    ['/pack/guide/ownership', { kind: 'pack', part: 'guide', isEditing: false }],
    ['/pack/banks', { kind: 'pack', part: 'banks', isEditing: false }],
    ['/pack/edit/d1/answerable-owner', { kind: 'pack', part: 'banks', isEditing: true }],
    ['/pack/editor', { kind: 'nowhere' }],
  ])('%s leads to its place', (path, place) => {
    expect(placeOf(path)).toEqual(place)
  })
})
