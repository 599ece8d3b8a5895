import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../../shared/domain/report/rich-text'
import { head } from '../../../../support/builders'
import { corePack, sampleSession } from '../../../../support/core-pack'
import { allText, blocksOf, reportOf, sectionOf } from './report-builders'

const pack = corePack()
const sample = sampleSession('claims-triage.session.json')
const planOf = (session = sample) => sectionOf(reportOf(pack, session), 'section-plan')

describe('the plan in a report', () => {
  it('says what each phase ends with, and which gates are to be verified then', () => {
    const exits = blocksOf(planOf(), 'table').find(({ columns }) => columns.some(({ id }) => id === 'verify'))
    expect(exits?.rows.map(({ cells }) => plainText(cells[0]?.text ?? ''))).toEqual(['Unblock', 'Build', 'Prove'])
    expect(plainText(exits?.rows.at(-1)?.cells[3]?.text ?? '')).toMatch(/G\d\d/)
    expect(allText(planOf())).toContain('Exit criteria and not dates')
  })

  it('prints costs only where they were entered', () => {
    expect(allText(planOf({ ...sample, session: { ...sample.session, business: undefined } }))).not.toContain('what waiting costs')
    const entered = head({ business: { currency: 'EUR', spent: 12_000 }, rates: {} })(sample)
    const text = allText(planOf(entered))
    expect(text).toContain('Spent on the pilot')
    expect(text).toContain('€12,000')
    expect(text).not.toContain('Cost to release')
  })

  it('says how many person-days the cost to release leaves out', () => {
    const entered = head({ business: { currency: 'EUR' }, rates: { 'business-owner': 900 } })(sample)
    expect(allText(planOf(entered))).toMatch(/person-days have no day rate and are not in the cost to release: /)
  })

  it('reports an edit that has lost its action', () => {
    const edited = { ...sample, edits: [{ id: 'e1', actionId: 'gone', op: 'set' as const, field: 'title', value: 'New' }] }
    expect(allText(planOf(edited))).toContain('gone, title: neither the question bank nor the team has this action any more.')
    expect(allText(planOf())).not.toContain('Edits without effect')
  })
})
