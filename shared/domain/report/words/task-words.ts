/** Tasks beside the plan in words: what is to be found out or shown, and who is asked. */
import type { Translator } from '../../../i18n/translate'
import type { Task } from '../../findings/findings'
import { gateTitle, type PackIndex, shortQuestion } from '../../pack/index-pack'
import type { Scorecard } from '../../scoring/scorecard'

export interface TaskWordsInput {
  readonly translator: Translator
  readonly index: PackIndex
  readonly scorecard: Scorecard
  /** Open questions of the interview. */
  readonly openCount: number
}

export function describeTask({ translator, index, scorecard, openCount }: TaskWordsInput, task: Task): string {
  const { t } = translator
  switch (task.kind) {
    case 'find-out':
      return t('report.task.text.find-out', { title: index.questions.get(task.ref)?.question.text ?? shortQuestion(index, task.ref) })
    case 'show-it': {
      const gate = scorecard.gates.find(({ id }) => id === task.ref)
      const title = gateTitle(index, task.ref)
      if (gate?.unverifiedBecause !== 'seat')
        return t('report.task.text.show-it.evidence', { id: task.ref, title, artefact: task.artefact ?? t('report.task.anything') })
      const topic = index.topics.get(gate.topicId)
      const seats = [...(topic?.lead ?? []), ...(topic?.second ?? [])].map((id) => index.seats.get(id)?.title ?? id)
      return t('report.task.text.show-it.seat', { id: task.ref, title, seats: seats.join(', ') })
    }
    case 'finish-interview':
      return t('report.task.text.finish-interview', { count: openCount })
  }
}
