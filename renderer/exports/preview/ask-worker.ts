/** Questions to a worker that is kept: each gets one answer. A worker that dies is replaced at the next question. */
import { err, ok, type Result } from '../../../shared/lib/result'
import { type Alarm, type DocumentFailure, type DocumentWorker, LONGEST_SILENCE, letGo, setAlarm, type WorkerMaker } from '../make-document'

type Numbered = { readonly id: number }
type Failed = Numbered & { readonly kind: 'failed'; readonly reason: DocumentFailure['reason']; readonly detail: string }
type Unnumbered<T> = T extends Numbered ? Omit<T, 'id'> : never

export interface Asker<Question extends Numbered, Answer extends Numbered> {
  ask(question: Unnumbered<Question>, transfer?: Transferable[]): Promise<Result<Exclude<Answer, Failed>, DocumentFailure>>
  /** Starts the worker before the first question, so that it is warm by then. */
  warm(): void
  /** Which worker it is by now, from 1; 0 while there is none. What one was told, the next does not know. */
  life(): number
  /** Ends the worker; questions that wait for an answer are cancelled. */
  end(): void
}

type Settle<T> = (result: Result<T, DocumentFailure>) => void

export function createAsker<Question extends Numbered, Answer extends Numbered>(
  start: WorkerMaker,
  alarm: Alarm = setAlarm,
): Asker<Question, Answer> {
  type Good = Exclude<Answer, Failed>
  const open = new Map<number, Settle<Good>>()
  let worker: DocumentWorker | null = null
  let last = 0
  let lives = 0

  const end = (reason: DocumentFailure['reason'], detail: string): void => {
    if (worker !== null) letGo(worker, reason)
    worker = null
    for (const settle of open.values()) settle(err({ reason, detail }))
    open.clear()
  }

  const connect = (): DocumentWorker => {
    const made = start()
    lives += 1
    made.onmessage = ({ data }: MessageEvent<Good | Failed>) => {
      const settle = open.get(data.id)
      open.delete(data.id)
      settle?.(isFailed(data) ? err({ reason: data.reason, detail: data.detail }) : ok(data))
    }
    made.onmessageerror = () => end('stopped', 'a message that could not be read')
    made.onerror = (event) => end('stopped', 'message' in event ? String(event.message) : '')
    return made
  }

  return {
    warm: () => {
      worker ??= connect()
    },
    life: () => (worker === null ? 0 : lives),
    ask: (question, transfer = []) =>
      new Promise((resolve) => {
        worker ??= connect()
        last += 1
        const silence = alarm(() => end('stopped', `no answer for ${LONGEST_SILENCE} ms`), LONGEST_SILENCE)
        open.set(last, (result) => {
          silence()
          resolve(result)
        })
        worker.postMessage({ ...question, id: last }, transfer)
      }),
    end: () => end('cancelled', ''),
  }
}

const isFailed = (answer: object): answer is Failed => 'kind' in answer && answer.kind === 'failed'
