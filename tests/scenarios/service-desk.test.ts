/**
 * The sample of a city's service desk agent: it acts by itself, users love it, and nobody has decided what it may never do. Charm is no
 * substitute for a fence: governance alone must hold the release back, and the plan must be to build the fence.
 */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../shared/domain/analyse'
import { corePack, sampleSession } from '../support/core-pack'

const pack = corePack()
const session = sampleSession('service-desk-agent.session.json')
const analysis = analyse(pack, session)
const gatesThat = (state: string) => analysis.gates.filter((gate) => gate.state === state).map(({ id }) => id)
const refsOf = (kind: string) => analysis.findings.filter((finding) => finding.kind === kind).map(({ ref }) => ref)
const dimension = (id: string) => analysis.dimensions.find((entry) => entry.id === id)

describe('the verdict', () => {
  test('is fix first, whatever the weights', () => {
    expect(analysis).toMatchObject({ verdict: 'fix-first', weightSensitive: false, indicative: false })
  })

  test('rests on three failed gates: oversight, access rights, monitoring', () => {
    expect([...gatesThat('fail')].sort()).toEqual(['G10', 'G11', 'G12'])
  })

  test('asks to see two more: the load report and the published limits', () => {
    expect(gatesThat('unverified')).toEqual(['G07', 'G13'])
  })

  test('is not softened by how well the agent is liked', () => {
    expect(analysis.weakest).toEqual(['governance'])
    expect(dimension('governance')?.index).toBeLessThan(2)
    expect(dimension('adoption')?.index).toBeGreaterThan(2.8)
    expect(refsOf('strength')).toEqual(expect.arrayContaining(['usable-in-daily-work', 'users-shape-it', 'answerable-owner']))
  })

  test('counts what was asked because the system is an agent', () => {
    const weak = new Map(session.agreed.map(({ questionId, answer }) => [questionId, answer]))
    for (const id of ['agent-stop-switch', 'agent-tool-list', 'agent-limits']) {
      expect(weak.get(id), id).toMatchObject({ state: 'level' })
      expect(
        analysis.agreement.some(({ questionId }) => questionId === id),
        id,
      ).toBe(true)
    }
    expect(refsOf('weakness')).toEqual(['governance.oversight', 'governance.security', 'governance.monitoring'])
  })
})

describe('the room', () => {
  test('is in two camps over oversight, and both are on record', () => {
    expect(analysis.agreement[0]).toMatchObject({ questionId: 'oversight-tiers', label: 'two-camps', n: 9 })
    expect(refsOf('disagreement')).toEqual(['accepted-risks', 'oversight-tiers'])
    expect(session.agreed.find(({ questionId }) => questionId === 'oversight-tiers')).toMatchObject({ disputed: true })
  })

  test('shows every other way of not agreeing as well', () => {
    const labels = Object.fromEntries(analysis.agreement.map(({ questionId, label }) => [questionId, label]))
    expect(labels).toMatchObject({ 'accepted-risks': 'scatter', 'standing-team': 'minority', 'score-to-outcome': 'too-few' })
    expect(analysis.agreement.find(({ questionId }) => questionId === 'score-to-outcome')).toMatchObject({ spread: 2, ad: null, a: null })
  })

  test('came from five different letters to a common view of the first release', () => {
    const first = session.votes.filter(({ questionId, round }) => questionId === 'bounded-release' && round === 1)
    expect(new Set(first.map(({ answer }) => (answer.state === 'level' ? answer.level : null))).size).toBe(5)
    expect(analysis.agreement.find(({ questionId }) => questionId === 'bounded-release')).toMatchObject({ label: 'agreed' })
  })

  test('does not know whom the agent serves worst, nor what it remembers', () => {
    expect(analysis.tasks.filter(({ kind }) => kind === 'find-out').map(({ ref }) => ref)).toEqual([
      'delete-everywhere',
      'fairness-by-group',
    ])
  })
})

test('the pattern that explains the others comes first', () => {
  expect(analysis.patterns.map(({ id }) => id)).toEqual(['unsupervised-autonomy', 'open-doors', 'flying-blind'])
})

describe('the plan', () => {
  const { actions, weeks, effort } = analysis.roadmap
  const start = (id: string) => actions.find((action) => action.id === id)?.startWeek ?? Number.NaN

  test('begins with its own login and with what it may decide alone', () => {
    expect(actions.slice(0, 2).map(({ id }) => id)).toEqual(['give-own-identities', 'tier-decisions'])
    expect(start('give-own-identities')).toBe(0)
  })

  test('fences the agent before testers attack it', () => {
    expect(start('fence-agents')).toBeGreaterThan(start('tier-decisions'))
    expect(start('attack-test')).toBeGreaterThan(start('give-own-identities'))
  })

  test('closes the three gates and leaves alone what users like', () => {
    const planned = new Set(actions.map(({ id }) => id))
    const closed = new Set(pack.actions.filter(({ id }) => planned.has(id)).flatMap(({ closes }) => closes))
    expect(gatesThat('fail').filter((gate) => !closed.has(gate))).toEqual([])
    for (const id of ['co-design-interface', 'train-each-role', 'appoint-owner']) expect(planned.has(id), id).toBe(false)
  })

  test('takes a couple of months', () => {
    expect(actions.length).toBeGreaterThanOrEqual(7)
    expect(actions.length).toBeLessThanOrEqual(15)
    expect(weeks).toBeGreaterThanOrEqual(7)
    expect(weeks).toBeLessThanOrEqual(14)
    expect(effort).toBeGreaterThan(35)
    expect(effort).toBeLessThan(100)
  })
})
