import { describe, expect, it } from 'vitest'
import { EDITIONS } from '../../../../../shared/domain/interview/session'
import { printableSections } from '../../../../../shared/domain/report/compose-report'
import { SECTION_IDS } from '../../../../../shared/domain/report/report'
import { plainText } from '../../../../../shared/domain/report/rich-text'
import { toNumber } from '../../../../../shared/lib/rational'
import { answered, answeredAll, aPack, aSession, head, seated, unknown, voted } from '../../../../support/builders'
import { corePack, sampleSession } from '../../../../support/core-pack'
import { allText, anchorsOf, blocksOf, derive, reportOf, sectionOf } from './report-builders'

const pack = corePack()
const sample = sampleSession('claims-triage.session.json')
const report = reportOf(pack, sample)
const known = derive(pack, sample)

describe('a report of the sample workshop', () => {
  it('has every section in order, the dimensions each on their own', () => {
    expect(anchorsOf(report)).toEqual([
      'cover',
      'section-summary',
      ...pack.dimensions.map(({ id }) => `dimension-${id}`),
      'section-gates',
      'section-agreement',
      'section-findings',
      'section-patterns',
      'section-plan',
      'section-cards',
      'section-later',
      'section-evidence',
      'section-method',
      'section-people',
      'section-signoff',
    ])
  })

  it('prints the scores of the scorecard and nothing else', () => {
    const [ranges] = blocksOf(sectionOf(report, 'section-summary'), 'ranges')
    expect(ranges?.rows).toHaveLength(known.scorecard.dimensions.length)
    known.scorecard.dimensions.forEach((dimension, index) => {
      const row = ranges?.rows[index]
      expect(row?.values).toEqual({
        low: number(dimension.low),
        high: number(dimension.high),
        counted: number(dimension.index),
        claimed: number(dimension.claimed),
      })
      expect(plainText(row?.cells[0]?.text ?? '')).toBe(dimension.index === null ? '–' : toNumber(dimension.index).toFixed(1))
    })
  })

  it('prints the state of every gate once, with what decided it', () => {
    const rows = blocksOf(sectionOf(report, 'section-gates'), 'table').flatMap((table) => table.rows)
    expect(rows.map((row) => [plainText(row.cells[1]?.text ?? ''), row.cells[0]?.mark]).sort()).toEqual(
      known.scorecard.gates.map(({ id, state }) => [id, state]).sort(),
    )
    for (const row of rows) expect(plainText(row.cells[3]?.text ?? '')).not.toBe('')
  })

  it('names the deciding rule with the values it read', () => {
    const rule = known.scorecard.rules.find(({ outcome }) => outcome === 'decides')
    expect(allText(sectionOf(report, 'section-summary'))).toContain(`Rule ${rule?.number} of 7 decides`)
    const table = blocksOf(sectionOf(report, 'section-method'), 'table').find(({ columns }) => columns.some(({ id }) => id === 'read'))
    expect(table?.rows).toHaveLength(7)
    const bold = table?.rows.filter((row) => typeof row.cells[1]?.text !== 'string' && row.cells[1]?.text[0]?.weight === 'strong')
    expect(bold?.map((row) => plainText(row.cells[0]?.text ?? ''))).toEqual([String(rule?.number)])
  })

  it('draws every planned action in the chart, the table and a card, under one number', () => {
    const plan = sectionOf(report, 'section-plan')
    const [gantt] = blocksOf(plan, 'gantt')
    const cards = blocksOf(sectionOf(report, 'section-cards'), 'card')
    const ids = known.roadmap.actions.map(({ id }) => id).sort()
    expect(gantt?.actions.map(({ id }) => id).sort()).toEqual(ids)
    expect(cards.map(({ anchor }) => anchor.replace('action-', '')).sort()).toEqual(ids)
    expect(cards.map(({ number }) => number)).toEqual(gantt?.actions.map(({ number }) => number))
    expect(gantt?.weeks).toBe(known.roadmap.weeks)
    const text = allText(plan)
    for (const card of cards) expect(text).toContain(card.title)
  })

  it('lists the later actions in their order and numbers them after the plan', () => {
    const [table] = blocksOf(sectionOf(report, 'section-later'), 'table')
    expect(table?.rows.map((row) => row.cells[1]?.value)).toEqual(known.roadmap.later.map(({ id }) => id))
    expect(plainText(table?.rows[0]?.cells[0]?.text ?? '')).toBe(`A${known.roadmap.actions.length + 1}`)
  })

  it('marks the thresholds this session has changed with the value of the pack, exactly as entered', () => {
    const changed = { ...sample, session: { ...sample.session, thresholds: { fixDimension: 2.25, coverage: 0.7 } } }
    const method = sectionOf(reportOf(pack, changed), 'section-method')
    const rows = blocksOf(method, 'table')
      .flatMap((table) => table.rows)
      .map((row) => row.cells.map((cell) => plainText(cell.text)))
    expect(rows).toContainEqual([
      'A dimension claimed or counted below this must be fixed or shown first',
      'fixDimension',
      '2.25',
      'pack: 2.2',
    ])
    expect(rows).toContainEqual(['Below this share of answered questions a dimension is not known well enough', 'coverage', '70%', 'same'])
    expect(allText(method)).toContain('One was changed for this session')
    expect(allText(sectionOf(report, 'section-method'))).toContain('All of them are those of the question pack.')
  })

  it('prints every threshold in force', () => {
    const text = allText(sectionOf(report, 'section-method'))
    for (const name of ['weakestWithin', 'minCoverage', 'fixTopic', 'readyBacked', 'startsWeeks']) expect(text).toContain(name)
    expect(text).toContain('Two groups this far apart on a topic disagree')
  })

  it('stamps express depth as indicative and the plan as an assumption', () => {
    expect(allText(sectionOf(report, 'cover'))).toContain('Indicative')
    expect(allText(sectionOf(report, 'section-plan'))).toContain('planning assumption')
  })

  it('leads from every answer that has one to the card of its action', () => {
    const anchors = new Set(blocksOf(sectionOf(report, 'section-cards'), 'card').map(({ anchor }) => anchor))
    const links = JSON.stringify(report).match(/"to":"action-[^"]+"/g) ?? []
    expect(links.length).toBeGreaterThan(20)
    expect(links.some((link) => anchors.has(link.slice(6, -1)))).toBe(true)
  })

  it('says the same on every run', () => {
    expect(reportOf(pack, sample)).toEqual(report)
  })
})

describe('what goes into a document', () => {
  it('is only what was chosen, and always the cover', () => {
    expect(anchorsOf(reportOf(pack, sample, { sections: ['gates', 'people'] }))).toEqual(['cover', 'section-gates', 'section-people'])
    expect(anchorsOf(reportOf(pack, sample, { sections: [] }))).toEqual(['cover'])
  })
})

describe('privacy', () => {
  const names = sample.participants.map(({ name }) => name)

  it('names people when names were agreed', () => {
    for (const name of names) expect(allText(report)).toContain(name)
  })

  it('prints seats and no names in seat mode, not even names that somebody wrote into a note', () => {
    const text = allText(reportOf(pack, sample, { privacy: 'seat' }))
    for (const name of names.flatMap((whole) => [whole, ...whole.split(' ')])) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`))
    expect(text).toContain('[Business owner] asks the chief operating officer')
    expect(text).toContain('Data engineer')
  })

  it('prints no names and no list of seats in anonymous mode', () => {
    const anonymous = reportOf(pack, sample, { privacy: 'anonymous' })
    for (const name of names.flatMap((whole) => [whole, ...whole.split(' ')]))
      expect(allText(anonymous)).not.toMatch(new RegExp(`\\b${name}\\b`))
    expect(allText(anonymous)).toContain('[a participant] asks the chief operating officer')
    const [table] = blocksOf(sectionOf(anonymous, 'section-people'), 'table')
    expect(table?.rows.map((row) => plainText(row.cells[0]?.text ?? ''))).not.toContain('Data engineer')
  })

  it('never prints a side of the house of fewer than three people in anonymous mode', () => {
    const rows = blocksOf(sectionOf(reportOf(pack, sample, { privacy: 'anonymous' }), 'section-people'), 'table').flatMap(
      (table) => table.rows,
    )
    expect(rows.map((row) => row.cells.map((cell) => plainText(cell.text)))).toEqual([
      ['Users', '3'],
      ['Others together', '4'],
    ])
  })

  it('prints no list at all of one or two people without names, and no votes of theirs', () => {
    const two = aSession(
      seated('ada', 'business-owner'),
      seated('bob', 'operations'),
      answeredAll(aPack(), 2),
      voted('run-money', 'ada', 0),
      voted('run-money', 'bob', 4),
      (session) => ({
        ...session,
        agreed: session.agreed.map((answer) => (answer.questionId === 'run-money' ? { ...answer, disputed: true } : answer)),
      }),
    )
    const anonymous = reportOf(aPack(), two, { privacy: 'anonymous' })
    expect(blocksOf(sectionOf(anonymous, 'section-people'), 'table')).toEqual([])
    expect(allText(anonymous)).not.toContain('1 at 0')
    expect(allText(reportOf(aPack(), two, { privacy: 'seat' }))).toContain('1 at 0, 1 at 4')
  })

  it('does not print who signed a note or saw an artefact', () => {
    const text = allText(reportOf(pack, sample, { privacy: 'anonymous', sections: ['evidence'] }))
    for (const name of names) expect(text).not.toContain(name)
  })
})

describe('before half of the questions are answered', () => {
  const early = reportOf(aPack(), aSession(seated('ada', 'business-owner'), answered('answerable-owner', 1), unknown('run-money')))

  it('says how far the interview is and prints no verdict, score or plan', () => {
    expect(anchorsOf(early)).toEqual(['cover', 'section-summary', 'section-people'])
    const text = allText(early)
    expect(text).toContain('No verdict yet')
    expect(text).toContain('2 of 6 questions answered')
    expect(text).not.toMatch(/Fix first|Re-scope|Not enough known|Rule \d/)
    expect(blocksOf(sectionOf(early, 'cover'), 'cover')[0]?.ranges).toBeNull()
  })

  it('judges from half on', () => {
    const half = aSession(answered('answerable-owner', 1), answered('run-money', 1), answered('critical-fields', 1))
    expect(allText(reportOf(aPack(), half))).toContain('Verdict:')
  })
})

describe('cases with nothing in them', () => {
  const tiny = aPack()

  it('has no plan, no cards and no blockers when everything is shown at the bar', () => {
    const done = reportOf(tiny, aSession(seated('all', ...tiny.seats.map(({ id }) => id)), answeredAll(tiny, 3, 'E2')))
    const text = allText(done)
    expect(anchorsOf(done)).not.toContain('section-cards')
    expect(anchorsOf(done)).not.toContain('section-later')
    expect(text).toContain('Nothing to schedule')
    expect(text).toContain('No gate fails.')
    expect(text).toContain('Every required gate is passed')
    expect(text).not.toContain('undefined')
  })

  it('holds together when nobody knows anything', () => {
    const questions = tiny.dimensions.flatMap(({ topics }) => topics.flatMap((topic) => topic.questions))
    const blank = reportOf(tiny, aSession(...questions.map(({ id }) => unknown(id))))
    const text = allText(blank)
    expect(text).toContain('Verdict: not enough known')
    expect(text).toContain('Nothing about Dimension data is known yet.')
    expect(text).not.toMatch(/undefined|NaN|null/)
  })

  it('says that a use is prohibited, and nothing milder', () => {
    const stopped = reportOf(tiny, aSession(head({ profile: { prohibitedUse: 'yes' } }), answeredAll(tiny, 4, 'E3')))
    expect(sectionOf(stopped, 'section-summary').title).toBe('The intended use is prohibited')
  })

  it('leaves no placeholder of a message unfilled', () => {
    for (const text of [allText(report), allText(reportOf(pack, sample, { privacy: 'seat' }))])
      expect(text).not.toMatch(/[{}]|undefined|\bNaN\b/)
  })

  it('has a composer for every section', () => {
    for (const edition of EDITIONS)
      for (const id of printableSections(true, edition))
        expect(reportOf(pack, sample, { edition, sections: [id] }).sections.length, `${edition} ${id}`).toBeGreaterThan(
          edition === 'brief' ? 0 : 1,
        )
    expect(new Set(EDITIONS.flatMap((edition) => printableSections(true, edition)))).toEqual(new Set(SECTION_IDS))
  })
})

const number = (value: Parameters<typeof toNumber>[0] | null): number | null => (value === null ? null : toNumber(value))

describe('what a ready verdict allows', () => {
  const ready = (purpose: 'release' | 'rollout') => {
    const everything = pack.dimensions.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions))
    const agreed = everything
      .filter(({ depth }) => depth === 'express')
      .map(({ id }) => ({ questionId: id, answer: { state: 'level' as const, level: 4 as const }, evidence: 'E3' as const }))
    const participants = pack.seats.map(({ id, title }) => ({ id, name: title, seats: [id] }))
    const session = { ...sample, participants, votes: [], agreed, session: { ...sample.session, depth: 'express' as const, purpose } }
    return allText(sectionOf(reportOf(pack, session), 'section-summary'))
  }

  it('is a bounded release', () => {
    expect(ready('release')).toContain('Ready for a bounded release')
    expect(ready('release')).not.toContain('wider rollout')
  })

  it('is a wider rollout when that was the question', () => {
    expect(ready('rollout')).toContain('Ready for a wider rollout')
    expect(ready('rollout')).not.toContain('bounded')
  })
})
