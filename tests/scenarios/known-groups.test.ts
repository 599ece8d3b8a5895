/**
 * Known groups: four workshops of which a professional knows beforehand how they must come out. If the arithmetic or the content ever
 * ranks them otherwise, it measures something else.
 */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../shared/domain/analyse'
import { checkSession } from '../../shared/domain/interview/check-session'
import { parseSession } from '../../shared/domain/interview/parse-session'
import { LANGUAGES } from '../../shared/i18n/languages'
import { corePack, sampleList, sampleSession } from '../support/core-pack'

const pack = corePack()
const analysisOf = (id: string) => analyse(pack, sampleSession(`${id}.session.json`))
const samples = {
  search: analysisOf('document-search'),
  forecast: analysisOf('demand-forecast'),
  agent: analysisOf('service-desk-agent'),
  claims: analysisOf('claims-triage'),
}
const failed = ({ gates }: { readonly gates: readonly { readonly id: string; readonly state: string }[] }) =>
  gates.filter(({ state }) => state === 'fail').map(({ id }) => id)

const WORST_TO_BEST = ['re-scope', 'fix-first', 'not-enough-known', 'ready-with-conditions', 'ready']

describe('the four samples', () => {
  test('are offered with claims triage first, one sentence each in every language', () => {
    expect(sampleList().map(({ id }) => id)).toEqual(['claims-triage', 'demand-forecast', 'service-desk-agent', 'document-search'])
    for (const { gist } of sampleList()) for (const language of LANGUAGES) expect(gist[language]).toMatch(/^[^.]+\.$/)
  })

  test.each(sampleList())('$title reads and fits the pack without a remark', ({ file }) => {
    expect(parseSession(sampleSession(file))).toMatchObject({ ok: true })
    expect(checkSession(pack, sampleSession(file))).toEqual([])
  })

  test.each(sampleList())('$title has six to nine people, votes of every person and nothing left hidden', ({ file }) => {
    const { participants, votes } = sampleSession(file)
    expect(participants.length).toBeGreaterThanOrEqual(6)
    expect(participants.length).toBeLessThanOrEqual(9)
    expect(new Set(votes.map(({ participantId }) => participantId)).size).toBe(participants.length)
    expect(new Set(votes.map(({ round }) => round))).toEqual(new Set([1, 2]))
    expect(votes.some(({ answer }) => answer.state === 'abstain')).toBe(true)
    expect(votes.some(({ hidden }) => hidden)).toBe(false)
  })

  test.each(sampleList())('$title backs what was seen with a title, a date before the workshop and somebody in the room', ({ file }) => {
    const { participants, agreed, session } = sampleSession(file)
    const names = participants.map(({ name }) => name)
    for (const { questionId, evidence, evidenceRef } of agreed) {
      if (evidence !== 'E2' && evidence !== 'E3') continue
      expect(evidenceRef?.title, questionId).toBeTruthy()
      expect(names, questionId).toContain(evidenceRef?.seenBy)
      expect((evidenceRef?.date ?? '9999') <= session.date, questionId).toBe(true)
    }
  })
})

describe('as a professional would rank them', () => {
  test('the modest search comes out best, the forecast in between, the agent and the claims assistant last', () => {
    const rank = ({ verdict }: { readonly verdict: string }) => WORST_TO_BEST.indexOf(verdict)
    expect([samples.claims, samples.agent, samples.forecast, samples.search].map(rank)).toEqual([1, 1, 2, 3])
  })

  test('the two that need repair first are held back by different gates but for the watching', () => {
    expect(failed(samples.claims).filter((gate) => failed(samples.agent).includes(gate))).toEqual(['G12'])
  })

  test('the orphaned claims assistant is further from the bar than the loved agent', () => {
    expect(failed(samples.claims).length).toBeGreaterThan(failed(samples.agent).length)
    expect(samples.claims.roadmap.actions.length).toBeGreaterThan(samples.agent.roadmap.actions.length)
    expect(samples.claims.roadmap.weeks).toBeGreaterThan(samples.agent.roadmap.weeks)
    expect(samples.claims.patterns.length).toBeGreaterThan(samples.agent.patterns.length)
  })

  test('each is weakest where its story says', () => {
    expect(samples.claims.weakest).toContain('ownership')
    expect(samples.forecast.weakest).toEqual(['data'])
    expect(samples.agent.weakest).toEqual(['governance'])
    expect(samples.search.weakest[0]).toBe('adoption')
  })

  test('what was claimed is backed best at the search and worst at the claims assistant', () => {
    const backed = (analysis: { readonly backed: number | null }) => analysis.backed ?? 0
    expect(backed(samples.search)).toBeGreaterThan(backed(samples.agent))
    expect(backed(samples.agent)).toBeGreaterThan(backed(samples.claims))
    expect(backed(samples.forecast)).toBeGreaterThan(backed(samples.claims))
  })

  test('most is known about the search', () => {
    for (const other of [samples.forecast, samples.agent, samples.claims])
      expect(samples.search.coverage).toBeGreaterThanOrEqual(other.coverage)
  })

  test('the worst low end of any dimension rises with the verdict', () => {
    const lowest = ({ dimensions }: typeof samples.search) => Math.min(...dimensions.map(({ low }) => low ?? 4))
    expect(lowest(samples.search)).toBeGreaterThan(Math.max(lowest(samples.forecast), lowest(samples.agent)))
    expect(lowest(samples.claims)).toBeLessThan(Math.min(lowest(samples.forecast), lowest(samples.agent)))
  })
})
