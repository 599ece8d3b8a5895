/** Everything the answers add up to, recomputed once per change of the data. */
import type { Agreement } from '../../shared/domain/agreement/agreement'
import type { Findings } from '../../shared/domain/findings/findings'
import type { Session } from '../../shared/domain/interview/session'
import type { Pack } from '../../shared/domain/pack/pack'
import type { Roadmap } from '../../shared/domain/roadmap/roadmap'
import type { Scorecard } from '../../shared/domain/scoring/scorecard'

export interface Derived {
  readonly pack: Pack
  readonly session: Session
  readonly scorecard: Scorecard
  readonly agreement: Agreement
  readonly findings: Findings
  readonly roadmap: Roadmap
}

export declare function useDerived(): Derived | null
