/** What was written down: notes to questions, decisions, parked items, the facilitator's own words. */
import type { Block } from '../blocks'
import type { ReportContext } from '../report-context'
import type { RichText } from '../rich-text'
import { questionName } from './answers'

/** Notes to the given questions as one rail; nothing when there are none. */
export function notesOn(context: ReportContext, questionIds: ReadonlySet<string>): Block[] {
  const items = context.session.notes
    .filter((note) => note.questionId !== undefined && questionIds.has(note.questionId))
    .map((note): RichText => signed(context, `${questionName(context, note.questionId ?? '')}: `, note.text, note.by))
  return items.length === 0 ? [] : [{ kind: 'rail', label: context.t('report.notes.title'), rule: 'hair', body: [{ kind: 'list', items }] }]
}

/** Notes to no question of the interview. */
export function generalNotes(context: ReportContext): RichText[] {
  return context.session.notes
    .filter((note) => note.questionId === undefined || context.scorecard.questions.get(note.questionId) === undefined)
    .map((note) => signed(context, '', note.text, note.by))
}

function signed({ people }: ReportContext, lead: string, text: string, by: string | undefined): RichText {
  const name = people.typedName(by)
  return [{ text: lead, tone: 'quiet' }, { text }, { text: name === null ? '' : ` (${name})`, tone: 'quiet' }]
}
