/** The agreement map of a document: which columns it has, and what stands in its cells. */
import { listGroups } from '../../agreement/measure-group-gap'
import type { Mark, QuestionVotes, ShownVote, Voter } from '../../agreement/share-votes'
import type { AgreementMapBlock, MapCell, MapRow, MapTone } from '../agreement-map-block'
import type { Block } from '../blocks'
import { anchorOf, capitalise, NOTHING, type ReportContext } from '../report-context'
import { agreedAnswer, questionName } from './answers'
import { agreementOn, markWord, seatOf, votesOf } from './votes'

/** Wider maps are cut between two sides of the house. */
const MOST_COLUMNS = 16
/** Above this many columns nobody finds a person; counts per level say more. */
const MOST_VOTERS = 32
/** Votes side by side in one cell; more are one range. */
const MOST_PARTS = 3

/** Applicable questions somebody voted on, in pack order. */
export const votedQuestions = (context: ReportContext): readonly string[] =>
  [...context.scorecard.questions.values()]
    .filter(({ applicable, questionId }) => applicable && votesOf(context).has(questionId))
    .map(({ questionId }) => questionId)

/** One map, or several, each with the columns of some sides of the house under their names. Empty when nobody voted. */
export function agreementMaps(context: ReportContext): readonly Block[] {
  const questions = votedQuestions(context)
  if (questions.length === 0) return []
  const voters = votersOf(context, questions)
  if (context.people.mode === 'anonymous' || voters.length > MOST_VOTERS)
    return [mapOf(context, questions, levelColumns(context, questions))]
  const parts = splitVoters(voters)
  return parts.flatMap((part): Block[] => [
    ...(parts.length === 1 ? [] : [{ kind: 'heading', text: sidesOf(context, part) } as const]),
    mapOf(context, questions, voterColumns(context, part)),
  ])
}

interface MapColumn {
  readonly id: string
  readonly title: string
  readonly cellOf: (votes: QuestionVotes) => MapCell
}

/** "Business and Users". */
const sidesOf = ({ t, translator }: ReportContext, voters: readonly Voter[]): string =>
  translator.list(
    [...new Set(voters.map(({ group }) => group))].map((group) =>
      group === null ? capitalise(t('report.votes.noSeat')) : t('report.people.group', { group }),
    ),
  )

/** Who voted on any of them, each column once, in the order of `shareVotes`. */
function votersOf(context: ReportContext, questions: readonly string[]): readonly Voter[] {
  const voters = new Map<string, Voter>()
  for (const id of questions)
    for (const { voter } of votesOf(context).get(id)?.votes ?? []) if (voter !== null && !voters.has(voter.id)) voters.set(voter.id, voter)
  const order = listGroups(context.pack)
  const seats = context.pack.seats.map(({ id }) => id)
  const place = ({ group, seat }: Voter): number =>
    group === null ? Number.MAX_SAFE_INTEGER : order.indexOf(group) * 1000 + seats.indexOf(seat ?? '')
  return [...voters.values()].sort((a, b) => place(a) - place(b))
}

/** As few parts as hold them, of about the same size, cut where a side of the house ends when that leaves no part too wide. */
function splitVoters(voters: readonly Voter[]): readonly (readonly Voter[])[] {
  const count = Math.ceil(voters.length / MOST_COLUMNS)
  const parts: Voter[][] = [[]]
  voters.forEach((voter, at) => {
    const open = parts.at(-1)
    if (open === undefined) return
    const side = voters.slice(at).findIndex(({ group }) => group !== voter.group)
    const ahead = side === -1 ? voters.length - at : side
    const opensSide = voters[at - 1]?.group !== voter.group
    const isFull = open.length >= MOST_COLUMNS
    const turnsHere = opensSide && open.length + ahead > MOST_COLUMNS && open.length >= voters.length / (2 * count)
    if (isFull || (turnsHere && count > 1)) parts.push([voter])
    else open.push(voter)
  })
  return parts
}

function voterColumns(context: ReportContext, voters: readonly Voter[]): readonly MapColumn[] {
  return voters.map(({ id, name, seat }) => ({
    id,
    title: name ?? seatOf(context, seat),
    cellOf: ({ votes }) =>
      voteCell(
        context,
        votes.filter(({ voter }) => voter?.id === id),
      ),
  }))
}

const LEVELS = [0, 1, 2, 3, 4] as const
const OTHERS = ['unknown', 'not-applicable', 'abstain'] as const
const SIGNS = { unknown: '?', 'not-applicable': '×', abstain: NOTHING } as const

const signOf = (mark: Mark): string => (typeof mark === 'number' ? String(mark) : SIGNS[mark])
const toneOf = (mark: Mark): MapTone => (typeof mark === 'number' ? mark : mark === 'unknown' ? 'unknown' : 'quiet')

function voteCell(context: ReportContext, votes: readonly ShownVote[]): MapCell {
  const marks = votes.map(({ mark }) => mark)
  const levels = marks.filter((mark) => typeof mark === 'number')
  const [first] = marks
  const alt = marks.length === 0 ? NOTHING : marks.map((mark) => markWord(context, mark)).join(', ')
  const value = marks.length === 1 && typeof first === 'number' ? first : null
  if (marks.length <= MOST_PARTS) return { parts: marks.map((mark) => ({ text: signOf(mark), tone: toneOf(mark) })), alt, value }
  const [low, high] = [Math.min(...levels), Math.max(...levels)] as [(typeof LEVELS)[number], (typeof LEVELS)[number]]
  if (2 * levels.length < marks.length) return { parts: [{ text: SIGNS.unknown, tone: 'unknown' }], alt, value }
  const part = low === high ? { text: String(low), tone: low } : { text: `${low}–${high}`, tone: 'range' as const }
  return { parts: [part], alt, value }
}

function levelColumns(context: ReportContext, questions: readonly string[]): readonly MapColumn[] {
  const countCell = (count: number, tone: MapTone): MapCell =>
    count === 0 ? { parts: [], alt: '0', value: 0 } : { parts: [{ text: String(count), tone }], alt: String(count), value: count }
  const { t } = context
  const given = marksGiven(context, questions)
  return [
    ...LEVELS.map((level) => ({
      id: `level-${level}`,
      title: t('report.map.level', { level }),
      cellOf: (votes: QuestionVotes) => countCell(votes.counts[level] ?? 0, level),
    })),
    ...OTHERS.filter((mark) => given.has(mark)).map((mark) => ({
      id: mark,
      title: t(`report.votes.${mark}`),
      cellOf: ({ votes }: QuestionVotes) => countCell(votes.filter((vote) => vote.mark === mark).length, toneOf(mark)),
    })),
  ]
}

function mapOf(context: ReportContext, questions: readonly string[], columns: readonly MapColumn[]): AgreementMapBlock {
  const { t, pack, index } = context
  const cells = columns[0]?.id === 'level-0' ? 'count' : 'vote'
  const groups = pack.dimensions.map(({ id, title }) => ({
    title,
    rows: questions
      .filter((question) => context.scorecard.questions.get(question)?.dimensionId === id)
      .map((question) => mapRow(context, question, columns)),
  }))
  return {
    kind: 'agreement-map',
    cells,
    head: { question: t('report.table.question'), agreed: t('report.map.agreed'), label: t('report.map.label') },
    columns: columns.map(({ id, title }) => ({ id, title })),
    groups: groups.filter(({ rows }) => rows.length > 0),
    legend: legendOf(context, questions, cells),
    alt: t(`report.map.alt.${cells}`, { count: questions.length, columns: columns.length, of: index.questions.size }),
  }
}

function mapRow(context: ReportContext, questionId: string, columns: readonly MapColumn[]): MapRow {
  const { t, scorecard, edition } = context
  const votes = votesOf(context).get(questionId)
  const standing = agreementOn(context, questionId)
  const isWithheld = votes?.isWithheld === true
  const dimension = scorecard.questions.get(questionId)?.dimensionId ?? ''
  return {
    label: questionName(context, questionId),
    to: edition === 'record' ? anchorOf.answers(dimension) : anchorOf.dimension(dimension),
    cells: votes === undefined || isWithheld ? [] : columns.map(({ cellOf }) => cellOf(votes)),
    withheld: isWithheld ? t('report.map.withheld') : null,
    agreed: agreedText(context, questionId),
    standing: standing === undefined || isWithheld ? null : { kind: standing.label, text: t(`report.standing.${standing.label}`) },
  }
}

/** The level, or in a word what else was agreed; what only follows from votes is no agreement. */
export function agreedText(context: ReportContext, questionId: string): string {
  const agreed = agreedAnswer(context, questionId)
  if (agreed === undefined) return context.t('report.map.open')
  return agreed.answer.state === 'level' ? String(agreed.answer.level) : context.t(`report.map.${agreed.answer.state}`)
}

const marksGiven = (context: ReportContext, questions: readonly string[]): ReadonlySet<Mark> =>
  new Set(
    questions.flatMap(
      (id) =>
        votesOf(context)
          .get(id)
          ?.votes.map(({ mark }) => mark) ?? [],
    ),
  )

function legendOf(context: ReportContext, questions: readonly string[], cells: AgreementMapBlock['cells']): AgreementMapBlock['legend'] {
  const { t } = context
  const given = marksGiven(context, questions)
  const signs = OTHERS.filter((mark) => given.has(mark)).map((mark) => ({
    text: SIGNS[mark],
    tone: toneOf(mark),
    meaning: t(`report.votes.${mark}`),
  }))
  return { shades: t(`report.map.shades.${cells}`), signs: cells === 'count' ? [] : signs }
}
