/**
 * Every shape a session was ever saved in opens today. A new shape needs a migration, and a fixture of the shape before
 * it in fixtures/session-shape-<n>.json, written by the last version that saved it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Migration, migrate } from '../../shared/records/migrate'
import { openSavedSession, SESSION_MIGRATIONS, SESSION_SHAPE } from '../../shared/records/saved-session'
import { sessionFileFromData } from '../../shared/records/session-file'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .map((name) => /^session-shape-(\d+)\.json$/.exec(name))
  .filter((match) => match !== null)
  .map(([name, shape]) => ({ shape: Number(shape), saved: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown }))

/** Shapes no fixture starts from, although a migration does. */
const unexercised = (migrations: readonly Migration[], shapes: readonly number[]) =>
  migrations.map(({ to }) => to - 1).filter((from) => !shapes.includes(from))

describe('saved sessions', () => {
  it('have a migration to every shape after the first', () => {
    expect(SESSION_MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SESSION_SHAPE - 1 }, (_, index) => index + 2))
  })

  it('have a fixture of every shape, so that no migration goes unexercised', () => {
    const shapes = fixtures.map(({ shape }) => shape)
    expect(unexercised(SESSION_MIGRATIONS, shapes)).toEqual([])
    expect(shapes).toContain(SESSION_SHAPE)
  })

  it.each(fixtures)('open from shape $shape, with all that was in them', ({ shape, saved }) => {
    const opened = openSavedSession(saved)
    expect(opened).toMatchObject({ ok: true, value: { storedShape: shape } })
    if (!opened.ok) return
    const file = sessionFileFromData(opened.value.data)
    expect(file.session.initiative).toBe('Claims triage')
    expect(file.participants.map(({ name }) => name)).toEqual(['Ada', 'Ben'])
    expect(file.agreed).toHaveLength(2)
    expect(file.votes).toHaveLength(2)
    for (const list of [file.notes, file.decisions, file.parked, file.prose, file.edits]) expect(list).toHaveLength(1)
  })

  it('made by a newer version say so, and are not touched', () => {
    expect(openSavedSession({ session: { shape: SESSION_SHAPE + 1 } })).toEqual({
      ok: false,
      error: { kind: 'newer', shape: SESSION_SHAPE + 1 },
    })
  })

  it.each([null, 7, {}, { session: null }, { session: { shape: 1 } }, { session: { shape: 'one' } }])(
    'that are %j are damaged',
    (saved) => {
      expect(openSavedSession(saved)).toMatchObject({ ok: false, error: { kind: 'damaged' } })
    },
  )
})

describe('the migration machinery', () => {
  const steps: Migration[] = [
    { to: 3, migrate: (saved) => `${saved}→3` },
    { to: 2, migrate: (saved) => `${saved}→2` },
  ]

  it('runs the steps in order, from the stored shape on', () => {
    expect(migrate('1', 1, 3, steps)).toEqual({ ok: true, value: '1→2→3' })
    expect(migrate('2', 2, 3, steps)).toEqual({ ok: true, value: '2→3' })
    expect(migrate('3', 3, 3, steps)).toEqual({ ok: true, value: '3' })
  })

  it('cannot skip a shape', () => {
    expect(() => migrate('1', 1, 4, steps)).toThrow('shape 4')
  })

  it('notices a migration that no fixture exercises', () => {
    expect(unexercised(steps, [1])).toEqual([2])
    expect(unexercised(steps, [1, 2])).toEqual([])
  })
})
