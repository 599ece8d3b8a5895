/** How far people agree: how many questions divide them, who voted what, and what was made of the most divided ones. */
import type { QuestionAgreement } from '../../agreement/agreement'
import { type DiscussionClass, discussionClass } from '../../agreement/order-discussion'
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, capitalise, inWords, type ReportContext, wordsFor } from '../report-context'
import type { RichText, TableRow } from '../rich-text'
import { agreedText, agreementMaps, votedQuestions } from './agreement-map'
import { agreedAnswer, isAsked, questionName } from './answers'
import { votesOf, votesText } from './votes'

/** Divided questions that are told one by one; the map has them all. */
const MOST_DIVIDED = 8
/** From here on a question is talked about before it is agreed. */
const DIVIDED: readonly DiscussionClass[] = ['two-camps', 'scatter', 'far-apart', 'minority']

/** Null when nobody voted. */
export function composeAgreement(context: ReportContext): Section | null {
  const { t } = context
  const maps = agreementMaps(context)
  if (maps.length === 0) return null
  return {
    anchor: anchorOf.section('agreement'),
    group: t('report.group.agreement'),
    name: t('report.agreed.name'),
    title: agreementTitle(context),
    opens: 'page',
    blocks: [
      { kind: 'paragraph', style: 'lead', text: summary(context) },
      ...maps,
      ...withoutVotes(context),
      { kind: 'heading', text: t('report.agreed.divided') },
      ...divided(context),
    ],
  }
}

/** Labels of questions whose votes may be shown: of one or two votes without a name nothing is told. */
const shownAgreement = (context: ReportContext): readonly QuestionAgreement[] =>
  context.agreement.questions.filter(({ questionId }) => votesOf(context).get(questionId)?.isWithheld === false)

function agreementTitle(context: ReportContext): string {
  const count = (label: QuestionAgreement['label']): number => shownAgreement(context).filter((question) => question.label === label).length
  const [camps, scatter] = [count('two-camps'), count('scatter')]
  const kind = camps > 0 ? 'camps' : scatter > 0 ? 'scatter' : 'none'
  const told = camps > 0 ? camps : scatter
  return context.t(`report.agreed.title.${kind}`, { count: told, words: capitalise(inWords(context, told)) })
}

/** Every question with votes is counted once. */
function summary(context: ReportContext): string {
  const { t, translator, agreement } = context
  const all = votedQuestions(context).length
  const count = (label: QuestionAgreement['label']): number => agreement.questions.filter((question) => question.label === label).length
  const measured = LABELS.reduce((total, label) => total + count(label), 0)
  const counts = LABELS.map((label) => ({ label, count: label === 'too-few' ? count(label) + all - measured : count(label) }))
  const words = wordsFor(context, ...counts.map(({ count: number }) => number))
  const parts = counts.flatMap(({ label, count: number }) =>
    number === 0 ? [] : [t(`report.agreed.part.${label}`, { count: number, words: words(number) })],
  )
  return t('report.agreed.summary', { count: all, words: words(all), parts: translator.list(parts) })
}

const LABELS = ['agreed', 'minority', 'two-camps', 'scatter', 'too-few'] as const

function withoutVotes(context: ReportContext): Block[] {
  const asked = [...context.scorecard.questions.values()].filter(isAsked)
  const count = asked.filter(({ questionId }) => !votesOf(context).has(questionId)).length
  return count === 0 ? [] : [{ kind: 'paragraph', style: 'small', text: context.t('report.agreed.withoutVotes', { count }) }]
}

function divided(context: ReportContext): Block[] {
  const { t } = context
  const questions = shownAgreement(context).filter((question) => DIVIDED.includes(discussionClass(question)))
  if (questions.length === 0) return [{ kind: 'paragraph', style: 'read', text: t('report.agreed.noneDivided') }]
  const shown = questions.slice(0, MOST_DIVIDED)
  const more = questions.length - shown.length
  return [
    {
      kind: 'table',
      columns: [
        { id: 'question', title: t('report.table.question'), align: 'start', width: 128 },
        { id: 'votes', title: t('report.findings.votes'), align: 'start', width: 168 },
        { id: 'agreed', title: t('report.map.agreed'), align: 'start', width: 58 },
        { id: 'words', title: t('report.agreed.became'), align: 'start' },
      ],
      rows: shown.map((question) => dividedRow(context, question)),
    },
    ...(more === 0 ? [] : [{ kind: 'paragraph', style: 'small', text: t('report.agreed.more', { count: more }) } as const]),
  ]
}

function dividedRow(context: ReportContext, question: QuestionAgreement): TableRow {
  const { t } = context
  const { questionId } = question
  const votes = votesOf(context).get(questionId)
  return {
    cells: [
      {
        text: [
          { text: questionName(context, questionId), weight: 'medium' },
          { text: ` ${t(`report.agreed.class.${discussionClass(question)}`)}`, tone: 'quiet' },
        ],
      },
      { text: votes === undefined ? '' : votesText(context, votes) },
      { text: agreedText(context, questionId) },
      { text: whatBecameOfIt(context, questionId) },
    ],
  }
}

/** What moved the answer, and who still sees it differently. Without names the words of a dissent stay out: they may tell who spoke. */
export function whatBecameOfIt(context: ReportContext, questionId: string): RichText {
  const { t, people } = context
  const agreed = agreedAnswer(context, questionId)
  const [reason, dissent] = [agreed?.reason?.trim() ?? '', agreed?.dissent?.trim() ?? '']
  const isOpen = agreed === undefined
  const parts = [
    isOpen ? t('report.agreed.notAgreed') : '',
    agreed?.disputed === true ? t('report.agreed.disputed') : '',
    reason === '' ? '' : t('report.agreed.moved', { text: withStop(reason) }),
    dissent === ''
      ? ''
      : people.mode === 'anonymous'
        ? t('report.agreed.dissentWithheld')
        : t('report.agreed.dissent', { text: withStop(dissent) }),
  ].filter((text) => text !== '')
  return parts.length === 0 ? [{ text: t('report.agreed.talkedOver'), tone: 'quiet' }] : parts.join(' ')
}

const withStop = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)
