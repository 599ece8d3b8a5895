/** The verdict: the first rule that holds. METHOD.md section 4. */
import type { Verdict, VerdictRule } from './scorecard'
import { VERDICT_RULES, type VerdictInput } from './verdict-rules'

export interface Decision {
  readonly verdict: Verdict
  /** All seven, with what each read, also those that were not reached. */
  readonly rules: readonly VerdictRule[]
}

export function decideVerdict(input: VerdictInput): Decision {
  const checked = VERDICT_RULES.map((rule) => rule(input))
  const deciding = checked.findIndex(({ holds }) => holds)
  const rules = checked.map(
    ({ verdict, readings }, index): VerdictRule => ({
      number: (index + 1) as VerdictRule['number'],
      verdict,
      outcome: index === deciding ? 'decides' : index < deciding ? 'no' : 'not-reached',
      readings,
    }),
  )
  return { verdict: checked[deciding]?.verdict ?? 'ready-with-conditions', rules }
}
