/**
 * The shape of a session file, version 1. Objects are loose: fields a newer minor version added are kept and handed on.
 * Missing lists that older tools may leave out become empty; the three lists a result rests on may not be missing.
 */
import { z } from 'zod'
import { dateField, idField, saidField, tableField, textField, titleField, withProblem } from '../../lib/zod-fields'
import { DEPTHS } from '../pack/pack'
import { EVIDENCE_GRADES, PRIVACY_MODES } from './session'

const LEVELS = [0, 1, 2, 3, 4] as const
const amountField = z.number().min(0).max(1e12)

const level = z.looseObject({ state: z.literal('level'), level: z.literal(LEVELS) })
const unknown = z.looseObject({ state: z.literal('unknown') })
const notApplicable = z.looseObject({ state: z.literal('not-applicable'), reason: saidField })
const abstain = z.looseObject({ state: z.literal('abstain') })
const answerSchema = z.discriminatedUnion('state', [level, unknown, notApplicable])
const voteAnswerSchema = z.discriminatedUnion('state', [level, unknown, notApplicable, abstain])

const businessSchema = z.looseObject({
  currency: z.string().refine((code) => /^[A-Z]{3}$/.test(code), withProblem('badCurrency')),
  spent: amountField.optional(),
  benefitPerYear: amountField.optional(),
  runCostPerYear: amountField.optional(),
})

const headSchema = z.looseObject({
  id: idField,
  title: titleField,
  initiative: titleField,
  client: titleField.optional(),
  packId: idField,
  packVersion: idField,
  depth: z.enum(DEPTHS),
  purpose: z.enum(['release', 'rollout']).optional(),
  privacy: z.enum(PRIVACY_MODES).optional(),
  profile: tableField(idField).default({}),
  date: dateField,
  planStart: dateField.optional(),
  thresholds: tableField(z.number()).optional(),
  business: businessSchema.optional(),
  rates: tableField(amountField).optional(),
})

/** `seat` is accepted for one; it joins `seats`, and a seat named twice counts once. */
const participantSchema = z
  .looseObject({ id: idField, name: titleField, seats: z.array(idField).max(100).optional(), seat: idField.optional() })
  .transform(({ seat, seats = [], ...rest }) => ({ ...rest, seats: [...new Set(seat === undefined ? seats : [...seats, seat])] }))

const voteSchema = z.looseObject({
  questionId: idField,
  participantId: idField,
  round: z.int().min(1).max(1000),
  answer: voteAnswerSchema,
  hidden: z.boolean().optional(),
  via: titleField.optional(),
})

const agreedSchema = z.looseObject({
  questionId: idField,
  answer: answerSchema,
  evidence: z.enum(EVIDENCE_GRADES).optional(),
  evidenceRef: z
    .looseObject({ title: titleField, place: titleField.optional(), date: dateField.optional(), seenBy: titleField.optional() })
    .optional(),
  note: textField.optional(),
  disputed: z.boolean().optional(),
  dissent: textField.optional(),
  reason: textField.optional(),
})

const noteSchema = z.looseObject({ id: idField, text: textField, questionId: idField.optional(), by: titleField.optional() })
const decisionSchema = z.looseObject({ id: idField, text: textField, by: titleField.optional(), date: dateField.optional() })
const parkedSchema = z.looseObject({ id: idField, text: textField, questionId: idField.optional() })
const proseSchema = z.looseObject({ id: idField, section: idField, text: textField })
const editSchema = z.looseObject({
  id: idField,
  actionId: idField,
  op: z.enum(['set', 'add', 'drop', 'restore']),
  field: idField.optional(),
  value: z.unknown().optional(),
})

export const sessionSchema = z.looseObject({
  format: z.literal('ready-room/session'),
  formatVersion: z.literal(1),
  session: headSchema,
  participants: z.array(participantSchema).max(1000),
  votes: z.array(voteSchema).max(250_000),
  agreed: z.array(agreedSchema).max(5000),
  notes: z.array(noteSchema).max(5000).default([]),
  decisions: z.array(decisionSchema).max(5000).default([]),
  parked: z.array(parkedSchema).max(5000).default([]),
  prose: z.array(proseSchema).max(1000).default([]),
  edits: z.array(editSchema).max(5000).default([]),
  pools: tableField(idField).optional(),
  /** Person-days a week. The lower bound keeps a plan from lasting centuries. */
  capacity: tableField(z.number().min(0.05).max(10_000)).optional(),
})
