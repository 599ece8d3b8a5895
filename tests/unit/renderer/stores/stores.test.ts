import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useLanguageStore } from '../../../../renderer/stores/language-store'
import { useLibraryStore } from '../../../../renderer/stores/library-store'
import type { NewSession } from '../../../../renderer/stores/new-session-file'
import { useSessionStore } from '../../../../renderer/stores/session-store'
import { setAnswer, setLastQuestion, setNote } from '../../../../shared/records/commands'
import type { SessionData } from '../../../../shared/records/session-data'
import { settle } from '../data/fakes'
import { aMachine, type TestMachine } from './a-runtime'

const library = () => useLibraryStore.getState()
const session = () => useSessionStore.getState()
const data = (): SessionData => {
  const now = session().data
  if (now === null) throw new Error('no session is open')
  return now
}
const level = (value: 0 | 1 | 2 | 3 | 4) => ({ state: 'level', level: value }) as const
const answer = (questionId: string, value: 0 | 1 | 2 | 3 | 4) => session().commit(setAnswer(data(), questionId, level(value)))

const readAsset = (path: string) => JSON.parse(readFileSync(new URL(`../../../../assets/${path}`, import.meta.url), 'utf8'))
const shippedFile = () => readAsset('packs/core/pack.en.json')

const input: NewSession = {
  initiative: 'Claims triage',
  client: 'Northwind',
  date: '2026-11-21',
  depth: 'express',
  purpose: 'release',
  profile: { autonomy: 'drafts' },
  pack: null,
  language: 'en',
  participants: [{ name: 'Ada', seats: ['sponsor', 'finance'] }],
}

let machine: TestMachine
beforeEach(async () => {
  session().close()
  useLibraryStore.setState({ status: 'starting', entries: [], removed: [], recovery: null, failure: null })
  machine = aMachine()
  await library().start()
})

async function openNew(changes: Partial<NewSession> = {}): Promise<string> {
  const id = await library().createSession({ ...input, ...changes })
  await session().open(id)
  return id
}

describe('the library', () => {
  it('is ready with nothing in it on a new machine', () => {
    expect(library()).toMatchObject({ status: 'ready', failure: null, recovery: null, entries: [], removed: [] })
  })

  it('lists a new session, and its answers once they have been read', async () => {
    const id = await openNew()
    answer('answerable-owner', 3)
    session().commit(setLastQuestion(data(), 'run-money'))
    await settle()
    await library().refresh()
    expect(library().entries).toMatchObject([
      {
        id,
        initiative: 'Claims triage',
        client: 'Northwind',
        depth: 'express',
        purpose: 'release',
        sample: false,
        lastQuestionId: 'run-money',
      },
    ])
    await settle()
    expect(library().entries).toMatchObject([{ summarised: true, answered: 1, verdict: null, weakest: null }])
    expect(library().entries[0]?.total).toBeGreaterThan(20)
  })

  it('creates a session in one change, after the pack it is asked with', async () => {
    const id = await library().createSession(input)
    expect(machine.journal.journals.get(id)).toHaveLength(1)
    const pack = machine.journal.journals.get(null)?.[0]?.change.ops[0]
    expect(pack).toMatchObject({ table: 'packs', key: `core@${shippedFile().version}` })
    await library().createSession(input)
    expect(machine.journal.journals.get(null)).toHaveLength(1)
  })

  it('keeps the pack exactly as it came with the app', async () => {
    await library().createSession(input)
    expect(machine.journal.journals.get(null)?.[0]?.change.ops[0]?.after).toEqual(shippedFile())
  })

  it('opens every sample that it offers, as a copy with an id of its own', async () => {
    expect(library().samples.length).toBeGreaterThan(0)
    for (const { id: sampleId } of library().samples) {
      const [first, second] = [await library().openSample(sampleId), await library().openSample(sampleId)]
      expect(first).not.toBe(second)
      await session().open(first)
      expect(session()).toMatchObject({ status: 'open', data: { session: { sample: true } } })
    }
    await settle()
    expect(library().entries[0]).toMatchObject({ sample: true, summarised: true })
    expect(library().entries[0]?.verdict).not.toBeNull()
    expect(library().entries[0]?.weakest?.title).not.toBe('')
  })

  it('names the weakest dimension in the language on screen', async () => {
    // Ids of its own: summaries outlive a machine, as they outlive leaving the list.
    aMachine(undefined, undefined, 'spoken')
    await library().start()
    await library().openSample('claims-triage')
    const named = () => library().entries.map(({ weakest }) => weakest?.title)
    const choose = async (language: string) => {
      await useLanguageStore.getState().choose(language)
      // What is known stays on screen until it has been read again.
      expect(named()).not.toContain(undefined)
      await vi.waitFor(() => expect(named()).toEqual([language === 'de' ? 'Akzeptanz' : 'Adoption']))
    }
    await vi.waitFor(() => expect(named()).toEqual(['Adoption']))
    await choose('de')
    await choose('en')
  })

  it('removes a session and restores it', async () => {
    const id = await openNew()
    answer('answerable-owner', 2)
    await settle()
    await library().removeSession(id)
    expect([library().entries, library().removed.map((entry) => entry.id)]).toEqual([[], [id]])
    await library().restoreSession(id)
    expect([library().entries.map((entry) => entry.id), library().removed]).toEqual([[id], []])
  })

  it('takes in a session file under a new id', async () => {
    const [sample] = library().samples
    const file = readAsset(`samples/${sample?.id}.session.json`)
    const imported = await library().importSessionFile(JSON.stringify(file))
    if (!imported.ok) throw new Error(imported.error[0]?.message)
    expect(imported.value).not.toBe(file.session.id)
    expect(library().entries.map(({ id }) => id)).toEqual([imported.value])
  })

  it.each(['', '{"format":"ready-room/session"}', '{"__proto__":{}}', '[1,2'])('refuses %j and stores nothing', async (text) => {
    const refused = await library().importSessionFile(text)
    expect(refused.ok).toBe(false)
    expect(machine.journal.appends).toEqual([])
  })

  it('refuses a file made with a pack that is not here, by its name', async () => {
    const [sample] = library().samples
    const file = readAsset(`samples/${sample?.id}.session.json`)
    file.session.packVersion = '9.9.9'
    const refused = await library().importSessionFile(JSON.stringify(file))
    expect(refused).toMatchObject({ ok: false, error: [{ path: 'session.packVersion' }] })
    if (!refused.ok) expect(refused.error[0]?.message).toContain('9.9.9')
  })

  it('says that sessions were put back when the browser had lost them', async () => {
    const id = await openNew()
    answer('answerable-owner', 4)
    await settle()
    session().close()
    aMachine(machine.journal, undefined, 'later')
    await library().start()
    expect(library().recovery).toContain('here again')
    await session().open(id)
    expect(data().answers['answerable-owner']?.answer).toEqual(level(4))
  })

  it('says that another window has taken over', () => {
    machine.loseWindow()
    expect(library().status).toBe('failed')
    expect(library().failure).toContain('another window')
  })

  it('does not start without its journal, and starts on a second try', async () => {
    machine.journal.unreadable = 'EACCES'
    await library().start()
    expect(library().status).toBe('failed')
    expect(library().failure).toContain('EACCES')
    machine.journal.unreadable = null
    await library().start()
    expect(library()).toMatchObject({ status: 'ready', failure: null })
  })
})

describe('a session', () => {
  it('shows a change at once and says saved once it is', async () => {
    await openNew()
    answer('answerable-owner', 3)
    expect(data().answers['answerable-owner']?.answer).toEqual(level(3))
    expect(session().save).toMatchObject({ status: 'saving', pending: 1 })
    await settle()
    expect(session().save).toMatchObject({ status: 'saved', pending: 0, message: null })
  })

  it('keeps on working while nothing can be saved, and saves everything on a retry', async () => {
    const id = await openNew()
    machine.journal.fault = 'refuse'
    answer('answerable-owner', 3)
    answer('run-money', 2)
    await settle()
    expect(session().save).toMatchObject({ status: 'failed', pending: 2 })
    expect(session().save.message).toContain('The disk is full.')
    machine.journal.fault = 'none'
    session().retrySave()
    await settle()
    expect(session().save).toMatchObject({ status: 'saved', pending: 0, message: null })
    session().close()
    await session().open(id)
    expect(Object.keys(data().answers)).toEqual(['answerable-owner', 'run-money'])
  })

  it('can be created, opened and left while nothing can be saved', async () => {
    await library().createSession(input)
    machine.journal.fault = 'refuse'
    machine.journal.unreadable = 'EIO'
    const id = await openNew({ initiative: 'Second' })
    expect(session().status).toBe('open')
    answer('answerable-owner', 3)
    session().close()
    await session().open(id)
    expect(data().session?.head.initiative).toBe('Second')
    expect(data().answers['answerable-owner']?.answer).toEqual(level(3))
  })

  it('takes steps back and forward, and saves both', async () => {
    const id = await openNew()
    answer('answerable-owner', 3)
    answer('answerable-owner', 1)
    session().commit(setLastQuestion(data(), 'run-money'))
    expect(session()).toMatchObject({ canUndo: true, canRedo: false })
    expect(session().undo()).toBe('done')
    expect(data().answers['answerable-owner']?.answer).toEqual(level(3))
    expect(data().session?.lastQuestionId).toBe('run-money')
    expect(session().undo()).toBe('done')
    expect(data().answers).toEqual({})
    expect(session().undo()).toBe('nothing')
    expect(session().redo()).toBe('done')
    expect(session()).toMatchObject({ canUndo: true, canRedo: true })
    await settle()
    session().close()
    await session().open(id)
    expect(data().answers['answerable-owner']?.answer).toEqual(level(3))
    expect(session()).toMatchObject({ canUndo: false, canRedo: false })
  })

  it('takes typing back as one step, until there was a pause or something else came between', async () => {
    await openNew()
    const type = (text: string) => session().commit(setNote(data(), 'run-money', text))
    const note = () => data().answers['run-money']?.note
    type('Ask')
    type('Ask Bea')
    await machine.clock.advance(2000)
    type('Ask Bea on Monday')
    expect(session().undo()).toBe('done')
    expect(note()).toBe('Ask Bea')
    type('Ask Bea now')
    expect(session().undo()).toBe('done')
    expect(note()).toBe('Ask Bea')
    expect(session().undo()).toBe('done')
    expect(note()).toBeUndefined()
  })

  it('asks before it overwrites what somebody changed since', async () => {
    await openNew()
    answer('answerable-owner', 3)
    const now = data()
    const [theirs] = setAnswer(now, 'answerable-owner', level(0))
    useSessionStore.setState({ data: { ...now, answers: { 'answerable-owner': { questionId: 'answerable-owner', answer: level(0) } } } })
    expect(theirs).toBeDefined()
    expect(session().undo()).toBe('conflict')
    expect(data().answers['answerable-owner']?.answer).toEqual(level(0))
    expect(session().undo({ force: true })).toBe('done')
    expect(data().answers).toEqual({})
    expect(session().redo()).toBe('done')
    expect(data().answers['answerable-owner']?.answer).toEqual(level(0))
  })

  it('says which pack version is missing', async () => {
    const id = await openNew()
    await settle()
    session().close()
    const [entry] = machine.journal.journals.get(id) ?? []
    const record = entry?.change.ops[0]?.after as SessionData['session']
    Object.assign(record?.head ?? {}, { packVersion: '0.0.7' })
    aMachine(machine.journal, undefined, 'later')
    await library().start()
    await session().open(id)
    expect(session().status).toBe('failed')
    expect(session().failure).toContain('0.0.7')
  })

  it('stays closed when it is closed while opening, and follows the last one asked for', async () => {
    const [a, b] = [await library().createSession(input), await library().createSession({ ...input, initiative: 'Second' })]
    const first = session().open(a)
    const second = session().open(b)
    await Promise.all([first, second])
    expect(data().sessionId).toBe(b)
    session().close()
    const third = session().open(a)
    session().close()
    await third
    expect(session()).toMatchObject({ status: 'closed', data: null })
  })
})
