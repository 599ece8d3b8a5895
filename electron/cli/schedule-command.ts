/** `schedule FILE… [--restarts N]`: the planner's own scheduler on plain problems, without a start limit. */
import { scheduleActions, USUAL_SEARCH } from '../../shared/domain/roadmap/schedule-actions'
import type { Schedule, ScheduleError, ScheduleProblem } from '../../shared/domain/roadmap/schedule-problem'
import { createReport, showValue } from '../../shared/i18n/problem-report'
import { formatPath, type JsonPath } from '../../shared/lib/json-path'
import { toNumber } from '../../shared/lib/rational'
import { err, ok, type Problem } from '../../shared/lib/result'
import { type CliIo, type CliOutput, type CliResult, fail } from './cli-io'
import { type OptionTable, parseArguments } from './parse-arguments'
import { describeProblems } from './read-input'
import { readScheduleProblem } from './read-schedule-problem'

const OPTIONS: OptionTable = { restarts: 'value' }
const MOST_RESTARTS = 1_000_000

export async function runSchedule(argv: readonly string[], io: CliIo): Promise<CliResult<CliOutput>> {
  const args = parseArguments('schedule', argv, OPTIONS, io)
  if (!args.ok) return args
  const value = args.value.options.get('restarts') ?? String(USUAL_SEARCH.restarts)
  if (!/^\d{1,7}$/.test(value) || Number(value) > MOST_RESTARTS) return fail(io, 'cli.badRestarts', { value: showValue(value) })
  const lines: string[] = []
  for (const file of args.value.files) {
    const problem = await readScheduleProblem(file, io)
    if (!problem.ok) return problem
    const schedule = scheduleActions(problem.value, { seed: USUAL_SEARCH.seed, restarts: Number(value) })
    if (!schedule.ok) return err(describeProblems(file, [wordError(schedule.error, problem.value, io)], io))
    lines.push(`${JSON.stringify(present(schedule.value, problem.value))}\n`)
  }
  return ok({ text: lines.join(''), exitCode: 0 })
}

const present = ({ makespan, lowerBound, starts }: Schedule, { activities }: ScheduleProblem) => ({
  makespan,
  lowerBound,
  start: Object.fromEntries(activities.map(({ id }) => [id, starts.get(id) ?? null])),
})

function wordError(error: ScheduleError, { activities }: ScheduleProblem, io: CliIo): Problem {
  const { t } = io.translator
  const report = createReport(io.translator)
  const placeOf = (id: string, ...rest: JsonPath): JsonPath => ['actions', activities.findIndex((activity) => activity.id === id), ...rest]
  switch (error.code) {
    case 'cycle': {
      const cycle = [...error.ids, error.ids[0] ?? ''].join(' → ')
      return { path: 'actions', message: t('cli.scheduleCycle', { cycle }), fix: t('cli.scheduleCycle.fix') }
    }
    case 'duplicate-id': {
      const indexes = activities.flatMap(({ id }, index) => (id === error.id ? [index] : []))
      return report(['actions', indexes[1] ?? 0, 'id'], 'repeatedId', {
        id: showValue(error.id),
        first: formatPath(['actions', indexes[0] ?? 0]),
      })
    }
    case 'bad-weeks':
      return report(placeOf(error.id, 'weeks'), 'invalid', { got: String(error.weeks) })
    case 'unknown-prerequisite': {
      const path = formatPath(placeOf(error.id, 'after'))
      return { path, message: t('cli.unknownPrerequisite', { id: showValue(error.prerequisite) }), fix: t('cli.unknownPrerequisite.fix') }
    }
    case 'negative-need':
      return report(placeOf(error.id, 'needs', error.resource), 'invalid', { got: error.resource })
    case 'need-exceeds-capacity': {
      const path = formatPath(placeOf(error.id, 'needs', error.resource))
      const values = { id: showValue(error.id), resource: showValue(error.resource) }
      if (error.capacity === null) return { path, message: t('cli.noCapacity', values), fix: t('cli.noCapacity.fix') }
      const amounts = { ...values, need: String(toNumber(error.need)), capacity: String(toNumber(error.capacity)) }
      return { path, message: t('cli.needTooLarge', amounts), fix: t('cli.needTooLarge.fix') }
    }
  }
}
