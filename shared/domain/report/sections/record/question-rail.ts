/** One question of the record: its text, who voted what, what was agreed and why, what was shown, what was noted. */
import type { PlacedQuestion } from '../../../pack/list-questions'
import type { Question } from '../../../pack/pack'
import type { QuestionResult } from '../../../scoring/scorecard'
import type { Block } from '../../blocks'
import type { ReportContext } from '../../report-context'
import type { Fact, RichText, Run } from '../../rich-text'
import { agreedAnswer, notApplicableText, questionName } from '../answers'
import { agreementOn, votesOf, votesText } from '../votes'

/** Longer ones may be cut at the foot of a page. */
const KEPT_WHOLE = 1300

export function questionRail(context: ReportContext, { question, topic }: PlacedQuestion): Block {
  const rows = factsOn(context, question)
  const length = rows.reduce((total, { text }) => total + lengthOf(text), question.text.length)
  return {
    kind: 'rail',
    label: questionName(context, question.id),
    note: question.gate === undefined ? topic.title : context.t('report.record.gate', { topic: topic.title, gate: question.gate.id }),
    rule: 'hair',
    keep: length <= KEPT_WHOLE,
    body: [
      { kind: 'paragraph', style: 'read', text: question.text },
      { kind: 'facts', rows },
    ],
  }
}

const lengthOf = (text: RichText): number => (typeof text === 'string' ? text.length : text.reduce((sum, run) => sum + run.text.length, 0))

function factsOn(context: ReportContext, question: Question): Fact[] {
  const { t, people } = context
  const agreed = agreedAnswer(context, question.id)
  const [reason, dissent, note] = [agreed?.reason, agreed?.dissent, agreed?.note].map((text) => text?.trim() ?? '') as [
    string,
    string,
    string,
  ]
  const fact = (label: string, text: RichText): Fact[] => (typeof text === 'string' && text === '' ? [] : [{ label, text }])
  const withheldDissent = dissent !== '' && people.mode === 'anonymous'
  return [
    answerFact(context, question),
    ...votesFact(context, question.id),
    ...fact(t('report.record.moved'), reason),
    ...fact(t('report.record.dissent'), withheldDissent ? t('report.record.dissentWithheld') : dissent),
    ...evidenceFact(context, question.id),
    ...fact(t('report.record.note'), note),
    ...notesFact(context, question.id),
  ]
}

function answerFact(context: ReportContext, question: Question): Fact {
  const { t, scorecard } = context
  const result = scorecard.questions.get(question.id)
  const agreed = agreedAnswer(context, question.id)
  const label = agreed === undefined && result?.provisional === true ? t('report.record.fromVotes') : t('report.record.agreed')
  const runs = answerRuns(context, question, result)
  return { label, text: agreed?.disputed === true ? [...runs, { text: ` ${t('report.record.disputed')}`, weight: 'medium' }] : runs }
}

/** The level with its words, and where it counts lower, as what. */
function answerRuns(context: ReportContext, question: Question, result: QuestionResult | undefined): readonly Run[] {
  const { t } = context
  const answer = result?.answer ?? null
  if (answer === null) return [{ text: t('report.record.open'), tone: 'quiet' }]
  if (answer.state === 'unknown') return [{ text: t('report.answer.unknown'), weight: 'strong' }]
  if (answer.state === 'not-applicable') return [{ text: notApplicableText(context, answer) }]
  const counted = result?.counted ?? null
  const capped =
    counted !== null && counted < answer.level
      ? [{ text: ` ${t('report.record.countsAs', { level: counted })}`, tone: 'quiet' } as const]
      : []
  return [{ text: `${answer.level} `, weight: 'strong' }, { text: question.levels[answer.level] ?? '' }, ...capped]
}

function votesFact(context: ReportContext, questionId: string): Fact[] {
  const { t } = context
  const votes = votesOf(context).get(questionId)
  if (votes === undefined) return [{ label: t('report.record.votes'), text: [{ text: t('report.record.noVotes'), tone: 'quiet' }] }]
  const standing = agreementOn(context, questionId)
  const detail =
    votes.isWithheld || standing === undefined
      ? undefined
      : t('report.record.standing', { standing: t(`report.standing.${standing.label}`), count: standing.n, round: votes.round })
  return [{ label: t('report.record.votes'), text: votesText(context, votes), detail }]
}

function evidenceFact(context: ReportContext, questionId: string): Fact[] {
  const { t, scorecard, translator, people } = context
  const result = scorecard.questions.get(questionId)
  if (result?.answered !== true || result.answer?.state !== 'level') return []
  const ref = agreedAnswer(context, questionId)?.evidenceRef
  const seenBy = people.typedName(ref?.seenBy)
  const place = ref?.place?.trim() ?? ''
  const words = [
    ref?.title.trim() ?? '',
    ref?.date === undefined ? '' : translator.date(ref.date),
    place,
    seenBy === null ? '' : t('report.record.seenBy', { name: seenBy }),
  ].filter((text) => text !== '')
  const text: Run[] = [
    { text: `${result.evidence} `, weight: 'strong' },
    { text: t(`report.evidence.meaning.${result.evidence}`) },
    ...(words.length === 0 ? [] : [{ text: `: ${words.join(', ')}` }]),
  ]
  return [{ label: t('report.record.evidence'), text }]
}

function notesFact({ t, session, people }: ReportContext, questionId: string): Fact[] {
  const notes = session.notes.filter((note) => note.questionId === questionId && note.text.trim() !== '')
  return notes.map(({ text, by }) => {
    const name = people.typedName(by)
    return { label: t('report.record.noted'), text: name === null ? text : [{ text }, { text: ` (${name})`, tone: 'quiet' }] }
  })
}
