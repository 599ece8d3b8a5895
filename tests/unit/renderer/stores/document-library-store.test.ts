import { beforeEach, describe, expect, it } from 'vitest'
import { brandingKey } from '../../../../renderer/stores/document-keys'
import { useDocumentLibraryStore } from '../../../../renderer/stores/document-library-store'
import type { DocumentPreset } from '../../../../renderer/stores/document-preset'
import { useLibraryStore } from '../../../../renderer/stores/library-store'
import { usePackLibraryStore } from '../../../../renderer/stores/pack-library-store'
import { runtime } from '../../../../renderer/stores/runtime'
import { PLAIN_BRANDING } from '../../../../shared/domain/report/branding'
import { settle } from '../data/fakes'
import { aMachine, type TestMachine } from './a-runtime'

const library = () => useDocumentLibraryStore.getState()
const green = { ...PLAIN_BRANDING, accent: '#0b6e4f', footer: 'Board papers' }
const preset: DocumentPreset = {
  format: 'ready-room/document-preset',
  formatVersion: 1,
  id: 'p1',
  name: 'For the board',
  edition: 'brief',
  order: ['behind', 'decision'],
  left: ['behind'],
  formats: ['pdf', 'html'],
  pageSize: 'Letter',
  csvPreset: 'plain',
}

let machine: TestMachine
const empty = (): void => useDocumentLibraryStore.setState({ isRead: false, brandings: new Map(), presets: [] })
beforeEach(async () => {
  empty()
  machine = aMachine()
  await useLibraryStore.getState().start()
  await library().refresh()
})

/** The next run of the app on the same disk, with the store gone: only the journal is left. */
const restartFromJournal = async (): Promise<void> => {
  await settle()
  aMachine(machine.journal, undefined, 'later')
  await useLibraryStore.getState().start()
  empty()
  await library().refresh()
}

describe('what is kept for documents', () => {
  it('comes back from the journal alone', async () => {
    await library().setBranding('Fernleigh Mutual', green)
    await library().setPreset(preset)
    await restartFromJournal()
    expect(library().brandings.get(brandingKey(' fernleigh MUTUAL '))).toEqual(green)
    expect(library().presets).toEqual([preset])
  })

  it('is no question bank: neither list shows it', async () => {
    await library().setBranding(undefined, green)
    await library().setPreset(preset)
    expect(await runtime().persistence.storedPackKeys()).toEqual(expect.arrayContaining(['branding/', 'preset/p1']))
    await usePackLibraryStore.getState().refresh()
    expect(usePackLibraryStore.getState().packs.map(({ packId }) => packId)).toEqual(['core'])
    expect(usePackLibraryStore.getState().drafts).toEqual([])
  })

  it('is taken away and stays away', async () => {
    await library().setBranding('Fernleigh Mutual', green)
    await library().setPreset(preset)
    await library().setBranding('Fernleigh Mutual', null)
    await library().removePreset('p1')
    await restartFromJournal()
    expect(library().brandings.size).toBe(0)
    expect(library().presets).toEqual([])
  })

  it('has a name short enough for the store, however long the client is called', () => {
    expect(brandingKey('x'.repeat(500)).length).toBeLessThanOrEqual(200)
  })
})
