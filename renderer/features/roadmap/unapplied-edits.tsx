/** Edits of the plan that have no effect any more: each with its reason, where to look, and a way to forget it. Never dropped silently. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import type { UnappliedEdit } from '../../../shared/domain/roadmap/plan-action'
import { forgetEdit } from '../../../shared/records/edit-commands'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import styles from './plan-changes.module.css'
import { saveEdits } from './plan-edits'

export function UnappliedEdits({ derived, index }: { readonly derived: Derived; readonly index: PackIndex }) {
  const { t } = useTranslator()
  const { unapplied } = derived.roadmap
  if (unapplied.length === 0) return null
  return (
    <section className={styles.unapplied} aria-label={t('plan.unapplied.label')} data-testid="unapplied-edits">
      <p>{t('plan.unapplied', { count: unapplied.length })}</p>
      <ul className={styles.edits}>
        {unapplied.map((edit) => (
          <EditRow key={edit.editId} edit={edit} derived={derived} index={index} />
        ))}
      </ul>
    </section>
  )
}

interface EditRowProps {
  readonly edit: UnappliedEdit
  readonly derived: Derived
  readonly index: PackIndex
}

function EditRow({ edit: { editId, actionId, reason }, derived: { session, roadmap }, index }: EditRowProps) {
  const { t } = useTranslator()
  const stored = session.edits.find(({ id }) => id === editId)
  const definition = roadmap.definitions.get(actionId)
  const questionId = definition?.lifts.find((id) => index.questions.has(id))
  const what =
    stored?.op === 'set' ? t('roadmap.field', { field: stored.field ?? '' }) : t('plan.unapplied.place', { op: stored?.op ?? 'set' })
  return (
    <li>
      <p>
        <b>{definition?.title ?? actionId}</b>, {what}: {t(`plan.unapplied.reason.${reason}`)}{' '}
        {questionId !== undefined && (reason === 'done' || reason === 'not-needed') && (
          <Link to={`/s/${session.session.id}/interview/${questionId}`}>{t('plan.unapplied.look')}</Link>
        )}
      </p>
      <Button size="small" variant="ghost" onPress={() => saveEdits((data) => forgetEdit(data, editId))}>
        {t('plan.unapplied.forget')}
      </Button>
    </li>
  )
}
