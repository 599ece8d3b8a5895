/** The pack answers everything the sources claim: each way of failing and each practice is asked about, recognised or acted on. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listQuestions } from '../../shared/domain/pack/list-questions'
import { corePack } from '../support/core-pack'

/** Claims per source; within a source they are numbered from 01. */
const CLAIMS_PER_SOURCE = { S0: 47, S1: 81, S2: 62, S3: 154, S4: 28 }
const claimIds = Object.entries(CLAIMS_PER_SOURCE).flatMap(([source, count]) =>
  Array.from({ length: count }, (_, index) => `${source}-${String(index + 1).padStart(2, '0')}`),
)

const pack = corePack()
const placed = listQuestions(pack)
const asked = new Set(placed.flatMap(({ question }) => question.claims))
const listed = new Set([
  ...asked,
  ...pack.patterns.flatMap((pattern) => pattern.claims),
  ...pack.actions.flatMap((action) => action.claims),
])

/** The catalogue of claims is working material beside the repository; where it is at hand, the numbers above are held against it. */
const catalogue = fileURLToPath(new URL('../../../shared/claims.json', import.meta.url))

test('every claim is listed by a question, a pattern or an action', () => {
  expect(claimIds).toHaveLength(372)
  expect(claimIds.filter((id) => !listed.has(id))).toEqual([])
})

test('nine in ten claims are asked about', () => {
  expect(claimIds.filter((id) => asked.has(id)).length / claimIds.length).toBeGreaterThanOrEqual(0.9)
})

test('nothing is listed that no source claims, and nothing twice in one list', () => {
  const known = new Set(claimIds)
  expect([...listed].filter((id) => !known.has(id))).toEqual([])
  for (const { id, claims } of [...placed.map(({ question }) => question), ...pack.patterns, ...pack.actions]) {
    expect(new Set(claims).size, id).toBe(claims.length)
  }
})

test.skipIf(!existsSync(catalogue))('the catalogue holds exactly these claims', () => {
  const claims = JSON.parse(readFileSync(catalogue, 'utf8')) as readonly { readonly id: string }[]
  expect(claims.map(({ id }) => id).sort()).toEqual([...claimIds].sort())
})
