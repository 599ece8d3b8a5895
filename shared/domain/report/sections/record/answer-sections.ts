/** The workshop record: every question that was asked with all that was said on it, one section per dimension, and what was not asked. */
import { type AskedQuestions, askedQuestions } from '../../../interview/asked-questions'
import type { PlacedQuestion } from '../../../pack/list-questions'
import type { Block } from '../../blocks'
import type { Section } from '../../report'
import { anchorOf, type ReportContext } from '../../report-context'
import { questionRail } from './question-rail'

export function composeAnswers(context: ReportContext): readonly Section[] {
  const asked = askedQuestions(context.pack, context.session)
  const dimensions = context.pack.dimensions.flatMap(({ id, title }) => {
    const questions = asked.asked.filter(({ dimension }) => dimension.id === id)
    return questions.length === 0 ? [] : [dimensionSection(context, id, title, questions)]
  })
  return asked.notAsked.length === 0 ? dimensions : [...dimensions, notAskedSection(context, asked)]
}

function dimensionSection(context: ReportContext, id: string, title: string, questions: readonly PlacedQuestion[]): Section {
  const { t, scorecard } = context
  // "We don't know" and "does not apply" are answers, too.
  const answered = questions.filter(({ question }) => (scorecard.questions.get(question.id)?.answer ?? null) !== null).length
  return {
    anchor: anchorOf.answers(id),
    group: t('report.group.answers'),
    name: title,
    title,
    opens: 'room',
    blocks: [
      { kind: 'paragraph', style: 'lead', text: t('report.record.lead', { asked: questions.length, answered }) },
      ...questions.map((placed) => questionRail(context, placed)),
    ],
  }
}

/** What nobody was asked, and why: a reader must not take silence for an answer. */
function notAskedSection(context: ReportContext, { notAsked }: AskedQuestions): Section {
  const { t, pack, session } = context
  const names = (dimension: string, reason: 'depth' | 'profile'): string =>
    notAsked
      .filter((entry) => entry.reason === reason && entry.dimension.id === dimension)
      .map(({ question }) => question.short ?? question.text)
      .join('; ')
  return {
    anchor: anchorOf.answers('not-asked'),
    group: t('report.group.answers'),
    name: t('report.record.notAsked'),
    title: t('report.record.notAskedTitle', { count: notAsked.length }),
    opens: 'room',
    blocks: [
      { kind: 'paragraph', style: 'lead', text: t('report.record.notAskedLead') },
      ...pack.dimensions.flatMap(({ id, title }): Block[] => {
        const rows = (['depth', 'profile'] as const).flatMap((reason) => {
          const text = names(id, reason)
          return text === ''
            ? []
            : [
                {
                  label: t(`report.record.because.${reason}`, {
                    depth: session.session.depth === 'half-day' ? 'half' : session.session.depth,
                  }),
                  text,
                },
              ]
        })
        return rows.length === 0 ? [] : [{ kind: 'rail', label: title, rule: 'hair', body: [{ kind: 'facts', rows }] }]
      }),
    ],
  }
}
