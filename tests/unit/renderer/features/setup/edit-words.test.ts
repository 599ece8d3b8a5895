import { describe, expect, it } from 'vitest'
import { editWords } from '../../../../../renderer/features/setup/edit-words'
import type { RoadmapEdit } from '../../../../../shared/domain/interview/session'
import { translatorIn } from '../../../../../shared/i18n/every-language'

const said = (edit: Partial<RoadmapEdit>, language: 'en' | 'de' = 'en') =>
  editWords({ id: 'e1', actionId: 'a1', ...edit } as RoadmapEdit, translatorIn(language))

describe('a change of the roadmap, in a note', () => {
  it('names the field as the roadmap does, and what it was set to', () => {
    expect(said({ op: 'set', field: 'effort', value: { min: 3, likely: 5, max: 8 } })).toBe('effort 3, 5, 8')
    expect(said({ op: 'set', field: 'notBefore', value: '2027-01-04' })).toBe('start 4 Jan 2027')
    expect(said({ op: 'set', field: 'cost', value: 12000 }, 'de')).toBe('externe Kosten 12.000')
    expect(said({ op: 'set', field: 'ownerStatus', value: { status: 'declined', by: 'Ines', when: '2026-12-01' } })).toBe(
      'owner’s answer declined, Ines, 1 Dec 2026',
    )
  })

  it('says what was added or dropped, with the reason', () => {
    expect(said({ op: 'drop', value: { reason: 'no budget' } })).toBe('dropped: no budget')
    expect(said({ op: 'add', value: { title: 'Call the council' } })).toBe('put into the plan: Call the council')
    expect(said({ op: 'restore' })).toBe('put back')
  })

  it('leaves what nobody can read as it was stored', () => {
    expect(said({ op: 'set', field: 'effort', value: 'a lot' })).toBe('set effort "a lot"')
  })
})
