/** The door for session files. What comes out has the right shape; whether it fits its pack is check-session's question. */
import { english } from '../../i18n/english'
import { createReport } from '../../i18n/problem-report'
import type { Translator } from '../../i18n/translate'
import { checkHeader } from '../../lib/file-header'
import { err, ok, type Problem, type Result } from '../../lib/result'
import { zodProblems } from '../../lib/zod-problems'
import type { Session } from './session'
import { sessionSchema } from './session-schema'

/** A file that is wrong everywhere needs no more than this many sentences. */
const MOST_PROBLEMS = 100

/** Parsed JSON (see parse-json) → session, or everything that is wrong with its shape. */
export function parseSession(json: unknown, translator: Translator = english()): Result<Session, Problem[]> {
  const wrongFile = checkHeader(json, 'ready-room/session', 1, translator)
  if (wrongFile !== null) return err([wrongFile])
  const parsed = sessionSchema.safeParse(json, { reportInput: true })
  if (parsed.success) return ok(parsed.data satisfies Session)
  const problems = zodProblems(parsed.error, createReport(translator)).map(({ problem }) => problem)
  return err(problems.slice(0, MOST_PROBLEMS))
}
