/** What an action of the team's own is for and comes after: questions with a gap, open gates, other actions. */
import type { OwnActionValue } from '../../../shared/domain/interview/edit-schema'
import { gateTitle, type PackIndex, shortQuestion } from '../../../shared/domain/pack/index-pack'
import { questionGaps } from '../../../shared/domain/roadmap/question-gaps'
import { readEdits } from '../../../shared/domain/roadmap/read-edits'
import type { Translator } from '../../../shared/i18n/translate'
import { isZero } from '../../../shared/lib/rational'
import { addOwnAction } from '../../../shared/records/edit-commands'
import type { Derived } from '../../stores/derived'
import { MultiSelect, type OptionGroup } from '../../ui/multi-select'
import { useTranslator } from '../../ui/translator'
import type { ActionFactsProps } from './action-facts'
import { saveEdits } from './plan-edits'
import { titleOf } from './plan-labels'

type Links = Pick<OwnActionValue, 'lifts' | 'closes' | 'after'>

interface OwnLinkFieldsProps {
  readonly derived: Derived
  readonly index: PackIndex
  /** Null for an action that does not exist yet. */
  readonly actionId: string | null
  readonly value: Links
  readonly onChange: (links: Links) => void
}

export function OwnLinkFields({ derived, index, actionId, value, onChange }: OwnLinkFieldsProps) {
  const translator = useTranslator()
  const { t, list } = translator
  const fields = [
    { field: 'lifts', groups: liftable(derived, index, value.lifts ?? []) },
    { field: 'closes', groups: closable(derived, index, value.closes ?? [], translator) },
    { field: 'after', groups: possiblePrerequisites(derived, actionId, translator) },
  ] as const
  return fields
    .filter(({ groups }) => groups.length > 0)
    .map(({ field, groups }) => (
      <MultiSelect
        key={field}
        label={t(`roadmap.own.${field}`)}
        groups={groups}
        value={value[field] ?? []}
        onChange={(ids) => onChange({ ...value, [field]: [...ids] })}
        placeholder={t('roadmap.own.none')}
        join={list}
      />
    ))
}

/** The same for an action that exists, saved as it is changed. */
export function OwnLinks({ definition: { id }, derived, index }: ActionFactsProps) {
  const value = readEdits(derived.session.edits).byAction.get(id)?.added?.value ?? {}
  return (
    <OwnLinkFields
      derived={derived}
      index={index}
      actionId={id}
      value={value}
      onChange={(links) => saveEdits((data) => addOwnAction(data, id, { ...value, ...links }))}
    />
  )
}

/** Questions below the bar, and what is chosen already, by dimension. */
function liftable({ pack, scorecard }: Derived, index: PackIndex, chosen: readonly string[]): readonly OptionGroup[] {
  const gaps = questionGaps(scorecard)
  const isOffered = (id: string): boolean => {
    const gap = gaps.get(id)
    return chosen.includes(id) || (gap !== undefined && !isZero(gap))
  }
  return pack.dimensions
    .map(({ id, title, topics }) => ({
      id,
      title,
      options: topics
        .flatMap(({ questions }) => questions)
        .filter((question) => isOffered(question.id))
        .map((question) => ({ id: question.id, title: shortQuestion(index, question.id) })),
    }))
    .filter(({ options }) => options.length > 0)
}

/** Gates that are not passed, and what is chosen already. */
function closable({ scorecard }: Derived, index: PackIndex, chosen: readonly string[], { t }: Translator): readonly OptionGroup[] {
  const options = scorecard.gates
    .filter(({ id, state }) => chosen.includes(id) || state === 'fail' || state === 'unverified')
    .map(({ id, state }) => ({ id, title: t('roadmap.own.gate', { id, title: gateTitle(index, id) }), note: t(`report.gate.${state}`) }))
  return options.length === 0 ? [] : [{ id: 'gates', title: t('roadmap.own.gates'), options }]
}

/** Every action of the plan and of later that does not itself wait for this one. */
function possiblePrerequisites({ roadmap }: Derived, actionId: string | null, { t }: Translator): readonly OptionGroup[] {
  const waits = waitingFor(roadmap, actionId)
  const options = (actions: readonly { readonly id: string }[]) =>
    actions.filter(({ id }) => !waits.has(id)).map(({ id }) => ({ id, title: titleOf(roadmap, id) }))
  return [
    { id: 'planned', title: t('roadmap.own.planned'), options: options(roadmap.actions) },
    { id: 'later', title: t('roadmap.own.later'), options: options(roadmap.later) },
  ].filter(({ options }) => options.length > 0)
}

/** The action and, transitively, everything that comes after it: none of these can come before it. */
function waitingFor({ definitions }: Derived['roadmap'], actionId: string | null): ReadonlySet<string> {
  const waits = new Set(actionId === null ? [] : [actionId])
  for (const id of waits) for (const other of definitions.values()) if (other.after.includes(id)) waits.add(other.id)
  return waits
}
