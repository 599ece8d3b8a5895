import { describe, expect, it } from 'vitest'
import { listQuotes, withholdQuotes } from '../../../../shared/domain/report/withhold-quotes'
import { applyOps } from '../../../../shared/records/apply-change'
import type { ChangeOp } from '../../../../shared/records/change'
import { setAnswer, setNote } from '../../../../shared/records/commands'
import { setWithheld } from '../../../../shared/records/document-commands'
import type { SessionData } from '../../../../shared/records/session-data'
import { sessionFileFromData } from '../../../../shared/records/session-file'
import { aSession } from './a-session'

const run = (data: SessionData, ...steps: ((data: SessionData) => ChangeOp[])[]) =>
  steps.reduce((before, step) => applyOps(before, step(before)), data)
const published = (data: SessionData, edition: 'brief' | 'full' = 'full'): readonly string[] =>
  listQuotes(withholdQuotes(sessionFileFromData(data), { edition, privacy: 'named' }, '[out]')).map(({ text }) => text)
/** Ticks the one quote there is, as the list of quotes does: by the name it has in the session file. */
const tick =
  (isOut: boolean) =>
  (data: SessionData): ChangeOp[] => {
    const [quote] = listQuotes(sessionFileFromData(data))
    return setWithheld(data, 'full', quote?.key ?? '', isOut)
  }

const answer = { state: 'level', level: 3 } as const
const answered = aSession({ agreed: [{ questionId: 'q1', answer, note: 'Bea said no' }] })
const open = run(aSession(), (data) => setNote(data, 'q1', 'Bea said no'))
const reopen = (data: SessionData) => setAnswer(data, 'q1', null)

describe('a withheld note', () => {
  it('stays withheld when the answer it belongs to is opened again', () => {
    const reopened = run(answered, tick(true), reopen)
    expect(sessionFileFromData(reopened).notes.map(({ text }) => text)).toEqual(['Bea said no'])
    expect(published(reopened)).toEqual(['[out]'])
    expect(published(reopened, 'brief')).toEqual(['Bea said no'])
  })

  it('stays withheld when its question is answered, and opened and answered again', () => {
    const answeredLater = run(open, tick(true), (data) => setAnswer(data, 'q1', answer))
    expect(published(answeredLater)).toEqual(['[out]'])
    expect(published(run(answeredLater, reopen))).toEqual(['[out]'])
  })

  it('is told again when somebody says so, before and after the answer is opened', () => {
    expect(published(run(answered, tick(true), reopen, tick(false)))).toEqual(['Bea said no'])
    expect(published(run(open, tick(true), tick(false), (data) => setAnswer(data, 'q1', answer)))).toEqual(['Bea said no'])
    expect(run(open, tick(true), tick(false))).toEqual(open)
  })

  it('is told again in a session that withholds it under the name it has in the file', () => {
    const head = { ...aSession().session?.head, withheld: { full: { 'note/note-q1': true } } }
    const older = applyOps(open, [{ table: 'sessions', key: 's1', path: ['head'], before: open.session?.head, after: head }])
    expect(published(older)).toEqual(['[out]'])
    expect(published(run(older, tick(false)))).toEqual(['Bea said no'])
  })
})
