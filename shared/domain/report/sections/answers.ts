/** What the team said to a question, in the words a document may use. */
import type { AgreedAnswer, NotApplicableAnswer } from '../../interview/session'
import { gateTitle, shortQuestion } from '../../pack/index-pack'
import type { GateResult, QuestionResult } from '../../scoring/scorecard'
import { NOTHING, type ReportContext } from '../report-context'
import type { RichText, Run } from '../rich-text'

export const agreedAnswer = ({ session }: ReportContext, questionId: string): AgreedAnswer | undefined =>
  session.agreed.find((answer) => answer.questionId === questionId)

/** Asked in this session: within depth and profile, also when the team said it does not apply. */
export const isAsked = ({ excludedBy }: QuestionResult): boolean => excludedBy === null || excludedBy === 'not-applicable'

/** The note, else the words of the level; what the vote looked like comes first when it matters. */
export function whatTheTeamSaid(context: ReportContext, result: QuestionResult): RichText {
  const { t, index } = context
  const agreed = agreedAnswer(context, result.questionId)
  const note = agreed?.note?.trim() ?? ''
  const remarks = voteRemarks(context, result, agreed).map((text): Run => ({ text: `${text} `, tone: 'quiet' }))
  const { answer } = result
  if (answer === null) return [{ text: t('report.answer.open'), tone: 'faint' }]
  if (answer.state === 'not-applicable') return [{ text: notApplicableText(context, answer), tone: 'quiet' }]
  if (answer.state === 'unknown')
    return [...remarks, { text: t('report.answer.unknown'), weight: 'medium' }, { text: note === '' ? '' : ` ${note}` }]
  const level = index.questions.get(result.questionId)?.question.levels[answer.level] ?? ''
  return [...remarks, { text: note === '' ? level : note }]
}

/** The scorecard holds the reason as it was typed. */
export const notApplicableText = ({ t, clean }: ReportContext, { reason }: NotApplicableAnswer): string =>
  t('report.answer.notApplicable', { reason: clean(reason) })

function voteRemarks({ t, agreement, people }: ReportContext, result: QuestionResult, agreed: AgreedAnswer | undefined): string[] {
  const votes = agreement.questions.find(({ questionId }) => questionId === result.questionId)
  const remarks: string[] = []
  if (votes?.label === 'two-camps') remarks.push(t('report.answer.twoCamps'))
  if (votes?.label === 'scatter') remarks.push(t('report.answer.scatter'))
  if (agreed?.reason !== undefined && agreed.reason !== '') remarks.push(t('report.answer.moved', { reason: trimStop(agreed.reason) }))
  if (agreed?.dissent !== undefined && agreed.dissent !== '' && people.mode !== 'anonymous')
    remarks.push(t('report.answer.dissent', { text: trimStop(agreed.dissent) }))
  if (result.provisional) remarks.push(t('report.answer.provisional'))
  return remarks
}

const trimStop = (text: string): string => text.trim().replace(/[.;]$/, '')

export const claimedText = ({ answer }: QuestionResult): string =>
  answer === null ? NOTHING : answer.state === 'level' ? String(answer.level) : answer.state === 'unknown' ? '?' : NOTHING
export const countedText = ({ counted }: QuestionResult): string => (counted === null ? NOTHING : String(counted))

/** What decided a gate: the artefact, else the team's words, else why it is unverified. */
export function whatDecided(context: ReportContext, gate: GateResult): string {
  const { t, translator } = context
  const agreed = agreedAnswer(context, gate.questionId)
  const ref = agreed?.evidenceRef
  const artefact =
    ref === undefined
      ? ''
      : ref.date === undefined
        ? ref.title
        : t('report.evidence.dated', { title: ref.title, date: translator.date(ref.date) })
  if (gate.state === 'not-required') return t('report.gates.because.notRequired')
  if (gate.state === 'pass') return artefact !== '' ? artefact : t('report.gates.because.shown')
  if (gate.state === 'fail') return firstSentences(agreed?.note ?? '', 70) || levelText(context, gate.questionId)
  const reason = t(`report.gates.because.${gate.unverifiedBecause ?? 'evidence'}`)
  return gate.unverifiedBecause === 'evidence' && artefact === '' ? t('report.gates.because.nothing') : reason
}

export function levelText({ index, scorecard }: ReportContext, questionId: string): string {
  const claimed = scorecard.questions.get(questionId)?.claimed ?? null
  return claimed === null ? NOTHING : (index.questions.get(questionId)?.question.levels[claimed] ?? NOTHING)
}

/** The first sentence, a second one while it stays short: tables are no place for essays. */
export function firstSentences(text: string, limit = 110): string {
  const sentences = text.trim().split(/(?<=[.?!])\s+/)
  let taken = sentences[0] ?? ''
  for (const sentence of sentences.slice(1)) {
    if (taken.length >= 24 && taken.length + sentence.length + 1 > limit) break
    taken += ` ${sentence}`
  }
  return taken
}

export const questionName = ({ index }: ReportContext, questionId: string): string => shortQuestion(index, questionId)
export const gateName = ({ index }: ReportContext, gateId: string): string => gateTitle(index, gateId)
