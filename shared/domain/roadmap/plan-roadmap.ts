/** Stage 4: what to do, in what order, by whom. METHOD.md section 7. */
import type { Findings } from '../findings/findings'
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import type { Scorecard } from '../scoring/scorecard'
import { finishPlan } from './finish-plan'
import { preparePlan } from './prepare-plan'
import type { Roadmap } from './roadmap'
import { solvePlan } from './solve-plan'

/** All three steps at once. The pack is expected to be checked: a cycle among its actions throws. */
export function planRoadmap(pack: Pack, session: Session, scorecard: Scorecard, findings: Findings): Roadmap {
  const prepared = preparePlan(pack, session, scorecard, findings)
  return finishPlan(prepared, solvePlan(prepared.problem))
}

/** The same plan without its odds, which take the longest: for trying what a change would do. */
export function tryPlan(pack: Pack, session: Session, scorecard: Scorecard, findings: Findings): Roadmap {
  const prepared = preparePlan(pack, session, scorecard, findings)
  return finishPlan(prepared, solvePlan({ ...prepared.problem, draws: 0 }))
}
