/** Failure patterns that fit this session: METHOD.md section 6. */
import type { Agreement } from '../agreement/agreement'
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import type { Scorecard } from '../scoring/scorecard'
import { conditionHolds, readCondition } from './evaluate-condition'
import type { FiredPattern } from './findings'
import { gatherPatternFacts } from './pattern-facts'

/** So many patterns are told as the story of the session; the rest is in the record. */
const HEADLINES = 7

/** All that fire: causes first, each in pack order. */
export function firePatterns(pack: Pack, session: Session, scorecard: Scorecard, agreement: Agreement): readonly FiredPattern[] {
  const facts = gatherPatternFacts(pack, session, scorecard, agreement)
  const fired = pack.patterns.filter(({ when }) => conditionHolds(when, facts))
  const ordered = [...fired.filter(({ kind }) => kind === 'cause'), ...fired.filter(({ kind }) => kind === 'symptom')]
  return ordered.map(({ id, kind, when }, index) => {
    const readings = readCondition(when, facts)
    return {
      id,
      kind,
      headline: index < HEADLINES,
      triggers: readings.filter(({ supports }) => supports),
      counterEvidence: readings.filter(({ supports }) => !supports),
    }
  })
}
