/** How people are called on a screen: as the privacy mode of the session has it, like in the documents. Fields for entry keep names. */
import type { Session } from '../../shared/domain/interview/session'
import type { Pack } from '../../shared/domain/pack/pack'
import { createNameCleaner } from '../../shared/domain/report/name-cleaner'
import { createPeople, type People } from '../../shared/domain/report/people'
import type { Translator } from '../../shared/i18n/translate'

export interface ShownNames {
  readonly people: People
  /** Takes the names of participants out of what was typed, where they may not be read. */
  readonly clean: (text: string) => string
  /** What stands where nobody may be named. */
  readonly withheld: string
}

interface Told {
  readonly pack: Pack
  readonly translator: Translator
  readonly names: ShownNames
}

const told = new WeakMap<Session, Told>()

/** The same object for the same session, pack and language. */
export function namesOf({ pack, session }: { readonly pack: Pack; readonly session: Session }, translator: Translator): ShownNames {
  const known = told.get(session)
  if (known !== undefined && known.pack === pack && known.translator === translator) return known.names
  const people = createPeople(pack, session, session.session.privacy ?? 'named')
  const withheld = translator.t('report.people.withheld')
  const names = { people, clean: createNameCleaner(session, people, withheld), withheld }
  told.set(session, { pack, translator, names })
  return names
}
