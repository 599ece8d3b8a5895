import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadyRoomDatabase } from '../../../../renderer/data/database'
import { createPersistence, type Persistence } from '../../../../renderer/data/persistence'
import type { Result } from '../../../../shared/lib/result'
import { setAnswer, setNote } from '../../../../shared/records/commands'
import type { SessionData } from '../../../../shared/records/session-data'
import { opsFromSessionFile, sessionFileFromData } from '../../../../shared/records/session-file'
import { AT, aSessionFile } from '../../shared/records/a-session'
import { sessionArbitrary } from '../../shared/records/session-arbitrary'
import { aClock, aDatabase, aJournal, aNote, ids, type MemoryJournal, settle } from './fakes'

interface Machine {
  readonly journal: MemoryJournal
  disk: IDBFactory
}
const aMachine = (): Machine => ({ journal: aJournal(), disk: new IDBFactory() })

/** Starts the app on what the machine holds. */
function boot({ journal, disk }: Machine, prefix = 'id'): { app: Persistence; database: ReadyRoomDatabase } {
  const database = aDatabase(disk)
  return { app: createPersistence({ journal, database, clock: aClock(), newId: ids(prefix) }), database }
}

const valueIn = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const level = { state: 'level', level: 3 } as const

async function createSession(app: Persistence, file = aSessionFile()): Promise<void> {
  valueIn(await app.start())
  const ops = opsFromSessionFile(file, { createdAt: AT })
  valueIn(await app.save(app.changeOf(file.session.id, ops, 'console')))
}
async function answer(app: Persistence, data: SessionData, questionId: string): Promise<void> {
  valueIn(await app.save(app.changeOf(data.sessionId, setAnswer(data, questionId, level), 'console')))
}

describe('the store and the journal', () => {
  it('give any saved session back after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(sessionArbitrary, async (file) => {
        const machine = aMachine()
        await createSession(boot(machine).app, file)
        const { app } = boot(machine)
        expect(valueIn(await app.start())).toEqual({ rebuilt: 0, replayed: 0, mended: 0, unreadable: 0 })
        expect(sessionFileFromData(valueIn(await app.openSession('s1')))).toEqual(file)
      }),
      { numRuns: 40 },
    )
  })

  it('keep records in the order in which they were made', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    for (const id of ['z', 'a', 'm']) valueIn(await app.save(app.changeOf('s1', [aNote(id, id)], 'console')))
    const reword = { table: 'notes', key: 'z', path: ['text'], before: 'z', after: 'zz' } as const
    valueIn(await app.save(app.changeOf('s1', [reword], 'console')))
    const again = boot(machine).app
    await again.start()
    expect(Object.keys(valueIn(await again.openSession('s1')).notes)).toEqual(['z', 'a', 'm'])
  })

  it('replay what the store missed when the app died between the two', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    const data = valueIn(await app.openSession('s1'))
    // The journal has it, the store never heard of it.
    await machine.journal.append(app.changeOf('s1', setNote(data, 'q1', 'the last word'), 'console'))
    const again = boot(machine).app
    expect(valueIn(await again.start())).toEqual({ rebuilt: 0, replayed: 1, mended: 0, unreadable: 0 })
    expect(valueIn(await again.openSession('s1')).answers.q1?.note).toBe('the last word')
  })

  it('rebuild everything when the store comes back empty', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    await createSession(app, { ...aSessionFile(), session: { ...aSessionFile().session, id: 's2' } })
    valueIn(
      await app.save(app.changeOf(null, [{ table: 'packs', key: 'core@1', path: [], before: null, after: { id: 'core' } }], 'console')),
    )
    for (let index = 0; index < 30; index += 1) await answer(app, valueIn(await app.openSession('s1')), `q${index}`)
    const before = valueIn(await app.openSession('s1'))
    machine.disk = new IDBFactory()
    const again = boot(machine).app
    expect(valueIn(await again.start())).toMatchObject({ rebuilt: 2 })
    expect(valueIn(await again.openSession('s1'))).toEqual(before)
    expect(
      valueIn(await again.headers())
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['s1', 's2'])
    expect(await again.storedPack('core@1')).toEqual({ id: 'core' })
  })

  it('open the other sessions when one journal cannot be read', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    await createSession(app, { ...aSessionFile(), session: { ...aSessionFile().session, id: 's2' } })
    machine.disk = new IDBFactory()
    const { read } = machine.journal
    machine.journal.read = (id, after, limit) => {
      machine.journal.unreadable = id === 's2' ? 'line 3 is damaged' : null
      return read.call(machine.journal, id, after, limit)
    }
    const again = boot(machine).app
    expect(valueIn(await again.start())).toEqual({ rebuilt: 1, replayed: 0, mended: 0, unreadable: 1 })
    expect((await again.openSession('s1')).ok).toBe(true)
    expect(await again.openSession('s2')).toMatchObject({ ok: false, error: { code: 'journal', detail: 'line 3 is damaged' } })
  })

  it('rebuild a long journal page by page', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    for (let index = 0; index < 2500; index += 1) await machine.journal.append(app.changeOf('s1', [aNote(`n${index}`, 'x')], 'console'))
    const again = boot(machine).app
    await again.start()
    expect(Object.keys(valueIn(await again.openSession('s1')).notes)).toHaveLength(2500)
  })

  it('put work back into a journal that lost it, before anything is written over it', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    for (const id of ['q1', 'q2', 'q3']) await answer(app, valueIn(await app.openSession('s1')), id)
    const before = valueIn(await app.openSession('s1'))
    // An older copy of the data folder.
    machine.journal.journals.get('s1')?.splice(2)
    const again = boot(machine, 'later').app
    expect(valueIn(await again.start())).toEqual({ rebuilt: 0, replayed: 0, mended: 1, unreadable: 0 })
    expect(valueIn(await again.openSession('s1'))).toEqual(before)
    machine.disk = new IDBFactory()
    const rebuilt = boot(machine).app
    await rebuilt.start()
    expect(valueIn(await rebuilt.openSession('s1'))).toEqual(before)
  })

  it('notice a journal of the same length with other content', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    await answer(app, valueIn(await app.openSession('s1')), 'q1')
    const entries = machine.journal.journals.get('s1') ?? []
    const other = app.changeOf('s1', [aNote('n1', 'from elsewhere')], 'console')
    entries[1] = { seq: 2, change: other }
    const again = boot(machine, 'later').app
    await again.start()
    const data = valueIn(await again.openSession('s1'))
    expect(data.answers.q1?.answer).toEqual(level)
    expect(data.notes.n1?.text).toBe('from elsewhere')
  })

  it('catch up when the store vanishes under a running app', async () => {
    const machine = aMachine()
    const { app, database } = boot(machine)
    await createSession(app)
    await answer(app, valueIn(await app.openSession('s1')), 'q1')
    const before = valueIn(await app.openSession('s1'))
    database.close()
    await database.delete()
    await answer(app, before, 'q2')
    expect(Object.keys(valueIn(await app.readSession('s1')).answers)).toEqual(['q1', 'q2'])
    expect(Object.keys(valueIn(await app.openSession('s1')).answers)).toEqual(['q1', 'q2'])
  })

  it('skip an entry the store has already', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    const change = app.changeOf('s1', [aNote('n1', 'once')], 'console')
    await app.save(change)
    await app.save(change)
    expect(machine.journal.journals.get('s1')).toHaveLength(2)
    expect(Object.keys(valueIn(await app.openSession('s1')).notes)).toEqual(['n1'])
  })

  it('open a session with the changes that are still being saved', async () => {
    const machine = aMachine()
    const { app } = boot(machine)
    await createSession(app)
    machine.journal.fault = 'hang'
    void app.save(app.changeOf('s1', [aNote('n1', 'on its way')], 'console'))
    await settle()
    expect(valueIn(await app.openSession('s1')).notes.n1?.text).toBe('on its way')
  })

  it('continue the count of changes and the device’s name after a restart', async () => {
    const machine = aMachine()
    const { app } = boot(machine, 'first')
    await createSession(app)
    const last = app.changeOf('s1', [aNote('n1', 'x')], 'console')
    await app.save(last)
    const again = boot(machine, 'second').app
    await again.start()
    const next = again.changeOf('s1', [aNote('n2', 'x')], 'console')
    expect([next.device, next.lamport]).toEqual([last.device, last.lamport + 1])
  })

  it('do not open what a newer version saved', async () => {
    const machine = aMachine()
    const { app, database } = boot(machine)
    await createSession(app)
    await database.sessions.update('s1', { 'record.shape': 2 } as never)
    expect(await app.openSession('s1')).toMatchObject({ ok: false, error: { code: 'newer', retry: false } })
  })

  it('leave a store of a newer version alone', async () => {
    const machine = aMachine()
    const newer = aDatabase(machine.disk)
    newer.version(2).stores({ extras: 'id' })
    await newer.open()
    newer.close()
    expect(await boot(machine).app.start()).toMatchObject({ ok: false, error: { code: 'newer' } })
  })

  it('say that a session is not here', async () => {
    const { app } = boot(aMachine())
    await app.start()
    expect(await app.openSession('nobody')).toMatchObject({ ok: false, error: { code: 'missing' } })
  })
})
