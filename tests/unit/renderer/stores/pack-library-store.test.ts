import { beforeEach, describe, expect, it } from 'vitest'
import { useLanguageStore } from '../../../../renderer/stores/language-store'
import { useLibraryStore } from '../../../../renderer/stores/library-store'
import { draftPacks, proposedVersion, usePackLibraryStore } from '../../../../renderer/stores/pack-library-store'
import { runtime } from '../../../../renderer/stores/runtime'
import { useSessionStore } from '../../../../renderer/stores/session-store'
import { listQuestions } from '../../../../shared/domain/pack/list-questions'
import { levelEdit, listEdit, numberEdit, textEdit } from '../../../../shared/domain/pack/pack-edits'
import { setPack } from '../../../../shared/records/commands'
import { corePack } from '../../../support/core-pack'
import { settle } from '../data/fakes'
import { aMachine, type TestMachine } from './a-runtime'

const library = () => usePackLibraryStore.getState()
const core = () => ({ packId: corePack().id, packVersion: corePack().version })
const textOf = (pack: ReturnType<typeof corePack>, id: string) =>
  listQuestions(pack).find(({ question }) => question.id === id)?.question.text

let machine: TestMachine
beforeEach(async () => {
  useSessionStore.getState().close()
  usePackLibraryStore.setState({ status: 'unread', packs: [], drafts: [], browsed: null })
  machine = aMachine()
  await useLibraryStore.getState().start()
  await library().refresh()
})

const restart = async (): Promise<void> => {
  await settle()
  aMachine(machine.journal, machine.disk, 'later')
  await useLibraryStore.getState().start()
  usePackLibraryStore.setState({ drafts: [], packs: [] })
  await library().refresh()
}

describe('the question banks on this computer', () => {
  it('begin with the one that comes with the app', () => {
    expect(library().packs).toMatchObject([{ ...core(), isShipped: true, sessions: 0 }])
  })

  it('take in a pack somebody made, and tell what the linter would mend', async () => {
    const file = {
      ...corePack(),
      id: 'acme',
      title: 'Acme bank',
      patterns: corePack().patterns.map((pattern) => ({ ...pattern, actions: [] })),
    }
    const brought = await library().importFile(JSON.stringify(file))
    expect(brought.ok && brought.value.remarks.length).toBe(corePack().patterns.length)
    expect(library().packs.map(({ packId }) => packId)).toEqual(['core', 'acme'])
  })

  it('store nothing of a pack that cannot be computed with, and say everything that is wrong', async () => {
    const file = { ...corePack(), id: 'acme', rolloutTopics: ['nowhere'] }
    const brought = await library().importFile(JSON.stringify(file))
    expect(brought.ok ? [] : brought.error.map(({ path }) => path)).toContain('rolloutTopics[0]')
    expect(library().packs).toHaveLength(1)
  })

  it('know a pack that is here already, and refuse another one of the same version', async () => {
    const file = { ...corePack(), id: 'acme' }
    await library().importFile(JSON.stringify(file))
    const again = await library().importFile(JSON.stringify(file))
    expect(again.ok && again.value.isHere).toBe(true)
    const other = await library().importFile(JSON.stringify({ ...file, title: 'Another' }))
    expect(other.ok ? '' : other.error[0]?.path).toBe('version')
  })

  it('keep a pack as long as a session needs it', async () => {
    await library().importFile(JSON.stringify({ ...corePack(), id: 'acme' }))
    const acme = { packId: 'acme', packVersion: corePack().version }
    const input = {
      initiative: 'X',
      client: null,
      date: '2026-11-25',
      depth: 'express',
      purpose: 'release',
      profile: {},
      language: 'en',
      participants: [],
    } as const
    await useLibraryStore.getState().createSession({ ...input, pack: acme })
    expect(await library().remove(acme)).toBe(false)
    expect(library().packs[1]).toMatchObject({ packId: 'acme', sessions: 1 })
    expect(await library().remove(core())).toBe(false)
  })
})

describe('a draft of a question bank', () => {
  it('is saved edit by edit and survives a restart', async () => {
    const id = await library().duplicate(core(), 'copy')
    library().edit(id, textEdit('answerable-owner', 'text', 'en'), 'Who answers for it?')
    library().edit(id, numberEdit('answerable-owner', 'weight'), 1)
    library().edit(id, numberEdit('answerable-owner', 'weight'), null)
    library().rename(id, 'Acme bank')
    await restart()
    expect(library().drafts).toMatchObject([
      { id, packId: 'core-copy', title: 'Acme bank', edits: { [textEdit('answerable-owner', 'text', 'en')]: 'Who answers for it?' } },
    ])
  })

  it('becomes a pack of its own that new sessions can be made with, and leaves the original as it was', async () => {
    const id = await library().duplicate(core(), 'copy')
    library().edit(id, levelEdit('answerable-owner', 0, 'en'), 'Silence.')
    const draft = library().drafts[0]
    expect(draft && proposedVersion(draft, library().packs)).toBe('1.0.0')
    const published = await library().publish(id, '1.0.0')
    expect(published).toEqual({ ok: true, value: { packId: 'core-copy', packVersion: '1.0.0' } })
    expect(library().drafts).toEqual([])
    const pack = await runtime().packs.find({ packId: 'core-copy', packVersion: '1.0.0' })
    expect(pack && listQuestions(pack)[0]?.question.levels[0]).toBe('Silence.')
    expect(textOf(await runtime().packs.shipped(), 'answerable-owner')).toBe(textOf(corePack(), 'answerable-owner'))
  })

  it('cannot take a version that is taken', async () => {
    const first = await library().duplicate(core(), 'copy')
    await library().publish(first, '1.0.0')
    const published = library().packs.find(({ packId }) => packId === 'core-copy')
    const second = await library().duplicate(published ?? core(), 'next')
    const again = await library().publish(second, '1.0.0')
    expect(again.ok).toBe(false)
    const draft = library().drafts[0]
    expect(draft && proposedVersion(draft, library().packs)).toBe('1.1.0')
  })

  it('comes in every language of its base', async () => {
    const id = await library().duplicate(core(), 'copy')
    const draft = library().drafts.find((known) => known.id === id)
    const files = draft === undefined ? [] : await draftPacks(draft, '1.0.0')
    expect(files.map(({ language }) => language)).toEqual(await runtime().packs.languages(core()))
  })

  it('is not published when it could not be computed with', async () => {
    const id = await library().duplicate(core(), 'copy')
    library().edit(
      id,
      listEdit('answerable-owner', 'probes', 'en'),
      Array.from({ length: 101 }, (_, index) => `Probe ${index}`),
    )
    const published = await library().publish(id, '1.0.0')
    expect(published.ok ? '' : published.error[0]?.path).toBe('dimensions[0].topics[0].questions[0].probes')
    expect(library().drafts).toHaveLength(1)
  })
})

describe('undo after a move and a change of language', () => {
  it('shows the answers with the pack they belong to, in the language now on screen', async () => {
    const draft = await library().duplicate(core(), 'copy')
    await library().publish(draft, '1.0.0')
    const copy = { packId: 'core-copy', packVersion: '1.0.0' }
    const input = {
      initiative: 'X',
      client: null,
      date: '2026-11-25',
      depth: 'express',
      purpose: 'release',
      profile: {},
      language: 'en',
      participants: [],
    } as const
    const session = await useLibraryStore.getState().createSession({ ...input, pack: null })
    // A fresh start: nothing but what is asked for below has been read yet.
    await restart()
    await useSessionStore.getState().open(session)
    await runtime().packs.find(copy, 'en')
    const { data, commit } = useSessionStore.getState()
    if (data !== null) commit(setPack(data, copy))
    await useLanguageStore.getState().choose('de')
    expect(useSessionStore.getState().pack).toMatchObject({ id: 'core-copy', language: 'de' })
    useSessionStore.getState().undo()
    expect(useSessionStore.getState().pack).toMatchObject({ id: 'core' })
    await settle()
    expect(useSessionStore.getState().pack).toMatchObject({ id: 'core', language: 'de' })
  })
})
