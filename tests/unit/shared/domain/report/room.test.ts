import { describe, expect, it } from 'vitest'
import { describeRoom } from '../../../../../shared/domain/report/room'
import { describeGaps } from '../../../../../shared/domain/report/words/room-words'
import { createTranslator } from '../../../../../shared/i18n/translate'
import { aPack, aSeat, aSession, seated } from '../../../../support/builders'
import { corePack, sampleSession } from '../../../../support/core-pack'
import { allText, reportOf, sectionOf } from './report-builders'

const pack = aPack({
  seats: [
    aSeat('business-owner', 'business', true),
    aSeat('sponsor', 'business'),
    aSeat('process-expert', 'users', true),
    aSeat('data-engineer', 'technology', true),
    aSeat('architect', 'technology'),
  ],
})
const session = aSession(
  seated('ada', 'business-owner', 'sponsor'),
  seated('ben', 'data-engineer'),
  seated('cem', 'data-engineer'),
  seated('dov', 'data-engineer'),
)
const titles = (seats: readonly { readonly title: string }[]) => seats.map(({ title }) => title)

describe('the room', () => {
  it('shows people with their seats and sides when names are shown', () => {
    const room = describeRoom(pack, session, 'named')
    expect(room.people.map(({ name, groups }) => [name, groups])).toEqual([
      ['Name of ada', ['business']],
      ['Name of ben', ['technology']],
      ['Name of cem', ['technology']],
      ['Name of dov', ['technology']],
    ])
    expect([room.filled, room.all]).toEqual([3, 5])
  })

  it('names every side of the house, also the one nobody speaks for', () => {
    expect(describeRoom(pack, session, 'named').groups).toEqual([
      { group: 'business', count: 1 },
      { group: 'users', count: 0 },
      { group: 'technology', count: 3 },
    ])
  })

  it('shows seats and counts, and no name, when only seats are shown', () => {
    const room = describeRoom(pack, session, 'seat')
    expect(room.people).toEqual([])
    expect(room.seats.map(({ seat, count }) => [seat.id, count])).toEqual([
      ['business-owner', 1],
      ['sponsor', 1],
      ['data-engineer', 3],
    ])
  })

  it('hides sides of fewer than three people, seats and other empty seats in anonymous mode', () => {
    const room = describeRoom(pack, session, 'anonymous')
    expect(room.groups.map(({ group }) => group)).not.toContain('business')
    expect(room.groups.every(({ count }) => count >= 3)).toBe(true)
    expect([room.people, room.seats, room.emptyOthers]).toEqual([[], [], []])
    expect(titles(room.emptyQuorum)).toEqual(['Seat process-expert'])
  })
})

describe('who was missing', () => {
  const gaps = (voices: readonly string[]) => describeGaps(createTranslator(), describeRoom(pack, session, 'named'), voices)

  it('comes with the key seats first, then topics without a lead voice, then other seats', () => {
    expect(gaps(['Scaling']).map(({ label }) => label)).toEqual(['Key seats empty', 'Topics without a lead voice', 'Other empty seats'])
    expect(gaps([]).map(({ label }) => label)).not.toContain('Topics without a lead voice')
  })
})

it('an anonymous report shows no side of fewer than three people', () => {
  const core = corePack()
  const few = sampleSession('claims-triage.session.json')
  const text = allText(sectionOf(reportOf(core, few, { privacy: 'anonymous' }), 'section-people'))
  const room = describeRoom(core, few, 'named')
  const small = room.groups.filter(({ count }) => count > 0 && count < 3)
  expect(small.length).toBeGreaterThan(0)
  for (const { group } of small) expect(text.toLowerCase().split('\n')).not.toContain(group)
})
