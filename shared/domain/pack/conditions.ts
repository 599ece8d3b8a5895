/** Conditions over the profile: what questions, gates and topic weights may ask. Data, never code. */
import type { ProfileCondition } from './pack'

/** Fact id → option id, as the session's profile holds it. */
export type Profile = Readonly<Record<string, string>>

/** The profile's value, or null when nobody filled it in. */
export const factOf = (profile: Profile, fact: string): string | null => (Object.hasOwn(profile, fact) ? (profile[fact] ?? null) : null)

/**
 * Whether a condition holds. Logic is two-valued: comparing a fact nobody filled in is false, so its negation is true.
 * An absent condition always holds. `all` of nothing holds, `any` of nothing does not.
 */
export function holds(condition: ProfileCondition | undefined, profile: Profile): boolean {
  if (condition === undefined) return true
  if ('all' in condition) return condition.all.every((part) => holds(part, profile))
  if ('any' in condition) return condition.any.some((part) => holds(part, profile))
  if ('not' in condition) return !holds(condition.not, profile)
  const value = factOf(profile, condition.fact)
  if (value === null) return false
  return 'is' in condition ? value === condition.is : condition.in.includes(value)
}
