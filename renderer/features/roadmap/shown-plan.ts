/** The plan as it may be read: what the team typed into it names nobody where the privacy mode forbids it. Fields for entry read the plan itself. */
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import type { Translator } from '../../../shared/i18n/translate'
import type { Derived } from '../../stores/derived'
import { namesOf, type ShownNames } from '../../stores/shown-names'

const shown = new WeakMap<Derived, { readonly names: ShownNames; readonly plan: Derived }>()

/** The same object for the same plan; the plan itself where names may stand. */
export function shownPlan(derived: Derived, translator: Translator): Derived {
  const names = namesOf(derived, translator)
  if (names.people.mode === 'named') return derived
  const known = shown.get(derived)
  if (known?.names === names) return known.plan
  const plan = withoutNames(derived, names.clean)
  shown.set(derived, { names, plan })
  return plan
}

function withoutNames(derived: Derived, clean: (text: string) => string): Derived {
  const { roadmap } = derived
  const definitions = new Map([...roadmap.definitions].map(([id, action]) => [id, cleanAction(action, clean)]))
  const dropped = roadmap.dropped.map((action) => ({ ...action, reason: action.reason === null ? null : clean(action.reason) }))
  return { ...derived, roadmap: { ...roadmap, definitions, dropped } }
}

/** The question bank's own words stay as they are. */
function cleanAction(action: PlanAction, clean: (text: string) => string): PlanAction {
  const { own, edited, generated } = action
  const words = (field: 'title' | 'deliverable' | 'measure') => (own || edited.includes(field) ? clean(action[field]) : action[field])
  return {
    ...action,
    title: words('title'),
    deliverable: words('deliverable'),
    measure: words('measure'),
    generated: own ? { ...generated, title: clean(generated.title) } : generated,
  }
}
