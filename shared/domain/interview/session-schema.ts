/**
 * The shape of a session file, version 1. Objects are loose: fields a newer minor version added are kept and handed on.
 * Missing lists that older tools may leave out become empty; the three lists a result rests on may not be missing.
 */
import { z } from 'zod'
import {
  dateField,
  idField,
  optionalField,
  optionalList,
  saidField,
  tableField,
  textField,
  titleField,
  withProblem,
} from '../../lib/zod-fields'
import { DEPTHS } from '../pack/pack'
import { editSchema } from './edit-schema'
import { EDITIONS, EVIDENCE_GRADES, PRIVACY_MODES } from './session'

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
  spent: optionalField(amountField),
  benefitPerYear: optionalField(amountField),
  runCostPerYear: optionalField(amountField),
})

const requestSchema = z.looseObject({
  ask: optionalField(textField),
  from: optionalField(titleField),
  chair: optionalField(titleField),
  by: optionalField(dateField),
  next: optionalField(dateField),
})
const scopeSchema = z.looseObject({
  users: optionalField(titleField),
  volume: optionalField(titleField),
  duration: optionalField(titleField),
  stopsWhen: optionalField(titleField),
})
const riskSchema = z.looseObject({ text: textField, acceptedBy: optionalField(titleField), until: optionalField(dateField) })
const signatorySchema = z.looseObject({ name: titleField, role: optionalField(titleField) })
const withheldSchema = z.partialRecord(z.enum(EDITIONS), tableField(z.literal(true)))

const headSchema = z.looseObject({
  id: idField,
  title: titleField,
  initiative: titleField,
  client: optionalField(titleField),
  packId: idField,
  packVersion: idField,
  depth: z.enum(DEPTHS),
  purpose: optionalField(z.enum(['release', 'rollout'])),
  privacy: optionalField(z.enum(PRIVACY_MODES)),
  profile: optionalField(tableField(idField)).transform((facts) => facts ?? {}),
  date: dateField,
  planStart: optionalField(dateField),
  thresholds: optionalField(tableField(z.number())),
  business: optionalField(businessSchema),
  rates: optionalField(tableField(amountField)),
  request: optionalField(requestSchema),
  scope: optionalField(scopeSchema),
  risks: optionalField(tableField(riskSchema)),
  signatories: optionalField(tableField(signatorySchema)),
  withheld: optionalField(withheldSchema),
})

/** `seat` is accepted for one; it joins `seats`, and a seat named twice counts once. */
const participantSchema = z
  .looseObject({ id: idField, name: titleField, seats: optionalList(idField, 100), seat: optionalField(idField) })
  .transform(({ seat, seats, ...rest }) => ({ ...rest, seats: [...new Set(seat === undefined ? seats : [...seats, seat])] }))

const voteSchema = z.looseObject({
  questionId: idField,
  participantId: idField,
  round: z.int().min(1).max(1000),
  answer: voteAnswerSchema,
  hidden: optionalField(z.boolean()),
  via: optionalField(titleField),
})

const evidenceRefSchema = z.looseObject({
  title: titleField,
  place: optionalField(titleField),
  date: optionalField(dateField),
  seenBy: optionalField(titleField),
})

const agreedSchema = z.looseObject({
  questionId: idField,
  answer: answerSchema,
  evidence: optionalField(z.enum(EVIDENCE_GRADES)),
  evidenceRef: optionalField(evidenceRefSchema),
  note: optionalField(textField),
  disputed: optionalField(z.boolean()),
  dissent: optionalField(textField),
  reason: optionalField(textField),
})

const noteSchema = z.looseObject({
  id: idField,
  text: textField,
  questionId: optionalField(idField),
  by: optionalField(titleField),
  identifying: optionalField(z.boolean()),
})
const decisionSchema = z.looseObject({ id: idField, text: textField, by: optionalField(titleField), date: optionalField(dateField) })
const parkedSchema = z.looseObject({ id: idField, text: textField, questionId: optionalField(idField) })
const proseSchema = z.looseObject({ id: idField, section: idField, text: textField, by: optionalField(titleField) })

export const sessionSchema = z.looseObject({
  format: z.literal('ready-room/session'),
  formatVersion: z.literal(1),
  session: headSchema,
  participants: z.array(participantSchema).max(1000),
  votes: z.array(voteSchema).max(250_000),
  agreed: z.array(agreedSchema).max(5000),
  notes: optionalList(noteSchema, 5000),
  decisions: optionalList(decisionSchema, 5000),
  parked: optionalList(parkedSchema, 5000),
  prose: optionalList(proseSchema, 1000),
  edits: optionalList(editSchema, 5000),
  pools: optionalField(tableField(idField)),
  /** Person-days a week. The lower bound keeps a plan from lasting centuries. */
  capacity: optionalField(tableField(z.number().min(0.05).max(10_000))),
})
