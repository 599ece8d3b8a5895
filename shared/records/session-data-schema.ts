/** Saved shape 1 of a session, as a schema: what a stored session must look like before anything uses it. */
import { z } from 'zod'
import { EDITIONS, EVIDENCE_GRADES, PRIVACY_MODES } from '../domain/interview/session'
import { DEPTHS, THRESHOLD_NAMES } from '../domain/pack/pack'
import { planReferenceSchema } from './plan-reference'
import type { SessionData } from './session-data'

const text = z.string()
const optionalText = text.optional()
const numbers = z.record(text, z.number())
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const answer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('level'), level }),
  z.object({ state: z.literal('unknown') }),
  z.object({ state: z.literal('not-applicable'), reason: text }),
])
const vote = z.object({
  answer: z.discriminatedUnion('state', [...answer.options, z.object({ state: z.literal('abstain') })]),
  hidden: z.boolean().optional(),
  via: optionalText,
})

const head = z.object({
  id: text,
  title: text,
  initiative: text,
  client: optionalText,
  packId: text,
  packVersion: text,
  depth: z.enum(DEPTHS),
  purpose: z.enum(['release', 'rollout']).optional(),
  privacy: z.enum(PRIVACY_MODES).optional(),
  profile: z.record(text, text),
  date: text,
  planStart: optionalText,
  thresholds: z.partialRecord(z.enum(THRESHOLD_NAMES), z.number()).optional(),
  business: z
    .object({
      currency: text,
      spent: z.number().optional(),
      benefitPerYear: z.number().optional(),
      runCostPerYear: z.number().optional(),
    })
    .optional(),
  rates: numbers.optional(),
  request: z.object({ ask: optionalText, from: optionalText, chair: optionalText, by: optionalText, next: optionalText }).optional(),
  scope: z.object({ users: optionalText, volume: optionalText, duration: optionalText, stopsWhen: optionalText }).optional(),
  risks: z.record(text, z.object({ text, acceptedBy: optionalText, until: optionalText })).optional(),
  signatories: z.record(text, z.object({ name: text, role: optionalText })).optional(),
  withheld: z.partialRecord(z.enum(EDITIONS), z.record(text, z.literal(true))).optional(),
})

const session = z.object({
  id: text,
  shape: z.literal(1),
  head,
  pools: z.record(text, text).optional(),
  capacity: numbers.optional(),
  createdAt: text,
  sample: z.boolean().optional(),
  lastQuestionId: optionalText,
  language: optionalText,
  planReference: planReferenceSchema.optional(),
  deletedAt: optionalText,
})

const answerRecord = z.object({
  questionId: text,
  answer: answer.optional(),
  evidence: z.enum(EVIDENCE_GRADES).optional(),
  evidenceRef: z.object({ title: text, place: optionalText, date: optionalText, seenBy: optionalText }).optional(),
  note: optionalText,
  disputed: z.boolean().optional(),
  dissent: optionalText,
  reason: optionalText,
})

const table = <T extends z.ZodType>(record: T) => z.record(text, record)

export const sessionDataSchema: z.ZodType<SessionData> = z.object({
  sessionId: text,
  session,
  participants: table(z.object({ id: text, name: text, seats: z.array(text), position: z.number() })),
  ballots: table(z.object({ participantId: text, votes: z.record(text, vote) })),
  answers: table(answerRecord),
  notes: table(z.object({ id: text, text, questionId: optionalText, by: optionalText, identifying: z.boolean().optional() })),
  decisions: table(z.object({ id: text, text, by: optionalText, date: optionalText })),
  parked: table(z.object({ id: text, text, questionId: optionalText })),
  prose: table(z.object({ id: text, section: text, text, by: optionalText })),
  edits: table(
    z.object({
      id: text,
      actionId: text,
      op: z.enum(['set', 'add', 'drop', 'restore']),
      field: optionalText,
      value: z.unknown().optional(),
    }),
  ),
})
