/** The stores on a machine in memory, with the real pack. */
import { IDBFactory } from 'fake-indexeddb'
import { createPersistence } from '../../../../renderer/data/persistence'
import { createPackShelf } from '../../../../renderer/stores/pack-shelf'
import { setRuntime } from '../../../../renderer/stores/runtime'
import { english } from '../../../../shared/i18n/english'
import { aClock, aDatabase, aJournal, ids, type MemoryJournal, type TestClock } from '../data/fakes'

export interface TestMachine {
  readonly journal: MemoryJournal
  readonly clock: TestClock
  /** Ends this run of the app: the next `bootStores` starts on the same disk. */
  readonly disk: IDBFactory
  /** Loses the window to a newer one. */
  loseWindow(): void
}

export function aMachine(journal = aJournal(), disk = new IDBFactory(), prefix = 'id'): TestMachine {
  const clock = aClock()
  const newId = ids(prefix)
  const persistence = createPersistence({ journal, database: aDatabase(disk), clock, newId })
  let lose = (): void => undefined
  setRuntime({
    persistence,
    packs: createPackShelf(persistence),
    clock: { ...clock, wait: (ms) => (ms === 0 ? Promise.resolve() : clock.wait(ms)) },
    newId,
    translator: english(),
    holdPage: (onLost) => {
      lose = onLost
    },
  })
  return { journal, clock, disk, loseWindow: () => lose() }
}
