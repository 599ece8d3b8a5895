import { describe, expect, it } from 'vitest'
import type { Session } from '../../../../../shared/domain/interview/session'
import { listQuotes, quoteKey } from '../../../../../shared/domain/report/withhold-quotes'
import { corePack, sampleSession } from '../../../../support/core-pack'
import { allText, reportOf, sectionOf } from './report-builders'

const pack = corePack()
const sample = sampleSession('claims-triage.session.json')
const person = sample.participants[0]?.name ?? ''
const withProse = (...prose: Session['prose']): Session => ({ ...sample, prose })

describe('the facilitator’s words in a report', () => {
  it('stand in the section they were written for, under a label of their own', () => {
    const report = reportOf(pack, withProse({ id: 'p1', section: 'gates', text: 'Two of these **close this week**.', by: 'Elena Marsh' }))
    const gates = sectionOf(report, 'section-gates')
    expect(allText(gates)).toContain('close this week')
    expect(allText(gates)).toContain('Elena Marsh')
    expect(gates.blocks.findIndex((block) => block.kind === 'rail' && allText(block.body).includes('close this week'))).toBeLessThan(2)
    expect(allText(sectionOf(report, 'section-summary'))).not.toContain('close this week')
  })

  it('never stand above the masthead and the headline of a brief', () => {
    const brief = reportOf(
      pack,
      withProse({ id: 'p1', section: 'decision', text: 'Read this first.' }, { id: 'p2', section: 'behind', text: 'Or this.' }),
      {
        edition: 'brief',
      },
    )
    const kinds = (anchor: string) => sectionOf(brief, anchor).blocks.map(({ kind }) => kind)
    expect(kinds('section-decision').slice(0, 2)).toEqual(['masthead', 'headline'])
    expect(allText(sectionOf(brief, 'section-decision').blocks.slice(2, 3))).toContain('Read this first.')
    expect(kinds('section-behind')[0]).toBe('masthead')
    expect(allText(sectionOf(brief, 'section-behind').blocks.slice(1, 2))).toContain('Or this.')
  })

  it('give an opinion beside the verdict, which stays what was computed', () => {
    const plain = reportOf(pack, sample)
    const report = reportOf(pack, withProse({ id: 'p1', section: 'opinion', text: 'I would release it tomorrow.' }))
    const summary = allText(sectionOf(report, 'section-summary'))
    expect(summary).toContain('I would release it tomorrow.')
    expect(summary).toContain('it changes no number')
    expect(sectionOf(report, 'section-summary').blocks[0]).toEqual(sectionOf(plain, 'section-summary').blocks[0])
  })

  it('name nobody who took part in anonymous mode, neither in the text nor as a signature', () => {
    const session = withProse({ id: 'p1', section: 'gates', text: `${person} will close them.`, by: person })
    const text = allText(reportOf(pack, session, { privacy: 'anonymous' }))
    expect(text).not.toContain(person)
    expect(text).toContain('will close them.')
  })
})

describe('a withheld quote', () => {
  const [quote] = listQuotes(sample).filter(({ kind, text }) => kind === 'dissent' && text !== '')

  it('is replaced in the edition that withholds it, so that a reader sees that something was said', () => {
    if (quote === undefined) throw new Error('the sample has no dissent')
    const session: Session = { ...sample, session: { ...sample.session, withheld: { full: { [quote.key]: true } } } }
    const start = quote.text.slice(0, 30)
    expect(allText(reportOf(pack, sample))).toContain(start)
    expect(allText(reportOf(pack, session))).not.toContain(start)
    expect(allText(reportOf(pack, session))).toContain('[withheld in this edition]')
    expect(allText(reportOf(pack, session, { edition: 'record' }))).toContain(start)
  })

  it('can be any text somebody wrote down', () => {
    const session: Session = {
      ...sample,
      agreed: [{ questionId: 'q1', answer: { state: 'unknown' }, dissent: 'no', reason: 'because', note: 'so' }],
      notes: [{ id: 'n1', text: 'a note' }],
      parked: [{ id: 'k1', text: 'later' }],
    }
    expect(listQuotes(session).map(({ key }) => key)).toEqual([
      quoteKey.dissent('q1'),
      quoteKey.reason('q1'),
      quoteKey.answerNote('q1'),
      quoteKey.note('n1'),
      quoteKey.parked('k1'),
    ])
  })
})
