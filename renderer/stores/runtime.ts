/** What the stores stand on, in one place, so that tests can put something else there. */
import type { Translator } from '../../shared/i18n/translate'
import { type Clock, systemClock } from '../data/clock'
import { ReadyRoomDatabase } from '../data/database'
import { journalOver } from '../data/journal-port'
import { createPersistence, type Persistence } from '../data/persistence'
import { takeOver } from '../platform/only-window'
import { platform } from '../platform/platform'
import { words } from '../platform/words'
import { createPackShelf, type PackShelf } from './pack-shelf'
import { flushWhenHidden } from './pending-edits'

export interface Runtime {
  readonly persistence: Persistence
  readonly packs: PackShelf
  readonly clock: Clock
  /** A new unique id. */
  readonly newId: () => string
  /** For sentences made outside the screens, in the language on screen. */
  readonly translator: Translator
  /** Makes this the one window that works with the data; `onLost` when a newer one has taken over. May be called again. */
  readonly holdPage: (onLost: () => void) => void
}

let current: Runtime | undefined

/** Made on first use, so that importing a store touches neither the disk nor the shell. */
export function runtime(): Runtime {
  current ??= createRuntime()
  return current
}

/** Tests only: before any store is used. */
export function setRuntime(replacement: Runtime): void {
  current = replacement
}

function createRuntime(): Runtime {
  const newId = (): string => crypto.randomUUID()
  const persistence = createPersistence({
    journal: journalOver(platform()),
    database: new ReadyRoomDatabase(),
    clock: systemClock,
    newId,
  })
  return {
    ...{ persistence, packs: createPackShelf(persistence), clock: systemClock, newId, holdPage: createPageHold() },
    get translator() {
      return words()
    },
  }
}

function createPageHold(): Runtime['holdPage'] {
  let isHeld = false
  flushWhenHidden(document, window)
  // Asks the browser not to clear the store when the disk runs low. Whatever it says, the journal is the safe copy.
  void navigator.storage.persist().catch(() => undefined)
  return (onLost) => {
    if (isHeld) return
    isHeld = true
    takeOver(navigator.locks, () => {
      isHeld = false
      onLost()
    })
  }
}
