import { describe, expect, it } from 'vitest'
import { corePack, sampleSession } from '../../../../support/core-pack'
import { derive, reportOf } from './report-builders'

const pack = corePack()
const session = sampleSession('claims-triage.session.json')
const { roadmap } = derive(pack, session)
const { rows } = reportOf(pack, session).register

describe('the actions as rows', () => {
  it('are the plan and then what comes later, each once', () => {
    expect(
      rows
        .filter((row) => !row.later)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(roadmap.actions.map(({ id }) => id).sort())
    expect(rows.filter((row) => row.later).map(({ id }) => id)).toEqual(roadmap.later.map(({ id }) => id))
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => `A${String(at + 1).padStart(2, '0')}`))
  })

  it('carry weeks from 1, a Monday and a Friday, and the estimate of the plan', () => {
    for (const planned of roadmap.actions) {
      const row = rows.find(({ id }) => id === planned.id)
      expect([row?.startWeek, row?.endWeek, row?.weeks]).toEqual([
        planned.startWeek + 1,
        planned.endWeek,
        planned.endWeek - planned.startWeek,
      ])
      expect([weekday(row?.start), weekday(row?.end)]).toEqual([1, 5])
      expect(row?.effort).toEqual(roadmap.definitions.get(planned.id)?.effort)
    }
  })

  it('have no dates when they are for later', () => {
    for (const row of rows.filter(({ later }) => later))
      expect([row.startWeek, row.endWeek, row.start, row.end]).toEqual([null, null, null, null])
  })

  it('name the owner only where people are named', () => {
    expect(rows.some(({ person }) => person !== null)).toBe(true)
    for (const privacy of ['seat', 'anonymous'] as const) {
      expect(reportOf(pack, session, { privacy }).register.rows.every(({ person }) => person === null)).toBe(true)
    }
  })

  it('name nobody in what the team wrote into them, unless people are named', () => {
    const named = { id: 'e1', actionId: rows[0]?.id ?? '', op: 'set', field: 'title', value: 'Maren Holt decides' } as const
    const edited = { ...session, edits: [named] } as unknown as typeof session
    expect(reportOf(pack, edited).register.rows[0]?.title).toBe('Maren Holt decides')
    expect(JSON.stringify(reportOf(pack, edited, { privacy: 'anonymous' }))).not.toContain('Maren')
  })

  it('are not there before there is a verdict', () => {
    expect(reportOf(pack, { ...session, votes: [], agreed: [] }).register.rows).toEqual([])
  })
})

const weekday = (iso: string | null | undefined): number => new Date(`${iso}T00:00:00Z`).getUTCDay()
