/** Field types the files have in common, each with its limits and its own sentence when it is wrong. */
import { z } from 'zod'
import { dayNumber } from './iso-date'
import type { RefinementParams } from './zod-problems'

const params = (problem: RefinementParams['problem'], values?: RefinementParams['values']): { params: Record<string, unknown> } => ({
  params: values === undefined ? { problem } : { problem, values },
})

/** Ids become keys of objects and parts of paths, so nothing invisible and no name that every object inherits. */
const INHERITED_NAMES: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])
const PLAIN_ID = /^(?!\s)[^\p{C}]{1,100}(?<!\s)$/u

/** An id of up to 100 characters. How ids should look in packs is a matter for the linter. */
export const idField = z.string().refine((id) => PLAIN_ID.test(id) && !INHERITED_NAMES.has(id), params('badId'))

/** Longest text of one field, in characters. */
const LONGEST_TEXT = 20_000
export const textField = z.string().max(LONGEST_TEXT)
export const titleField = z.string().max(500)
/** A text that must say something. */
export const saidField = textField.refine((text) => text.trim() !== '', params('textEmpty'))

/** A calendar date YYYY-MM-DD; a time after it is accepted and dropped, because nothing here is finer than a day. */
export const dateField = z
  .string()
  .refine(isIsoDate, params('badDate'))
  .transform((text) => text.slice(0, 10))

const DATE_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

function isIsoDate(text: string): boolean {
  return DATE_OR_INSTANT.test(text) && dayNumber(text) !== null
}

/** A table of at most 500 entries; null entries count as left out. */
export const tableField = <V extends z.ZodType>(value: V) =>
  z
    .record(z.string(), value.nullable())
    .refine((table) => Object.keys(table).length <= 500, params('listTooLong', { max: 500 }))
    .transform((table) => Object.fromEntries(Object.entries(table).filter((entry): entry is [string, z.output<V>] => entry[1] !== null)))

/** A list that may be left out when it is empty. */
export const optionalList = <V extends z.ZodType>(item: V, max: number) =>
  z
    .array(item)
    .max(max)
    .nullish()
    .transform((list) => list ?? [])

/** May be left out. null counts as left out, because many tools write it for that. */
export const optionalField = <V extends z.ZodType>(value: V) => value.nullish().transform((given) => given ?? undefined)

/** For refinements of one place only: the sentence that is said when they fail. */
export const withProblem = params
