/**
 * One document worker for all PDFs of a screen, for the files as for the preview: it knows the fonts and every section that has not
 * changed, and two of them would only take the processor from each other. Everybody has a line of their own to it; what is asked over
 * all lines is done one after the other.
 */
import { type DocumentWorker, startDocumentWorker, type WorkerMaker } from './make-document'

export interface KeptWorker {
  /** A new line; the worker is started for the first. A line that is terminated ends the worker, for the others like a crash. */
  readonly open: WorkerMaker
  /** Ends the worker and all lines without a word; the next line starts a new one. */
  readonly end: () => void
}

interface Line extends DocumentWorker {
  readonly port: MessagePort
}

export function createKeptWorker(start: WorkerMaker = startDocumentWorker): KeptWorker {
  let worker: DocumentWorker | null = null
  const lines = new Set<Line>()

  const end = (): void => {
    worker?.terminate()
    worker = null
    for (const { port } of lines) port.close()
    lines.clear()
  }

  const connect = (): DocumentWorker => {
    const made = start()
    made.onerror = ({ message }) => die(message)
    made.onmessageerror = () => die('a message that could not be read')
    return made
  }

  const die = (message: string): void => {
    const open = [...lines]
    end()
    for (const line of open) line.onerror?.({ message } as ErrorEvent)
  }

  const open = (): Line => {
    worker ??= connect()
    const { port1: port, port2 } = new MessageChannel()
    const line: Line = {
      port,
      ...{ onmessage: null, onmessageerror: null, onerror: null },
      postMessage: (message, transfer = []) => port.postMessage(message, transfer),
      release: () => {
        port.close()
        lines.delete(line)
      },
      terminate: () => {
        if (!lines.delete(line)) return
        port.close()
        die('ended for another document')
      },
    }
    port.onmessage = (event) => line.onmessage?.(event)
    port.onmessageerror = (event) => line.onmessageerror?.(event)
    lines.add(line)
    worker.postMessage({ kind: 'open', line: port2 }, [port2])
    return line
  }
  return { open, end }
}
