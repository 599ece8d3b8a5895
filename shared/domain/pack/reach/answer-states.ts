/** Everything a pattern can tell about the answer to one question. METHOD.md section 1. */

/** Claimed at a level, counted at what its evidence allows, backed when it is at the bar and seen. */
export interface LevelState {
  readonly claimed: number
  readonly counted: number
  readonly backed: boolean
}

/** Null: not asked, open, unknown or not applicable; the arithmetic sees no difference between them. */
export type AnswerState = LevelState | null

const state = (claimed: number, counted: number, backed = false): LevelState => ({ claimed, counted, backed })

/** All there are. Evidence caps what counts (E0 at 2, E1 and E2 at 3, E3 at 4), and E2 or E3 backs a claim from level 3. */
export const ANSWER_STATES: readonly AnswerState[] = [
  null,
  state(0, 0),
  state(1, 1),
  state(2, 2),
  state(3, 2),
  state(3, 3),
  state(3, 3, true),
  state(4, 2),
  state(4, 3),
  state(4, 3, true),
  state(4, 4, true),
]
