/** Free text on a screen, as its privacy mode lets it be read: the rule of the documents. */
import type { Session } from '../interview/session'
import type { People } from './people'
import { nameRemover } from './redact-names'

/** @param withheld stands for a participant where not even a seat may be told */
export function createNameCleaner(session: Session, people: People, withheld: string): (text: string) => string {
  if (people.mode === 'named') return (text) => text
  return nameRemover(session, (id) => (people.mode === 'seat' ? (people.personOf(id) ?? withheld) : withheld))
}
