/** Thresholds in force: METHOD.md's values, overridden by the pack, overridden by the session, key by key. */
import { type Rational, rationalFromNumber } from '../../lib/rational'
import { rememberPair } from '../../lib/remember'
import type { Session, SessionHead } from '../interview/session'
import { DEFAULT_THRESHOLDS, type Pack, THRESHOLD_NAMES, type ThresholdName, type Thresholds } from '../pack/pack'

export type ExactThresholds = Readonly<Record<ThresholdName, Rational>>

/** What holds where a session says nothing of its own. */
export const packThreshold = (pack: Pack, name: ThresholdName): number => pack.thresholds[name] ?? DEFAULT_THRESHOLDS[name]

/** As plain numbers, for settings and for the stamp in reports. */
export function thresholdsInForce(pack: Pack, session: Pick<Session, 'session'>): Thresholds {
  const own = session.session.thresholds
  const merged = Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, own?.[name] ?? packThreshold(pack, name)]))
  return merged as unknown as Thresholds
}

/** Those that differ from the pack's in this session. A value set to what the pack says anyway is no change. */
export function changedThresholds(pack: Pack, session: Pick<Session, 'session'>): readonly ThresholdName[] {
  const inForce = thresholdsInForce(pack, session)
  return THRESHOLD_NAMES.filter((name) => inForce[name] !== packThreshold(pack, name))
}

/** As exact fractions, for comparing. */
export const exactThresholds = (pack: Pack, session: Session): ExactThresholds => exactInForce(pack, session.session)

const exactInForce = rememberPair((pack: Pack, head: SessionHead): ExactThresholds => {
  const exact = Object.entries(thresholdsInForce(pack, { session: head })).map(([name, value]) => [name, rationalFromNumber(value)])
  return Object.fromEntries(exact) as ExactThresholds
})
