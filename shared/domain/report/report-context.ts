/** What every section of a report reads: the inputs, and how things are named, numbered and counted in documents. */
import { languageOf } from '../../i18n/languages'
import type { MessageKey, MessageValues, Translator } from '../../i18n/translate'
import { type Rational, toNumber } from '../../lib/rational'
import type { Agreement } from '../agreement/agreement'
import type { Findings } from '../findings/findings'
import { isVerdictShown } from '../interview/interview-progress'
import type { Edition, PrivacyMode, Session } from '../interview/session'
import { indexPack, type PackIndex } from '../pack/index-pack'
import { type Pack, PHASES, type Phase } from '../pack/pack'
import type { PlanAction } from '../roadmap/plan-action'
import { planStartOf } from '../roadmap/plan-dates'
import type { PlannedAction, Roadmap } from '../roadmap/roadmap'
import type { Scorecard } from '../scoring/scorecard'
import type { Branding } from './branding'
import { createPeople, type People } from './people'
import { nameRemover, redactNames } from './redact-names'
import type { SectionId } from './report'
import { withholdQuotes } from './withhold-quotes'

export interface ReportInput {
  readonly pack: Pack
  readonly session: Session
  readonly scorecard: Scorecard
  readonly agreement: Agreement
  readonly findings: Findings
  readonly roadmap: Roadmap
  readonly edition: Edition
  /** What goes into the document, in this order. Sections the edition does not have are passed over. */
  readonly sections: readonly SectionId[]
  readonly privacy: PrivacyMode
  /** Absent = the plain one. */
  readonly branding?: Branding | undefined
  readonly translator: Translator
  /** ISO date printed as the document's own. */
  readonly date: string
}

export interface ReportContext extends ReportInput {
  /** With the actions as the team has them. */
  readonly index: Omit<PackIndex, 'actions'> & { readonly actions: ReadonlyMap<string, PlanAction> }
  /** Takes names out of what the team wrote, where they may not be printed. */
  readonly clean: (text: string) => string
  readonly people: People
  readonly t: (key: MessageKey, values?: MessageValues) => string
  /** False until half of the questions are answered: then nothing is judged. */
  readonly judged: boolean
  readonly planStart: string
  /** In the order of the document: by phase, then as planned. */
  readonly planned: readonly PlannedAction[]
  /** Action id → A01, A02 …: the plan first, then later ones. */
  readonly numberOf: (actionId: string) => string | null
}

export function createReportContext(input: ReportInput): ReportContext {
  const { pack, roadmap, translator } = input
  const people = createPeople(pack, input.session, input.privacy)
  const withheld = translator.t('report.people.withheld')
  const standIn = (id: string): string => (input.privacy === 'seat' ? (people.personOf(id) ?? withheld) : withheld)
  const isNamed = input.privacy === 'named'
  const clean = nameRemover(input.session, standIn)
  const quoted = withholdQuotes(input.session, input, translator.t('report.withheld'))
  const session = isNamed ? quoted : redactNames(quoted, clean)
  const definitions = isNamed ? roadmap.definitions : redactActions(roadmap.definitions, clean)
  const planned = PHASES.flatMap((phase) => roadmap.actions.filter((action) => action.phase === phase))
  const numbers = new Map([...planned, ...roadmap.later].map((action, at) => [action.id, `A${String(at + 1).padStart(2, '0')}`]))
  return {
    ...input,
    session,
    roadmap: { ...roadmap, definitions },
    index: { ...indexPack(pack), actions: definitions },
    clean: isNamed ? (text) => text : clean,
    people,
    t: translator.t,
    judged: isVerdictShown(pack, session),
    planStart: planStartOf(session.session),
    planned,
    numberOf: (actionId) => numbers.get(actionId) ?? null,
  }
}

/** What the team wrote into actions names nobody either, and whom they named as owner is left out; the pack's own words stay as they are. */
const redactActions = (definitions: Roadmap['definitions'], clean: (text: string) => string): Roadmap['definitions'] =>
  new Map([...definitions].map(([id, action]) => [id, { ...action, person: null, ...redactWords(action, clean) }]))

function redactWords({ own, edited, title, deliverable, measure }: PlanAction, clean: (text: string) => string) {
  const words = (field: 'title' | 'deliverable' | 'measure', text: string) => (own || edited.includes(field) ? clean(text) : text)
  return { title: words('title', title), deliverable: words('deliverable', deliverable), measure: words('measure', measure) }
}

/** Anchors of the document. */
export const anchorOf = {
  section: (id: SectionId): string => `section-${id}`,
  dimension: (id: string): string => `dimension-${id}`,
  /** Everything said on the questions of a dimension. */
  answers: (id: string): string => `answers-${id}`,
  action: (id: string): string => `action-${id}`,
}

export const NOTHING = '–'

/** A score on the 0-4 scale, one decimal; a dash when there is none. */
export const score = ({ translator }: ReportContext, value: Rational | null): string =>
  value === null ? NOTHING : translator.number(toNumber(value), 1)
export const numeric = (value: Rational | null): number | null => (value === null ? null : toNumber(value))

/** Person-days, with a decimal only when there is one. */
export const days = ({ translator }: ReportContext, value: number): string => translator.number(value, Number.isInteger(value) ? 0 : 1)
export const dayRange = (context: ReportContext, min: number, max: number): string =>
  min === max ? days(context, min) : `${days(context, min)}–${days(context, max)}`

/** Small numbers in words, for sentences and titles. */
export const inWords = ({ t }: ReportContext, count: number): string => t('report.words', { count })
/** Words for several numbers in one sentence: all in words, or all in digits when one of them is large. */
export const wordsFor = (context: ReportContext, ...counts: readonly number[]): ((count: number) => string) =>
  Math.max(...counts) > 20 ? (count) => context.translator.number(count) : (count) => inWords(context, count)

/** A title in the middle of a sentence. Only its first word: German nouns keep their capitals. */
export const inSentence = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`

/** The name of a question in the middle of an English sentence; abbreviations such as AI keep their capitals, and German names all of them. */
export const nameInSentence = ({ locale }: Translator, name: string): string =>
  languageOf(locale) === 'en' && /^[A-Z][a-z]/.test(name) ? inSentence(name) : name

export const capitalise = (text: string): string => (text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}`)

/** A range of scores, one number when both ends print alike. */
export function scoreRange(context: ReportContext, low: Rational | null, high: Rational | null): string {
  const [from, to] = [score(context, low), score(context, high)]
  return from === to ? from : `${from}–${to}`
}

export const phaseTitle = ({ t }: ReportContext, phase: Phase): string => t(`report.phase.${phase}`)
export const linkToAction = (context: ReportContext, actionId: string): { text: string; to: string } | null => {
  const number = context.numberOf(actionId)
  return number === null ? null : { text: number, to: anchorOf.action(actionId) }
}

/** "A01, A04", each leading to its card; empty when none of them is in the document. */
export function actionNumbers(context: ReportContext, actionIds: readonly string[]) {
  const links = actionIds.flatMap((id) => linkToAction(context, id) ?? []).sort((a, b) => (a.text < b.text ? -1 : 1))
  return links.flatMap((link, at) => (at === 0 ? [link] : [{ text: ', ' }, link]))
}

/** Planned actions that lift a question or close a gate, else later ones. */
export function actionsFor(context: ReportContext, target: { questionId?: string; gateId?: string }): string[] {
  const { planned, roadmap, index } = context
  const helps = ({ id }: { id: string }): boolean => {
    const action = index.actions.get(id)
    if (action === undefined) return false
    return (
      (target.questionId !== undefined && action.lifts.includes(target.questionId)) ||
      (target.gateId !== undefined && action.closes.includes(target.gateId))
    )
  }
  const now = planned.filter(helps)
  return (now.length > 0 ? now : roadmap.later.filter(helps)).map(({ id }) => id)
}
