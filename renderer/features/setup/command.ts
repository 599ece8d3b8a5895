import type { ChangeOp } from '../../../shared/records/change'
import type { SessionData } from '../../../shared/records/session-data'

/** One entry of the form, as it will be saved. */
export type Command = (data: SessionData) => ChangeOp[]
