/** Thresholds in force: METHOD.md's values, overridden by the pack, overridden by the session, key by key. */
import { type Rational, rationalFromNumber } from '../../lib/rational'
import { rememberPair } from '../../lib/remember'
import type { Session, SessionHead } from '../interview/session'
import { DEFAULT_THRESHOLDS, type Pack, type ThresholdName, type Thresholds } from '../pack/pack'

export type ExactThresholds = Readonly<Record<ThresholdName, Rational>>

/** As plain numbers, for settings and for the stamp in reports. */
export function thresholdsInForce(pack: Pack, session: Pick<Session, 'session'>): Thresholds {
  const merged: Record<string, number> = {}
  for (const [name, value] of Object.entries(DEFAULT_THRESHOLDS)) {
    const key = name as ThresholdName
    merged[key] = session.session.thresholds?.[key] ?? pack.thresholds[key] ?? value
  }
  return merged as unknown as Thresholds
}

/** As exact fractions, for comparing. */
export const exactThresholds = (pack: Pack, session: Session): ExactThresholds => exactInForce(pack, session.session)

const exactInForce = rememberPair((pack: Pack, head: SessionHead): ExactThresholds => {
  const exact = Object.entries(thresholdsInForce(pack, { session: head })).map(([name, value]) => [name, rationalFromNumber(value)])
  return Object.fromEntries(exact) as ExactThresholds
})
