/**
 * What the team changed about the generated plan, field by field. The shape of an edit's `value` depends on its `op` and `field`;
 * everything that writes or reads one goes through here.
 */
import { z } from 'zod'
import { dateField, idField, optionalField, titleField, withProblem } from '../../lib/zod-fields'
import type { RefinementParams } from '../../lib/zod-problems'
import { type Estimate, PHASES } from '../pack/pack'
import type { RoadmapEdit } from './session'

const saidTitle = titleField.refine((text) => text.trim() !== '', withProblem('textEmpty'))

/** As in packs: person-days up to 5,000, weeks up to 520, rising from min over likely to max. */
const estimateField = (most: number) => {
  const amount = z.number().gt(0).max(most)
  return z.looseObject({ min: amount, likely: amount, max: amount }).superRefine((estimate, context) => {
    if (!isRising(estimate)) context.addIssue({ code: 'custom', params: { ...estimateOrder(estimate) } })
  })
}
const isRising = ({ min, likely, max }: Estimate): boolean => min <= likely && likely <= max
const estimateOrder = ({ min, likely, max }: Estimate): RefinementParams => ({
  problem: 'estimateOrder',
  values: { min: String(min), likely: String(likely), max: String(max) },
})

export const OWNER_STATES = ['accepted', 'amended', 'declined'] as const

const fields = {
  /** A participant's id, a seat's id, or a free name. */
  owner: saidTitle,
  /** What the owner said to it; `by` is a participant's id or a name, `when` a date. */
  ownerStatus: z.looseObject({ status: z.enum(OWNER_STATES), by: saidTitle, when: dateField }),
  /** It starts in the first week of the plan that begins on or after this date. */
  notBefore: dateField,
  /** Smaller goes first; breaks ties before priority does. */
  order: z.number().min(-1e6).max(1e6),
  effort: estimateField(5000),
  weeks: estimateField(520),
  /** External cost in the business currency. */
  cost: z.number().min(0).max(1e12),
  title: saidTitle,
  deliverable: saidTitle,
  measure: saidTitle,
  phase: z.enum(PHASES),
} as const

const head = { id: idField, actionId: idField }

/** `value` null takes back what earlier edits of the field said. */
const setField = <F extends keyof typeof fields, V extends z.ZodType>(field: F, value: V) =>
  z.looseObject({ ...head, op: z.literal('set'), field: z.literal(field), value: optionalField(value) })

const setSchema = z.discriminatedUnion('field', [
  setField('owner', fields.owner),
  setField('ownerStatus', fields.ownerStatus),
  setField('notBefore', fields.notBefore),
  setField('order', fields.order),
  setField('effort', fields.effort),
  setField('weeks', fields.weeks),
  setField('cost', fields.cost),
  setField('title', fields.title),
  setField('deliverable', fields.deliverable),
  setField('measure', fields.measure),
  setField('phase', fields.phase),
])

const ids = optionalField(z.array(idField).max(200))
/** An action of the team's own. What is left out gets a plain default: see roadmap/own-action.ts. */
const ownActionSchema = z.looseObject({
  title: optionalField(saidTitle),
  topic: optionalField(idField),
  owner: optionalField(idField),
  effort: optionalField(fields.effort),
  weeks: optionalField(fields.weeks),
  phase: optionalField(fields.phase),
  deliverable: optionalField(titleField),
  measure: optionalField(titleField),
  after: ids,
  lifts: ids,
  closes: ids,
})

/** `field` has no meaning beside these ops; files may carry one. */
const anyField = { field: optionalField(idField) }
const addSchema = z.looseObject({ ...head, ...anyField, op: z.literal('add'), value: optionalField(ownActionSchema) })
const dropSchema = z.looseObject({
  ...head,
  ...anyField,
  op: z.literal('drop'),
  value: optionalField(z.looseObject({ reason: optionalField(titleField) })),
})
const restoreSchema = z.looseObject({ ...head, ...anyField, op: z.literal('restore'), value: z.unknown().optional() })

export const editSchema = z.discriminatedUnion('op', [setSchema, addSchema, dropSchema, restoreSchema])

export type ReadEdit = z.output<typeof editSchema>
export type EditField = keyof typeof fields
/** What a `set` of each field carries. */
export type EditValues = { readonly [F in EditField]: z.output<(typeof fields)[F]> }
/** What an `add` of the team's own action carries. */
export type OwnActionValue = Partial<z.output<typeof ownActionSchema>>

/** Null when the value does not fit the field: possible only for data that never passed `parseSession`. */
export function readEdit(edit: RoadmapEdit): ReadEdit | null {
  const read = editSchema.safeParse(edit)
  return read.success ? read.data : null
}
