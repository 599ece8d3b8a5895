/** A plain scheduling problem from a file: `{capacity:{seat:n},actions:[{id,weeks,needs:{seat:rate},after:[]}]}`. */
import { z } from 'zod'
import { MAX_WEEKS, type ScheduleProblem } from '../../shared/domain/roadmap/schedule-problem'
import { createReport } from '../../shared/i18n/problem-report'
import { rationalFromNumber, ZERO } from '../../shared/lib/rational'
import { err, ok } from '../../shared/lib/result'
import { idField } from '../../shared/lib/zod-fields'
import { zodProblems } from '../../shared/lib/zod-problems'
import type { CliIo, CliResult } from './cli-io'
import { describeProblems, readJson } from './read-input'

const amountField = z.number().min(0).max(1e9)

const problemSchema = z.looseObject({
  capacity: z.record(z.string(), amountField),
  actions: z
    .array(
      z.looseObject({
        id: idField,
        weeks: z.int().min(0).max(MAX_WEEKS),
        needs: z.record(z.string(), amountField).default({}),
        after: z.array(idField).max(10_000).default([]),
      }),
    )
    .max(10_000),
})

const toMap = (table: Readonly<Record<string, number>>) =>
  new Map(Object.entries(table).map(([key, value]) => [key, rationalFromNumber(value)] as const))

export async function readScheduleProblem(file: string, io: CliIo): Promise<CliResult<ScheduleProblem>> {
  const json = await readJson(file, io)
  if (!json.ok) return json
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    const { t } = io.translator
    return err(describeProblems(file, [{ path: '', message: t('cli.scheduleProblem'), fix: t('cli.scheduleProblem.fix') }], io))
  }
  const parsed = problemSchema.safeParse(json.value, { reportInput: true })
  if (!parsed.success) {
    const problems = zodProblems(parsed.error, createReport(io.translator))
    return err(
      describeProblems(
        file,
        problems.map(({ problem }) => problem),
        io,
      ),
    )
  }
  const { capacity, actions } = parsed.data
  return ok({
    capacity: toMap(capacity),
    // No needs at a rate of 0: they ask nothing of anybody, whether or not a capacity is named.
    activities: actions.map(({ id, weeks, needs, after }) => ({ id, weeks, needs: withoutZeros(toMap(needs)), after, priority: ZERO })),
  })
}

const withoutZeros = (needs: ReturnType<typeof toMap>): ReturnType<typeof toMap> => new Map([...needs].filter(([, need]) => need.n !== 0n))
