/** How far the interview has come, for the progress bar, the jump list and the library. */
import type { Pack } from '../pack/pack'
import { askedQuestions } from './asked-questions'
import { currentAnswers } from './current-answer'
import type { Session } from './session'

export interface ProgressCount {
  /** Questions this session asks: within its depth, and their `when` holds. */
  readonly asked: number
  /** Of these, those with an answer of any state: level, we don't know, or not applicable. */
  readonly answered: number
  readonly open: number
  readonly unknown: number
  readonly notApplicable: number
  /** Questions with a gate, and how many of those are still open. */
  readonly gates: number
  readonly openGates: number
}

export interface InterviewProgress extends ProgressCount {
  /** In pack order. */
  readonly dimensions: readonly (ProgressCount & { readonly id: string; readonly title: string })[]
}

export function interviewProgress(pack: Pack, session: Session): InterviewProgress {
  const answers = currentAnswers(session)
  const { asked } = askedQuestions(pack, session)
  const countOf = (dimensionId: string | null): ProgressCount => {
    const questions = asked.filter(({ dimension }) => dimensionId === null || dimension.id === dimensionId)
    const stateOf = (id: string) => answers.get(id)?.answer?.state ?? 'open'
    const inState = (state: string) => questions.filter(({ question }) => stateOf(question.id) === state).length
    const gates = questions.filter(({ question }) => question.gate !== undefined)
    const open = inState('open')
    return {
      asked: questions.length,
      answered: questions.length - open,
      open,
      unknown: inState('unknown'),
      notApplicable: inState('not-applicable'),
      gates: gates.length,
      openGates: gates.filter(({ question }) => stateOf(question.id) === 'open').length,
    }
  }
  const dimensions = pack.dimensions.map(({ id, title }) => ({ id, title, ...countOf(id) }))
  return { ...countOf(null), dimensions }
}

/** No verdict is shown before half of the asked questions have an answer of any state: early ones would anchor the room. */
export function isVerdictShown(pack: Pack, session: Session): boolean {
  const { asked, answered } = interviewProgress(pack, session)
  return asked > 0 && 2 * answered >= asked
}
