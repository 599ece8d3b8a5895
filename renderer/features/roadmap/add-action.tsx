/** An action of the team's own, entered in one go. What was typed is still there when the dialog is opened again. */
import { useState } from 'react'
import type { OwnActionValue } from '../../../shared/domain/interview/edit-schema'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { PHASES, type Phase } from '../../../shared/domain/pack/pack'
import { personTitle } from '../../../shared/domain/report/words/owner-words'
import { addOwnAction, setActionField } from '../../../shared/records/edit-commands'
import type { Derived } from '../../stores/derived'
import { runtime } from '../../stores/runtime'
import { Button } from '../../ui/button'
import { ComboField } from '../../ui/combo-field'
import { Dialog } from '../../ui/dialog'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { useTranslator } from '../../ui/translator'
import { MOST } from './action-editor'
import styles from './action-editor.module.css'
import { EstimateInputs } from './estimate-field'
import { OwnLinkFields } from './own-links'
import { ownerGroups } from './owner-choices'
import { saveEdits } from './plan-edits'
import { ENDS, type EstimateDraft, readEstimate } from './read-estimate'
import { LONGEST_WORDS } from './text-edit'

interface AddActionProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly onAdded: (id: string) => void
}

interface Draft {
  readonly title: string
  /** A participant's id, a seat's id or a name; empty: whoever leads the topic. */
  readonly owner: string
  readonly effort: EstimateDraft
  readonly weeks: EstimateDraft
  readonly phase: Phase
  readonly links: Pick<OwnActionValue, 'lifts' | 'closes' | 'after'>
}

const NO_FIGURES: EstimateDraft = { min: null, likely: null, max: null }
const EMPTY: Draft = { title: '', owner: '', effort: NO_FIGURES, weeks: NO_FIGURES, phase: 'build', links: {} }

export function AddAction(props: AddActionProps) {
  const { t } = useTranslator()
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState(EMPTY)
  const add = () => {
    const id = `own-${runtime().newId()}`
    saveEdits(
      (data) => addOwnAction(data, id, ownValue(draft)),
      (data) => setActionField(data, id, 'owner', draft.owner === '' ? null : draft.owner),
    )
    setOpen(false)
    setDraft(EMPTY)
    props.onAdded(id)
  }
  return (
    <>
      <Button icon="plus" onPress={() => setOpen(true)} aria-label={t('roadmap.add.title')} data-testid="add-action">
        {t('roadmap.add')}
      </Button>
      {isOpen && <AddDialog {...props} draft={draft} onChange={setDraft} onAdd={add} onClose={() => setOpen(false)} />}
    </>
  )
}

interface AddDialogProps extends AddActionProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly onAdd: () => void
  readonly onClose: () => void
}

function AddDialog({ derived, index, draft, onChange, onAdd, onClose }: AddDialogProps) {
  const translator = useTranslator()
  const { t } = translator
  const [wasAsked, setAsked] = useState(false)
  const isNamed = draft.title.trim() !== ''
  const isWhole = isNamed && isFine(draft.effort) && isFine(draft.weeks)
  const actions = (
    <>
      <Button onPress={onClose}>{t('roadmap.cancel')}</Button>
      <Button variant="primary" onPress={() => (isWhole ? onAdd() : setAsked(true))} data-testid="add-now">
        {t('roadmap.add.now')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('roadmap.add.title')} isOpen onClose={onClose} actions={actions}>
      <div className={styles.inDialog}>
        <TextField
          label={t('roadmap.add.what')}
          value={draft.title}
          onChange={(title) => onChange({ ...draft, title })}
          maxLength={LONGEST_WORDS}
          error={wasAsked && !isNamed ? t('roadmap.add.unnamed') : undefined}
          testId="own-title"
        />
        <ComboField
          label={t('roadmap.column.owner')}
          help={t('roadmap.add.owner-help')}
          groups={ownerGroups(derived.session, index, translator)}
          text={personTitle(derived.session, index, draft.owner)}
          onChange={(owner) => onChange({ ...draft, owner })}
          maxLength={LONGEST_WORDS}
        />
        {(['effort', 'weeks'] as const).map((field) => (
          <EstimateInputs
            key={field}
            label={t(`roadmap.edit.${field}`)}
            help={t(`roadmap.add.${field}-help`)}
            draft={draft[field]}
            most={MOST[field]}
            isRequired={false}
            onChange={(figures) => onChange({ ...draft, [field]: figures })}
          />
        ))}
        <SelectField
          label={t('roadmap.column.phase')}
          options={PHASES.map((id) => ({ id, title: t(`report.phase.${id}`) }))}
          value={draft.phase}
          onChange={(id) => onChange({ ...draft, phase: PHASES.find((phase) => phase === id) ?? draft.phase })}
        />
        <OwnLinkFields
          derived={derived}
          index={index}
          actionId={null}
          value={draft.links}
          onChange={(links) => onChange({ ...draft, links })}
        />
      </div>
    </Dialog>
  )
}

const isEmpty = (draft: EstimateDraft): boolean => ENDS.every((end) => draft[end] === null)
const isFine = (draft: EstimateDraft): boolean => isEmpty(draft) || typeof readEstimate(draft) !== 'string'

function ownValue({ title, effort, weeks, phase, links }: Draft): OwnActionValue {
  const figures = (draft: EstimateDraft) => {
    const read = readEstimate(draft)
    return typeof read === 'string' ? undefined : { ...read }
  }
  const days = figures(effort)
  const span = figures(weeks)
  return {
    title: title.trim(),
    phase,
    ...links,
    ...(days === undefined ? {} : { effort: days }),
    ...(span === undefined ? {} : { weeks: span }),
  }
}
