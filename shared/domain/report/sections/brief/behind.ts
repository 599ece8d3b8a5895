/** Page 2 of the brief: blockers and causes, unknowns, dissent, who was there, the facilitator's opinion, limits, risks, signatures. */
import type { Block } from '../../blocks'
import type { Section } from '../../report'
import { anchorOf, NOTHING, type ReportContext } from '../../report-context'
import type { RichText, Run, TableRow } from '../../rich-text'
import { countGates, shortList } from '../../words/verdict-words'
import { firstSentences, gateName, questionName, whatDecided } from '../answers'
import { opinionOf } from '../prose-rail'
import { signoffBlock } from '../signoff'
import { taskPerson } from '../tasks'
import { moreTexts } from './brief-tables'
import { limitsSentence } from './limits'
import { masthead } from './masthead'
import { roomRail } from './room'

const MOST_BLOCKERS = 5
const MOST_CAUSES = 2
const MOST_DISSENT = 3

export function composeBehind(context: ReportContext): Section {
  const { t } = context
  return {
    anchor: anchorOf.section('behind'),
    group: t('report.group.decision'),
    name: t('report.brief.behind'),
    title: null,
    opens: 'page',
    blocks: [
      masthead(context, t('report.brief.behind')),
      blockers(context),
      unknowns(context),
      ...dissent(context),
      roomRail(context),
      ...opinionOf(context),
      rail(t('report.brief.limits'), [{ kind: 'paragraph', style: 'read', text: limitsSentence(context) }]),
      ...risks(context),
      signoffBlock(context),
    ],
  }
}

const rail = (label: string, body: readonly Block[], note?: string): Extract<Block, { kind: 'rail' }> => ({
  kind: 'rail',
  label,
  note,
  rule: 'hair',
  body,
  keep: true,
})

function blockers(context: ReportContext): Block {
  const { t, scorecard, findings, index, translator } = context
  const { failed } = countGates(scorecard.gates)
  const items = failed.slice(0, MOST_BLOCKERS).map((gate): RichText => {
    const said = firstSentences(whatDecided(context, gate), 120)
    return [{ text: `${gate.id} ${gateName(context, gate.id)}. `, weight: 'strong' }, { text: said === NOTHING ? '' : said }]
  })
  const causes = findings.patterns
    .flatMap(({ id, headline }) => (headline ? (index.patterns.get(id) ?? []) : []))
    .filter(({ kind }) => kind === 'cause')
    .slice(0, MOST_CAUSES)
  const explained = causes.map(
    ({ title, gist }): RichText => [
      { text: t('report.brief.cause', { title }), weight: 'strong' },
      { text: ` ${firstSentences(gist, 140)}` },
    ],
  )
  // Their names at least, where the page is too short for more.
  const named = t('report.brief.causesNamed', { count: causes.length, names: translator.list(causes.map(({ title }) => title)) })
  const rest = failed.length > MOST_BLOCKERS ? [t('report.brief.more', { count: failed.length - MOST_BLOCKERS })] : []
  const blocked: Block =
    items.length === 0
      ? { kind: 'paragraph', style: 'read', text: t('report.brief.noBlockers') }
      : { kind: 'list', items: [...items, ...rest], more: moreOf(context, failed.length, items.length + rest.length) }
  const body: Block[] = causes.length === 0 ? [blocked] : [blocked, { kind: 'list', items: explained, more: [named] }]
  return { kind: 'rail', label: t('report.brief.blockers'), rule: 'ink', body, keep: true }
}

/** Words for leaving out the last entries of a list of which `all` exist and `shown` are printed: at least one stays. */
const moreOf = ({ t }: ReportContext, all: number, shown: number): readonly string[] =>
  Array.from({ length: Math.max(0, shown - 2) }, (_, at) => t('report.brief.more', { count: all - shown + at + 2 }))

function unknowns(context: ReportContext): Block {
  const { t, findings, translator } = context
  const tasks = findings.tasks.filter(({ kind }) => kind !== 'show-it')
  return rail(
    t('report.brief.unknowns'),
    tasks.length === 0
      ? [{ kind: 'paragraph', style: 'read', text: t('report.brief.noUnknowns') }]
      : [
          {
            kind: 'table',
            columns: [
              { id: 'question', title: t('report.brief.question'), align: 'start' },
              { id: 'who', title: t('report.brief.findsOut'), align: 'start', width: 110 },
              { id: 'by', title: t('report.tasks.by'), align: 'end', width: 62 },
            ],
            rows: tasks.map(
              (task): TableRow => ({
                cells: [
                  { text: task.kind === 'finish-interview' ? t('report.tasks.finish') : questionName(context, task.ref) },
                  { text: taskPerson(context, task) },
                  { text: translator.date(task.due), value: task.due },
                ],
              }),
            ),
            more: moreTexts(context, tasks.length),
          },
        ],
  )
}

/** What was agreed against somebody's view. In anonymous mode the words stay out, because they may tell who spoke. */
function dissent(context: ReportContext): Block[] {
  const { t, session, agreement, people, scorecard, translator } = context
  const labels = new Map(agreement.questions.map(({ questionId, label }) => [questionId, label]))
  const open = session.agreed.filter(({ questionId, disputed, dissent: words }) => {
    const isAsked = scorecard.questions.get(questionId)?.applicable === true
    return isAsked && (disputed === true || (words ?? '').trim() !== '' || labels.get(questionId) === 'two-camps')
  })
  if (open.length === 0) return []
  const items = open.slice(0, MOST_DISSENT).map(({ questionId, dissent: words, answer, disputed }): RichText => {
    const level = answer.state === 'level' ? String(answer.level) : t(`report.brief.agreed.${answer.state}`)
    const said = people.mode === 'anonymous' ? '' : firstSentences(words ?? '', 140)
    const runs: Run[] = [
      {
        text: t('report.brief.dissent', { question: questionName(context, questionId), level, disputed: disputed === true }),
        weight: 'medium',
      },
    ]
    return said === '' ? runs : [...runs, { text: ` ${said}` }]
  })
  const names = open.map(({ questionId }) => questionName(context, questionId))
  const rest = names.slice(MOST_DISSENT)
  const named = t('report.brief.dissentNamed', { names: shortList(translator, names, 3) })
  return [
    rail(t('report.brief.dissentLabel'), [
      {
        kind: 'list',
        items: rest.length === 0 ? items : [...items, t('report.brief.dissentMore', { names: shortList(translator, rest, 3) })],
        more: [...moreOf(context, open.length, items.length + (rest.length === 0 ? 0 : 1)), named],
      },
    ]),
  ]
}

function risks(context: ReportContext): Block[] {
  const { t, session, people, translator } = context
  const accepted = Object.values(session.session.risks ?? {}).filter(({ text }) => text.trim() !== '')
  if (accepted.length === 0) return []
  const name = (by: string | undefined): string => people.outsider(by) ?? people.typedName(by) ?? NOTHING
  return [
    rail(
      t('report.brief.risks'),
      [
        {
          kind: 'table',
          columns: [
            { id: 'risk', title: t('report.brief.risk'), align: 'start' },
            { id: 'by', title: t('report.brief.acceptedBy'), align: 'start', width: 104 },
            { id: 'until', title: t('report.brief.until'), align: 'end', width: 84 },
          ],
          rows: accepted.map(
            ({ text, acceptedBy, until }): TableRow => ({
              cells: [
                { text: text.trim() },
                { text: name(acceptedBy) },
                { text: until === undefined ? t('report.brief.noEnd') : translator.date(until, 'long'), value: until ?? null },
              ],
            }),
          ),
          more: moreTexts(context, accepted.length),
        },
      ],
      t('report.brief.riskNote'),
    ),
  ]
}
