/** The door for pack files. What comes out can be computed with; whether it is well made is check-pack's question. */
import { english } from '../../i18n/english'
import { createReport } from '../../i18n/problem-report'
import type { Translator } from '../../i18n/translate'
import { checkHeader } from '../../lib/file-header'
import { err, ok, type Problem, type Result } from '../../lib/result'
import { zodProblems } from '../../lib/zod-problems'
import { SOUNDNESS_CHECKS } from './checks/all-checks'
import { viewPack } from './checks/pack-view'
import type { Pack } from './pack'
import { packSchema } from './pack-schema'

/** A file that is wrong everywhere needs no more than this many sentences. */
const MOST_PROBLEMS = 100

/** Parsed JSON (see parse-json) → pack: shape, unique ids, references, conditions, no cycle; or everything that is wrong with these. */
export function parsePack(json: unknown, translator: Translator = english()): Result<Pack, Problem[]> {
  const wrongFile = checkHeader(json, 'ready-room/pack', 1, translator)
  if (wrongFile !== null) return err([wrongFile])
  const report = createReport(translator)
  const parsed = packSchema.safeParse(json, { reportInput: true })
  if (!parsed.success) {
    const problems = zodProblems(parsed.error, report).map(({ problem }) => problem)
    return err(problems.slice(0, MOST_PROBLEMS))
  }
  // Conditions are typed by the soundness check below, which reads their grammar.
  const pack = parsed.data as unknown as Pack
  const view = viewPack(pack)
  const faults = SOUNDNESS_CHECKS.flatMap((check) => check(view)).slice(0, MOST_PROBLEMS)
  return faults.length === 0 ? ok(pack) : err(faults.map(({ path, name, values }) => report(path, name, values)))
}
