/** What the facilitator wrote on one part of the document. No arithmetic reads it, so it comes from the session as it is now. */
import type { SessionData } from '../../../shared/records/session-data'
import { useSessionStore } from '../../stores/session-store'

export const useProse = (section: string): SessionData['prose'][string] | undefined =>
  useSessionStore(({ data }) => (data === null ? undefined : Object.values(data.prose).find((prose) => prose.section === section)))
