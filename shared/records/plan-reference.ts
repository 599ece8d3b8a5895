/**
 * The plan as it stood when somebody kept it, to tell later what has moved. It stays in the app: session files are for the answers,
 * and a plan is worked out from them.
 */
import { z } from 'zod'
import { PHASES } from '../domain/pack/pack'
import type { PlanOutline } from '../domain/roadmap/outline-plan'

export interface PlanReference extends PlanOutline {
  /** ISO instant. */
  readonly keptAt: string
}

const text = z.string()
export const planReferenceSchema: z.ZodType<PlanReference> = z.object({
  keptAt: text,
  weeks: z.number(),
  actions: z.array(
    z.object({
      id: text,
      title: text,
      startWeek: z.number(),
      endWeek: z.number(),
      pool: text,
      owner: text,
      phase: z.enum(PHASES),
      effort: z.number(),
      after: z.array(text),
      movedBy: z.array(text),
    }),
  ),
})
