/** Turns what zod found into our problems: same paths, sentences from the catalogue. */
import type { z } from 'zod'
import { type ProblemName, type Report, showValue } from '../i18n/problem-report'
import type { MessageValues } from '../i18n/translate'
import type { JsonPath } from './json-path'
import type { Problem } from './result'

/** What a refinement hands over as zod's `params`, so that the sentence says more than "invalid". */
export interface RefinementParams {
  readonly problem: ProblemName
  readonly values?: MessageValues
}

export interface PlacedProblem {
  readonly path: JsonPath
  readonly problem: Problem
}

/** In the order of the file's fields, as zod reports them. Ask zod for `reportInput: true`. */
export const zodProblems = (error: z.ZodError, report: Report): PlacedProblem[] =>
  error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    const [name, values] = describe(issue)
    return { path, problem: report(path, name, values) }
  })

function describe(issue: z.core.$ZodIssue): readonly [ProblemName, MessageValues] {
  const field = String(issue.path.at(-1) ?? '')
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return ['missing', { field, expected: issue.expected }]
      return ['wrongType', { expected: issue.expected, got: typeName(issue.input) }]
    case 'invalid_union':
      return describeUnion(
        issue.input,
        'discriminator' in issue ? issue.discriminator : undefined,
        'options' in issue ? issue.options : undefined,
      )
    case 'invalid_value':
      if (issue.input === undefined) return ['missing', { field, expected: 'value' }]
      return ['notOneOf', { got: showValue(issue.input), allowed: issue.values.map(String).join(', ') }]
    case 'too_big':
      if (issue.origin === 'string') return ['textTooLong', { max: Number(issue.maximum) }]
      if (issue.origin === 'array') return ['listTooLong', { max: Number(issue.maximum) }]
      return ['numberTooBig', { max: String(issue.maximum), got: showValue(issue.input) }]
    case 'too_small':
      if (issue.origin === 'string') return ['textEmpty', { field }]
      if (issue.origin === 'array') return ['listTooShort', { min: Number(issue.minimum) }]
      return ['numberTooSmall', { min: String(issue.minimum), inclusive: issue.inclusive ? 'yes' : 'no', got: showValue(issue.input) }]
    case 'custom': {
      const params = issue.params as RefinementParams | undefined
      if (params !== undefined) return [params.problem, { got: showValue(issue.input), field, ...params.values }]
      return ['invalid', { got: showValue(issue.input) }]
    }
    default:
      return ['invalid', { got: showValue(issue.input) }]
  }
}

/** Our unions are told apart by one field; zod's path already names it, its input is the whole object. */
function describeUnion(
  input: unknown,
  key: string | undefined,
  options: readonly unknown[] | undefined,
): readonly [ProblemName, MessageValues] {
  if (key === undefined || options === undefined) return ['invalid', { got: showValue(input) }]
  const got = (input as Readonly<Record<string, unknown>>)[key]
  return got === undefined
    ? ['missing', { field: key, expected: 'value' }]
    : ['notOneOf', { got: showValue(got), allowed: options.map(String).join(', ') }]
}

const typeName = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
