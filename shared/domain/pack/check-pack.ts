/** The linter for people who write packs: everything that is wrong at once, with its place and what to do about it. */
import { english } from '../../i18n/english'
import { createReport } from '../../i18n/problem-report'
import type { Translator } from '../../i18n/translate'
import { checkHeader } from '../../lib/file-header'
import { isWithin, type JsonPath } from '../../lib/json-path'
import type { Problem } from '../../lib/result'
import { zodProblems } from '../../lib/zod-problems'
import { CRAFT_CHECKS, SOUNDNESS_CHECKS } from './checks/all-checks'
import { viewPack } from './checks/pack-view'
import type { Pack } from './pack'
import { forgivingPackSchema, packSchema } from './pack-schema'

/** Enough for a day's work; beyond it a list helps nobody. */
const MOST_PROBLEMS = 1000

const BIG_LISTS: ReadonlySet<unknown> = new Set(['seats', 'profile', 'dimensions', 'actions'])

/** Parsed JSON → problems; none for a pack that is ready to ship. */
export function checkPack(json: unknown, translator: Translator = english()): Problem[] {
  const wrongFile = checkHeader(json, 'ready-room/pack', 1, translator)
  if (wrongFile !== null) return [wrongFile]
  const report = createReport(translator)
  const parsed = packSchema.safeParse(json, { reportInput: true })
  const shape = parsed.success ? [] : zodProblems(parsed.error, report)
  const shapeProblems = shape.map(({ problem }) => problem)
  // Without one of the big lists, everything that refers to it would look wrong.
  if (shape.some(({ path }) => path.length === 1 && BIG_LISTS.has(path[0]))) return shapeProblems.slice(0, MOST_PROBLEMS)
  const view = viewPack(forgivingPackSchema.parse(json) as unknown as Pack)
  const faults = [...SOUNDNESS_CHECKS, ...CRAFT_CHECKS].flatMap((check) => check(view))
  const fresh = faults.filter(({ path }) => !shape.some((known) => touches(path, known.path)))
  const problems = fresh.map(({ path, name, values }) => report(path, name, values))
  return [...shapeProblems, ...problems].slice(0, MOST_PROBLEMS)
}

/** A check that looks at a broken place, or at something around it, sees a neutral value there and not the file. */
const touches = (a: JsonPath, b: JsonPath): boolean => isWithin(a, b) || isWithin(b, a)
