import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import { setAnswer, setNote } from '../../../../shared/records/commands'
import { openSavedSession } from '../../../../shared/records/saved-session'
import { opsFromSessionFile, sessionFileFromData } from '../../../../shared/records/session-file'
import { AT, aSession } from './a-session'
import { sessionArbitrary } from './session-arbitrary'

describe('the session file', () => {
  it('comes back the same after a stay in the app, for any session', () => {
    fc.assert(
      fc.property(sessionArbitrary, (file) => {
        const data = applyOps(emptySessionData('s1'), opsFromSessionFile(file, { createdAt: AT }))
        expect(JSON.parse(JSON.stringify(sessionFileFromData(data)))).toEqual(JSON.parse(JSON.stringify(file)))
      }),
      { numRuns: 300 },
    )
  })

  it('makes a session that the door of the store lets in, for any session', () => {
    fc.assert(
      fc.property(sessionArbitrary, (file) => {
        const data = applyOps(emptySessionData('s1'), opsFromSessionFile(file, { createdAt: AT, sample: true }))
        expect(openSavedSession(data)).toEqual({ ok: true, value: { data, storedShape: 1 } })
      }),
      { numRuns: 300 },
    )
  })

  it('lists people in the order in which they came, whatever their ids', () => {
    const people = ['9', 'b', '1', 'a'].map((id) => ({ id, name: id, seats: [] }))
    expect(sessionFileFromData(aSession({ participants: people })).participants).toEqual(people)
  })

  it('moves the note of an open question to the notes, beside one that has its id already', () => {
    const data = aSession({ notes: [{ id: 'note-q1', text: 'other' }] })
    const noted = applyOps(data, setNote(data, 'q1', 'ask Bea'))
    const file = sessionFileFromData(noted)
    expect(file.agreed).toEqual([])
    expect(file.notes).toEqual([
      { id: 'note-q1', text: 'other' },
      { id: 'note-q1-1', text: 'ask Bea', questionId: 'q1' },
    ])
    const answered = applyOps(noted, setAnswer(noted, 'q1', { state: 'unknown' }))
    expect(sessionFileFromData(answered).agreed).toEqual([{ questionId: 'q1', answer: { state: 'unknown' }, note: 'ask Bea' }])
    expect(sessionFileFromData(answered).notes).toHaveLength(1)
  })

  it('cannot be made of a session that does not exist', () => {
    expect(() => sessionFileFromData(emptySessionData('s1'))).toThrow(/s1/)
  })
})
