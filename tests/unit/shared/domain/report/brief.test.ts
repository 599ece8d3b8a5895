import { describe, expect, it } from 'vitest'
import type { Session } from '../../../../../shared/domain/interview/session'
import { plainText } from '../../../../../shared/domain/report/rich-text'
import { toNumber } from '../../../../../shared/lib/rational'
import { answered, answeredAll, aPack, aSession, seated } from '../../../../support/builders'
import { corePack, sampleSession } from '../../../../support/core-pack'
import { allText, anchorsOf, blocksOf, derive, reportOf, sectionOf } from './report-builders'

const pack = corePack()
const sample = sampleSession('claims-triage.session.json')
const sections = ['decision', 'behind'] as const
const briefOf = (session: Session, more = {}) => reportOf(pack, session, { edition: 'brief', sections, ...more })
const withHead = (head: Partial<Session['session']>): Session => ({ ...sample, session: { ...sample.session, ...head } })

describe('the executive brief', () => {
  const brief = briefOf(sample)
  const { scorecard, roadmap } = derive(pack, sample)

  it('is two sections without a cover: the decision, and what stands behind it', () => {
    expect(anchorsOf(brief)).toEqual(['section-decision', 'section-behind'])
  })

  it('shows the verdict, the gates passed and every open gate with owner and date', () => {
    const decision = sectionOf(brief, 'section-decision')
    const [headline] = blocksOf(decision, 'headline')
    expect(headline?.verdict).toBe('Verdict: fix first')
    const open = scorecard.gates.filter(({ state }) => state === 'fail' || state === 'unverified')
    const [conditions] = blocksOf(decision, 'table')
    expect(conditions?.rows.map((row) => plainText(row.cells[0]?.text ?? '')).sort()).toEqual(
      open.map(({ id, state }) => `${id} ${state === 'fail' ? 'failed' : 'unverified'}`).sort(),
    )
    for (const row of conditions?.rows ?? []) expect(plainText(row.cells[3]?.text ?? '')).not.toBe('–')
  })

  it('names at most five first actions of the plan, and who was not asked yet', () => {
    const [, actions] = blocksOf(sectionOf(brief, 'section-decision'), 'table')
    expect(actions?.rows.map((row) => plainText(row.cells[1]?.text ?? ''))).toEqual(
      roadmap.actions.slice(0, 5).map(({ id }) => roadmap.definitions.get(id)?.title),
    )
    expect(allText(sectionOf(brief, 'section-decision'))).toContain('(not asked yet)')
  })

  it('says so when nobody entered who decides, by when, and what the release covers', () => {
    const text = allText(brief)
    for (const words of ['Not named yet', 'No date set yet', 'Not agreed yet: how many users']) expect(text).toContain(words)
  })

  it('prints what was entered: the decision asked, the release, the next date, risks taken for a time, signatures', () => {
    const text = allText(
      briefOf(
        withHead({
          request: { ask: 'Fund the twelve weeks.', from: 'Risk committee', chair: 'Ruth Adeyemi', by: '2026-11-26', next: '2027-03-25' },
          scope: { users: '38 handlers', stopsWhen: 'wrong lane above 6 %' },
          risks: { r1: { text: 'Two of four groups compared', acceptedBy: 'Ada Lindqvist', until: '2027-06-30' } },
          signatories: { s1: { name: 'Marguerite Faure', role: 'Risk and compliance' } },
        }),
      ),
    )
    for (const words of [
      'Fund the twelve weeks.',
      'Risk committee',
      'Chair: Ruth Adeyemi',
      '26 November 2026',
      '25 March 2027',
      '38 handlers',
      'wrong lane above 6 %',
      'Two of four groups compared',
      'Ada Lindqvist',
      '30 June 2027',
      'Marguerite Faure',
    ])
      expect(text).toContain(words)
  })

  it('never changes the verdict for a risk that was accepted', () => {
    const accepted = withHead({ risks: { r1: { text: 'G07 is taken as it is', until: '2027-06-30' } } })
    expect(blocksOf(sectionOf(briefOf(accepted), 'section-decision'), 'headline')).toEqual(
      blocksOf(sectionOf(brief, 'section-decision'), 'headline'),
    )
  })

  it('has money where money was entered, at its least and at its most, and person-days always', () => {
    const [costs] = blocksOf(sectionOf(brief, 'section-decision'), 'costs')
    expect(costs?.items[0]?.value).toBe(String(toNumber(roadmap.effort)))
    const release = costs?.items.find(({ label }) => label === 'To release, once')
    expect(release?.span?.min).toBeLessThan(release?.span?.likely ?? 0)
    expect(release?.span?.likely).toBeLessThan(release?.span?.max ?? 0)
    const without = blocksOf(sectionOf(briefOf(withHead({ business: undefined, rates: undefined })), 'section-decision'), 'costs')
    expect(without[0]?.items.map(({ label }) => label)).toEqual(['Person-days to release'])
  })

  it.each(['seat', 'anonymous'] as const)('names nobody who took part when names are withheld (%s)', (privacy) => {
    const text = allText(briefOf(sample, { privacy }))
    for (const { name } of sample.participants)
      for (const part of [name, ...name.split(' ')]) expect(text).not.toMatch(new RegExp(`\\b${part}\\b`))
  })

  it('asks for the release when nothing stands against it', () => {
    const small = aPack()
    const ready = aSession(answeredAll(small, 4, 'E3'), seated('ada', ...small.seats.map(({ id }) => id)))
    const text = allText(reportOf(small, ready, { edition: 'brief', sections }))
    expect(text).toContain('None: every required gate is passed.')
    expect(text).toMatch(/Approve a bounded release/)
  })

  it('judges nothing before half of the questions are answered', () => {
    const early = reportOf(aPack(), aSession(answered('answerable-owner', 1)), { edition: 'brief', sections: ['summary'] })
    expect(allText(early)).toContain('No verdict yet')
  })
})
