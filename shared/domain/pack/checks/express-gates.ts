/** A gate is decided in every workshop, however short: its question is asked at express depth. */
import type { Fault, PackCheck } from './pack-check'

export const checkExpressGates: PackCheck = ({ gates }) =>
  gates.flatMap(({ it, path, question }): Fault[] =>
    question.depth === 'express' ? [] : [{ path, name: 'gateNotExpress', values: { gate: it.id } }],
  )
