import { describe, expect, it } from 'vitest'
import { EDITIONS, type PRIVACY_MODES, type Session } from '../../../../../shared/domain/interview/session'
import type { AgreementMapBlock } from '../../../../../shared/domain/report/agreement-map-block'
import { plainText } from '../../../../../shared/domain/report/rich-text'
import { answered, answeredAll, aPack, aSeat, aSession, notApplicable, seated, voted } from '../../../../support/builders'
import { corePack, sampleList, sampleSession } from '../../../../support/core-pack'
import { allText, anchorsOf, blocksOf, derive, reportOf, sectionOf } from './report-builders'

const pack = corePack()
const sample = sampleSession('claims-triage.session.json')
const mapsOf = (session: Session, privacy: (typeof PRIVACY_MODES)[number], of = pack): AgreementMapBlock[] =>
  blocksOf(sectionOf(reportOf(of, session, { privacy }), 'section-agreement'), 'agreement-map')
const rowsOf = (maps: readonly AgreementMapBlock[]) => maps.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))

describe('how far people agree, in a document', () => {
  it('is left out where nobody voted', () => {
    const quiet = { ...sample, votes: [] }
    for (const edition of EDITIONS) expect(anchorsOf(reportOf(pack, quiet, { edition }))).not.toContain('section-agreement')
  })

  it('shows as many level votes on every question as the agreement was measured from', () => {
    for (const { file } of sampleList()) {
      const session = sampleSession(file)
      const expected = derive(pack, session)
        .agreement.questions.map(({ n }) => n)
        .sort()
      const named = rowsOf(mapsOf(session, 'named')).map(({ cells }) => cells.filter(({ value }) => value !== null).length)
      const counted = rowsOf(mapsOf(session, 'anonymous')).map(({ cells }) =>
        cells.slice(0, 5).reduce((sum, { value }) => sum + (value ?? 0), 0),
      )
      expect(named.sort(), file).toEqual(expected)
      expect(counted.sort(), file).toEqual(expected)
    }
  })

  it('counts every question with votes once in its summary', () => {
    const { agreement } = derive(pack, sample)
    const lead = sectionOf(reportOf(pack, sample), 'section-agreement').blocks[0]
    const text = lead?.kind === 'paragraph' ? plainText(lead.text) : ''
    expect(rowsOf(mapsOf(sample, 'named'))).toHaveLength(agreement.questions.length)
    expect(text).toBe(
      '25 questions were voted on: twelve agreed, one with a minority, one in two camps, one scattered and ten with fewer than five levels, too few to say.',
    )
  })

  it('tells the most divided questions first, with what was agreed against somebody’s view', () => {
    const section = sectionOf(reportOf(pack, sample), 'section-agreement')
    const [table] = blocksOf(section, 'table')
    const first = derive(pack, sample).agreement.questions[0]
    expect(first?.label).toBe('two-camps')
    expect(plainText(table?.rows[0]?.cells[0]?.text ?? '')).toContain('Two camps')
    expect(plainText(table?.rows[0]?.cells[3]?.text ?? '')).toContain('Dissent:')
  })

  it('says so when nobody stood far from the others', () => {
    const people = ['ada', 'bob', 'cleo', 'dev', 'eve']
    const session = aSession(
      ...people.map((id) => seated(id, 'business-owner')),
      answeredAll(aPack(), 2),
      ...people.map((id) => voted('run-money', id, 2)),
    )
    const section = sectionOf(reportOf(aPack(), session), 'section-agreement')
    expect(section.title).toBe('No question splits the room')
    expect(allText(section)).toContain('nobody stood far from the others')
  })
})

describe('questions without votes', () => {
  const section = (session: Session) => allText(sectionOf(reportOf(aPack(), session), 'section-agreement'))

  it('are counted, those that were voted on but do not apply left out', () => {
    const session = aSession(
      seated('ada', 'business-owner'),
      answered('answerable-owner', 2),
      answered('critical-fields', 2),
      notApplicable('run-money'),
      voted('run-money', 'ada', 2),
      voted('critical-fields', 'ada', 2),
    )
    expect(section(session)).toContain('4 questions that were asked have no votes')
  })
})

describe('the columns of the map', () => {
  const crowd = (count: number, seats: number): { of: ReturnType<typeof aPack>; session: Session } => {
    const of = aPack({ seats: Array.from({ length: seats }, (_, at) => aSeat(`seat-${at}`, at < seats / 2 ? 'business' : 'control')) })
    const people = Array.from({ length: count }, (_, at) => `p${at}`)
    const session = aSession(
      ...people.map((id, at) => seated(id, `seat-${at % seats}`)),
      answeredAll(of, 2),
      ...people.map((id, at) => voted('run-money', id, (at % 5) as 0)),
    )
    return { of, session }
  }

  it('are people with names, seats with seats, and levels without both', () => {
    const titles = (privacy: (typeof PRIVACY_MODES)[number]) => mapsOf(sample, privacy)[0]?.columns.map(({ title }) => title) ?? []
    expect(titles('named')).toContain(sample.participants[0]?.name)
    expect(titles('seat')).toContain('Business owner')
    expect(titles('anonymous').slice(0, 5)).toEqual(['Level 0', 'Level 1', 'Level 2', 'Level 3', 'Level 4'])
  })

  it('are cut into maps of at most sixteen where a side of the house ends, each with every question', () => {
    const { of, session } = crowd(20, 20)
    const maps = mapsOf(session, 'named', of)
    expect(maps.map(({ columns }) => columns.length)).toEqual([10, 10])
    expect(maps.map((map) => rowsOf([map]).length)).toEqual([1, 1])
    const headings = blocksOf(sectionOf(reportOf(of, session), 'section-agreement'), 'heading').map(({ text }) => text)
    expect(headings.slice(0, 2)).toEqual(['Business', 'Control'])
  })

  it('count per level where more people voted than anybody finds in a row of columns', () => {
    const { of, session } = crowd(40, 4)
    expect(mapsOf(session, 'named', of).map(({ cells }) => cells)).toEqual(['count'])
  })

  it('stand side by side for up to three people of one seat, and as lowest and highest for more', () => {
    const few = crowd(6, 2)
    const cells = rowsOf(mapsOf(few.session, 'seat', few.of))[0]?.cells
    expect(cells?.map(({ parts }) => parts.map(({ text }) => text))).toEqual([
      ['0', '2', '4'],
      ['0', '1', '3'],
    ])
    const more = crowd(10, 2)
    expect(rowsOf(mapsOf(more.session, 'seat', more.of))[0]?.cells.map(({ parts, alt }) => [parts[0]?.text, alt])).toEqual([
      ['0–4', '0, 1, 2, 3, 4'],
      ['0–4', '0, 1, 2, 3, 4'],
    ])
  })

  it('tell nothing of one or two votes without names', () => {
    const session = aSession(
      seated('ada', 'business-owner'),
      seated('bob', 'operations'),
      seated('cleo', 'risk-legal'),
      answeredAll(aPack(), 2),
      voted('run-money', 'ada', 0),
      voted('run-money', 'bob', 4),
      voted('run-money', 'cleo', { state: 'abstain' }),
    )
    const [row] = rowsOf(mapsOf(session, 'anonymous', aPack()))
    expect(row).toMatchObject({ cells: [], withheld: 'fewer than three judged it', standing: null })
    const section = allText(sectionOf(reportOf(aPack(), session, { privacy: 'anonymous' }), 'section-agreement'))
    expect(section).not.toContain('far apart')
    expect(rowsOf(mapsOf(session, 'seat', aPack()))[0]?.withheld).toBeNull()
  })
})
