import { describe, expect, it } from 'vitest'
import { askedQuestions } from '../../../../../shared/domain/interview/asked-questions'
import { EDITIONS, type Session } from '../../../../../shared/domain/interview/session'
import { plainText } from '../../../../../shared/domain/report/rich-text'
import { listQuotes } from '../../../../../shared/domain/report/withhold-quotes'
import { answered, answeredAll, aPack, aSession, seated, voted } from '../../../../support/builders'
import { corePack, sampleList, sampleSession } from '../../../../support/core-pack'
import { allText, anchorsOf, blocksOf, reportOf, sectionOf } from './report-builders'

const pack = corePack()
const sample = sampleSession('claims-triage.session.json')
const record = reportOf(pack, sample, { edition: 'record' })

describe('the workshop record', () => {
  it('goes from the summary over every dimension to what was decided, parked and shown', () => {
    expect(anchorsOf(record)).toEqual([
      'cover',
      'section-summary',
      'section-agreement',
      'answers-ownership',
      'answers-data',
      'answers-integration',
      'answers-governance',
      'answers-adoption',
      'answers-not-asked',
      'section-decisions',
      'section-parking',
      'section-evidence',
      'section-method',
      'section-people',
    ])
  })

  it('has every question of every sample once: with its own text when it was asked, else in the list of those that were not', () => {
    for (const { file } of sampleList()) {
      const session = sampleSession(file)
      const report = reportOf(pack, session, { edition: 'record' })
      const { asked, notAsked } = askedQuestions(pack, session)
      const answers = report.sections.filter(({ anchor }) => anchor.startsWith('answers-') && anchor !== 'answers-not-asked')
      const told = answers.flatMap((section) => blocksOf(section, 'paragraph').map(({ text }) => plainText(text)))
      for (const { question } of asked)
        expect(
          told.filter((text) => text === question.text),
          question.id,
        ).toHaveLength(1)
      const left = allText(sectionOf(report, 'answers-not-asked'))
      for (const { question } of notAsked) expect(left, question.id).toContain(question.short ?? question.text)
    }
  })

  it('prints every reason, dissent, note, decision and parked item', () => {
    const text = allText(record)
    for (const quote of listQuotes(sample)) expect(text, quote.key).toContain(quote.text.trim().slice(0, 60))
    for (const decision of sample.decisions) expect(text).toContain(decision.text)
  })

  it('names who voted what, and the words of the level that was agreed', () => {
    const session = aSession(
      seated('ada', 'business-owner'),
      seated('bob', 'operations'),
      answered('answerable-owner', 2),
      answered('critical-fields', 2),
      answered('run-money', 3),
      voted('run-money', 'ada', 1),
      voted('run-money', 'bob', 3),
    )
    const text = (privacy: 'named' | 'seat' | 'anonymous') =>
      allText(sectionOf(reportOf(aPack(), session, { edition: 'record', privacy }), 'answers-ownership'))
    expect(text('named')).toContain('1: Name of ada · 3: Name of bob')
    expect(text('seat')).toContain('1: Seat business-owner · 3: Seat operations')
    expect(text('anonymous')).toContain('Fewer than three people judged this question')
    expect(text('anonymous')).not.toMatch(/1: |3: /)
    expect(text('named')).toContain('3 In place (counts as 2: not enough was shown)')
  })

  it('says why a question was not asked', () => {
    const text = allText(sectionOf(record, 'answers-not-asked'))
    expect(text).toContain('Deeper than express')
  })

  it('can be printed early, without anything that judges', () => {
    const early = reportOf(aPack(), aSession(answered('run-money', 1)), { edition: 'record' })
    expect(allText(early)).not.toMatch(/Verdict:|Fix first|Re-scope/)
    expect(anchorsOf(early)).toContain('answers-ownership')
    expect(anchorsOf(early)).not.toContain('section-agreement')
  })

  it('leaves no placeholder of a message unfilled', () => {
    for (const privacy of ['named', 'seat', 'anonymous'] as const)
      expect(allText(reportOf(pack, sample, { edition: 'record', privacy }))).not.toMatch(/[{}]|undefined|\bNaN\b/)
  })
})

describe('without names', () => {
  /** A workshop in which everything anybody could have typed tells a name. */
  const telling = (session: Session): Session => {
    const names = session.participants.map(({ name }) => name)
    const words = `${names.join(' and ')} said so`
    const [by] = names
    return {
      ...session,
      agreed: session.agreed.map((answer) => ({
        ...answer,
        note: words,
        dissent: words,
        reason: words,
        evidence: 'E2' as const,
        evidenceRef: { title: words, place: words, seenBy: by },
      })),
      notes: session.notes.map((note) => ({ ...note, text: words, by })),
      decisions: session.decisions.map((decision) => ({ ...decision, text: words, by })),
      parked: session.parked.map((item) => ({ ...item, text: words })),
    }
  }

  it('no edition of any sample names anybody who took part, wherever the name was typed', () => {
    for (const { file } of sampleList()) {
      const session = telling(sampleSession(file))
      for (const edition of EDITIONS)
        for (const privacy of ['seat', 'anonymous'] as const) {
          const text = JSON.stringify(reportOf(pack, session, { edition, privacy }))
          for (const { name } of session.participants) expect(text.includes(name), `${file} ${edition} ${privacy} ${name}`).toBe(false)
        }
    }
  })

  it('no edition tells which seat voted what, nor carries the words of a dissent, in anonymous mode', () => {
    for (const { file } of sampleList()) {
      const session = sampleSession(file)
      const words = session.agreed.flatMap(({ dissent }) => (dissent === undefined ? [] : [dissent.trim().slice(0, 40)]))
      for (const edition of EDITIONS) {
        const report = reportOf(pack, session, { edition, privacy: 'anonymous' })
        const text = allText(report)
        for (const dissent of words) expect(text).not.toContain(dissent)
        for (const { anchor, blocks } of report.sections)
          if (anchor === 'section-agreement' || anchor.startsWith('answers-'))
            for (const { title } of pack.seats)
              expect(allText(blocks), `${edition} ${anchor}`).not.toMatch(new RegExp(`\\d: [^·\\n]*${title}`))
      }
    }
  })

  it('no votes of one or two people are shown in any edition', () => {
    const two = aSession(
      seated('ada', 'business-owner'),
      seated('bob', 'operations'),
      answeredAll(aPack(), 2),
      voted('run-money', 'ada', 0),
      voted('run-money', 'bob', 4),
    )
    for (const edition of EDITIONS) {
      const text = allText(reportOf(aPack(), two, { edition, privacy: 'anonymous' }))
      expect(text, edition).not.toMatch(/one person ·|0: one|1 at 0/)
    }
  })
})
