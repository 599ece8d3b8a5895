/** Every difference between two plans, one line each, with the reason where the plans tell it. */
import type { ChangedField, MoveReason, PlanComparison, PlanMove } from '../../../shared/domain/roadmap/compare-plans'
import type { OutlinedAction } from '../../../shared/domain/roadmap/outline-plan'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'
import type { ShownNames } from '../../stores/shown-names'
import { useTranslator } from '../../ui/translator'
import styles from './plan-changes.module.css'

interface ChangeListProps {
  readonly comparison: PlanComparison
  readonly roadmap: Roadmap
  readonly names: ShownNames
}

interface Line {
  readonly id: string
  readonly title: string
  readonly text: string
}

export function ChangeList({ comparison, roadmap, names }: ChangeListProps) {
  const translator = useTranslator()
  const { t } = translator
  const titles = new Map([...comparison.wentOut, ...comparison.moved.map(({ before }) => before)].map(({ id, title }) => [id, title]))
  const titleOf = (id: string): string => names.clean(roadmap.definitions.get(id)?.title ?? titles.get(id) ?? id)
  const groups: readonly { readonly id: 'in' | 'out' | 'moved' | 'changed'; readonly lines: readonly Line[] }[] = [
    { id: 'in', lines: comparison.cameIn.map((action) => ({ ...action, text: weeksOf(translator, action) })) },
    {
      id: 'out',
      lines: comparison.wentOut.map((action) => ({ ...action, text: t('plan.changes.out-because', { why: whereTo(roadmap, action.id) }) })),
    },
    {
      id: 'moved',
      lines: comparison.moved.map((move) => ({ id: move.after.id, title: move.after.title, text: moveText(translator, move, titleOf) })),
    },
    {
      id: 'changed',
      lines: comparison.changed.map(({ before, after, fields }) => ({
        id: after.id,
        title: after.title,
        text: fields.map((field) => changeText(translator, names, field, before, after)).join(' '),
      })),
    },
  ]
  return (
    <div className={styles.groups}>
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ id, lines }) => (
          <section key={id} aria-labelledby={`changes-${id}`}>
            <h3 id={`changes-${id}`}>{t(`plan.changes.${id}`)}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line.id}>
                  <b>{names.clean(line.title)}</b> <span>{line.text}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

const weeksOf = ({ t }: Translator, { startWeek, endWeek }: OutlinedAction): string =>
  t('plan.changes.span', { first: startWeek + 1, last: endWeek, one: endWeek - startWeek === 1 })

function moveText(translator: Translator, { before, after, why }: PlanMove, titleOf: (id: string) => string): string {
  const move = translator.t('plan.changes.from-to', { before: weeksOf(translator, before), after: weeksOf(translator, after) })
  return why === null ? move : `${move} ${reasonText(translator, why, titleOf)}`
}

function reasonText({ t, list }: Translator, why: MoveReason, titleOf: (id: string) => string): string {
  return t(`plan.changes.why-${why.kind}`, { actions: 'ids' in why ? list(why.ids.map(titleOf)) : '' })
}

/** Where an action went that is not in the plan any more. */
function whereTo({ done, later, dropped }: Roadmap, id: string): 'done' | 'later' | 'dropped' | 'not-needed' {
  if (done.includes(id)) return 'done'
  if (later.some((action) => action.id === id)) return 'later'
  return dropped.some((action) => action.id === id) ? 'dropped' : 'not-needed'
}

function changeText(
  { t, number }: Translator,
  { people, withheld }: ShownNames,
  field: ChangedField,
  before: OutlinedAction,
  after: OutlinedAction,
): string {
  const said = (action: OutlinedAction): string => {
    if (field === 'owner') return people.entered(action.owner) ?? withheld
    if (field === 'phase') return t(`report.phase.${action.phase}`)
    return number(action.effort, Number.isInteger(action.effort) ? 0 : 1)
  }
  return t('plan.changes.field', { field, before: said(before), after: said(after) })
}
