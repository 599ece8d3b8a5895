/**
 * A pack with a catalogue of claims answers all of them: what is listed exists, what exists is listed, and nearly all of it
 * is asked about. Nothing here feeds a score, so a pack with such a fault still opens.
 */
import { showValue } from '../../../i18n/problem-report'
import type { JsonPath } from '../../../lib/json-path'
import type { Claim } from '../pack'
import type { Fault, PackCheck } from './pack-check'
import { place } from './pack-view'
import { findRepeats } from './unique-ids'

/** Per cent of the claims that a question asks about; the others a pattern recognises or an action answers. */
const LEAST_ASKED = 90
/** So many missing ids are named; the rest is a number. */
const MOST_NAMED = 5

export const checkClaims: PackCheck = ({ pack, questions }) => {
  const { claims: catalogue } = pack
  if (catalogue === undefined) return []
  const known = new Set(catalogue.map(({ id }) => id))
  const listing = [...questions, ...place(pack.patterns, ['patterns']), ...place(pack.actions, ['actions'])]
  const listed = new Set(listing.flatMap(({ it }) => it.claims))
  const placed = place(catalogue, ['claims'])
  return [
    ...findRepeats(placed),
    ...listing.flatMap(({ it, path }) => unknownClaims(it.claims, [...path, 'claims'], known)),
    ...placed.flatMap(({ it, path }): Fault[] =>
      listed.has(it.id) ? [] : [{ path, name: 'claimUnused', values: { id: showValue(it.id) } }],
    ),
    ...tooFewAsked(catalogue, new Set(questions.flatMap(({ it }) => it.claims))),
  ]
}

const unknownClaims = (ids: readonly string[], path: JsonPath, known: ReadonlySet<string>): Fault[] =>
  ids.flatMap((id, index): Fault[] =>
    known.has(id) ? [] : [{ path: [...path, index], name: 'unknownClaim', values: { id: showValue(id) } }],
  )

function tooFewAsked(catalogue: readonly Claim[], asked: ReadonlySet<string>): Fault[] {
  const missing = catalogue.filter(({ id }) => !asked.has(id)).map(({ id }) => showValue(id))
  const all = catalogue.length
  const count = all - missing.length
  if (count * 100 >= LEAST_ASKED * all) return []
  const values = {
    asked: count,
    all,
    // Rounded down, so that 89.9 does not read as the 90 it misses.
    percent: Math.floor((count * 100) / all),
    min: LEAST_ASKED,
    ids: missing.slice(0, MOST_NAMED).join(', '),
    more: Math.max(0, missing.length - MOST_NAMED),
  }
  return [{ path: ['claims'], name: 'claimsNotAsked', values }]
}
