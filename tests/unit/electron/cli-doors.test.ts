import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyse } from '../../../shared/domain/analyse'
import { checkSession } from '../../../shared/domain/interview/check-session'
import { parseSession } from '../../../shared/domain/interview/parse-session'
import { parsePack } from '../../../shared/domain/pack/parse-pack'
import { parseJson } from '../../../shared/lib/parse-json'
import { answered, aPack, aSession, head, seated, unknown, voted } from '../../support/builders'

const pack = aPack()
const session = aSession(
  head({ profile: { regulated: 'yes' }, thresholds: { readyLow: 2.5, startsMax: 2 }, purpose: 'rollout' }),
  seated('ada', 'business-owner'),
  seated('bob', 'operations', 'data-engineer'),
  voted('answerable-owner', 'ada', 1),
  voted('answerable-owner', 'bob', 4, { round: 2 }),
  answered('run-money', 2, 'E2'),
  unknown('load-and-fallback'),
)

/** Values that outside tools really write where they should not. */
const oddValue = fc.oneof(
  fc.constantFrom(null, '', 0, -1, 1.5, 1e308, 5e-324, '2026-02-30', [], {}, true, 'toString', 'run-money', ['ada'], { state: 'level' }),
  fc.jsonValue({ maxDepth: 2 }),
  // Right in one place, wrong in another.
  fc.constantFrom(
    1,
    2,
    3,
    4,
    0.25,
    'ada',
    'bob',
    'operations',
    'run-money',
    'bounded-release',
    'G03',
    'yes',
    'E1',
    'express',
    'scale',
    false,
  ),
)

/** The places of all leaves and small parts of a JSON text: start and length. */
const partsOf = (text: string) =>
  Array.from(text.matchAll(/"[^"]*"|-?\d+(?:\.\d+)?|\{[^{}]*\}|\[[^[\]]*\]/g), (match) => [match.index, match[0].length] as const)

/** JSON with a part or two exchanged for something odd; null when that is no JSON or hostile. */
function damaged(text: string, cuts: readonly (readonly [number, unknown])[]): unknown {
  const broken = cuts.reduce((soFar, [pick, value]) => {
    const parts = partsOf(soFar)
    const [at, length] = parts[pick % parts.length] ?? [0, 0]
    return soFar.slice(0, at) + JSON.stringify(value) + soFar.slice(at + length)
  }, text)
  const json = parseJson(broken)
  return json.ok ? json.value : null
}

const cuts = fc.array(fc.tuple(fc.nat(), oddValue), { minLength: 1, maxLength: 2 })

it('what passes the doors can be analysed; what does not is refused with places, whatever was damaged', () => {
  const seen = { analysed: 0, refused: 0 }
  fc.assert(
    fc.property(cuts, cuts, fc.nat(2), (inPack, inSession, which) => {
      const parsedPack = parsePack(which > 0 ? damaged(JSON.stringify(pack), inPack) : pack)
      const parsedSession = parseSession(which < 2 ? damaged(JSON.stringify(session), inSession) : session)
      const problems = [
        ...(parsedPack.ok ? [] : parsedPack.error),
        ...(parsedSession.ok ? [] : parsedSession.error),
        ...(parsedPack.ok && parsedSession.ok ? checkSession(parsedPack.value, parsedSession.value) : []),
      ]
      for (const problem of problems)
        expect(problem).toEqual({ path: expect.any(String), message: expect.stringMatching(/\.$/), fix: expect.stringMatching(/\.$/) })
      if (parsedPack.ok && parsedSession.ok && problems.length === 0) {
        expect(JSON.stringify(analyse(parsedPack.value, parsedSession.value))).toContain('"verdict"')
        seen.analysed += 1
      } else {
        expect(problems).not.toEqual([])
        seen.refused += 1
      }
    }),
    { numRuns: 2000 },
  )
  expect(seen.analysed).toBeGreaterThan(50)
  expect(seen.refused).toBeGreaterThan(500)
}, 60_000)
