import { beforeEach, describe, expect, it } from 'vitest'
import { createPersistence, type Persistence } from '../../../../renderer/data/persistence'
import { createPackShelf } from '../../../../renderer/stores/pack-shelf'
import { corePack } from '../../../support/core-pack'
import { aClock, aDatabase, aJournal, ids, type MemoryJournal } from '../data/fakes'

let journal: MemoryJournal
let persistence: Persistence
beforeEach(async () => {
  journal = aJournal()
  persistence = createPersistence({ journal, database: aDatabase(), clock: aClock(), newId: ids() })
  await persistence.start()
})
const shelf = (file: unknown) => createPackShelf(persistence, { languages: ['en'], load: async () => file })
const version = (packVersion: string) => ({ ...corePack(), version: packVersion })
const name = (packVersion: string) => ({ packId: 'core', packVersion })

describe('the packs on this computer', () => {
  it('are kept exactly as they came, with what this version of the app does not know', async () => {
    const file = { ...version('1.0.0'), futureField: { kept: true } }
    const packs = shelf(file)
    await packs.keep(await packs.shipped())
    expect(await persistence.storedPack('core@1.0.0')).toEqual(file)
  })

  it('are stored once', async () => {
    const packs = shelf(version('1.0.0'))
    await Promise.all([packs.keep(await packs.shipped()), packs.keep(await packs.shipped())])
    const later = shelf(version('1.0.0'))
    await later.keep(await later.shipped())
    expect(journal.journals.get(null)).toHaveLength(1)
  })

  it('open in the version a session was made with, after the app has moved on', async () => {
    const old = shelf({ ...version('1.0.0'), title: 'The old one' })
    await old.keep(await old.shipped())
    const now = shelf(version('2.0.0'))
    expect((await now.find(name('1.0.0')))?.title).toBe('The old one')
    expect((await now.find(name('2.0.0')))?.version).toBe('2.0.0')
    expect(await now.find(name('3.0.0'))).toBeNull()
  })

  it('cannot be made of a file that is no pack', async () => {
    await expect(shelf({ format: 'ready-room/pack' }).shipped()).rejects.toThrow()
  })
})

describe('a pack in several languages', () => {
  const titles: Readonly<Record<string, string>> = { en: 'Core', de: 'Kern' }
  const bilingual = (packVersion: string) =>
    createPackShelf(persistence, {
      languages: ['en', 'de'],
      load: async (language) => ({ ...version(packVersion), language, title: titles[language] }),
    })

  it('opens in the language asked for, else in the one it was made in', async () => {
    const packs = bilingual('1.0.0')
    expect((await packs.find(name('1.0.0'), 'de'))?.title).toBe('Kern')
    expect((await packs.find(name('1.0.0'), 'fr'))?.title).toBe('Core')
    expect((await packs.find(name('1.0.0')))?.title).toBe('Core')
  })

  it('is kept in all of them', async () => {
    const old = bilingual('1.0.0')
    await old.keep(await old.shipped('de'))
    const now = shelf(version('2.0.0'))
    expect((await now.find(name('1.0.0'), 'de'))?.title).toBe('Kern')
    expect(await now.languages(name('1.0.0'))).toEqual(['en', 'de'])
    expect(await now.list()).toMatchObject([
      { packVersion: '2.0.0', isShipped: true },
      { packVersion: '1.0.0', isShipped: false, languages: ['en', 'de'] },
    ])
  })
})

describe('packs people brought', () => {
  it('stand beside the app’s own, survive a restart, and go when nobody needs them', async () => {
    const own = { ...corePack(), id: 'acme', title: 'Acme bank', version: '0.3.0' }
    await shelf(version('1.0.0')).add([{ pack: own, file: own }], 'import')
    const later = shelf(version('1.0.0'))
    expect((await later.list()).map(({ packId, title }) => [packId, title])).toEqual([
      ['core', corePack().title],
      ['acme', 'Acme bank'],
    ])
    await later.remove({ packId: 'acme', packVersion: '0.3.0' })
    expect(await later.find({ packId: 'acme', packVersion: '0.3.0' })).toBeNull()
    expect(await shelf(version('1.0.0')).list()).toHaveLength(1)
  })
})
