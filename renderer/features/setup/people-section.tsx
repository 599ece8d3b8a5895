/** Who is in the room, and for which seats they speak. Enter adds a person and goes on to the next. */
import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Participant } from '../../../shared/domain/interview/session'
import type { Pack } from '../../../shared/domain/pack/pack'
import type { ChangeOp } from '../../../shared/records/change'
import { addParticipant, removeParticipant, setParticipantName, setParticipantSeats } from '../../../shared/records/commands'
import { invertChange } from '../../../shared/records/invert-change'
import { participantsInOrder } from '../../../shared/records/session-file'
import { runtime } from '../../stores/runtime'
import { useSavedText } from '../../stores/use-saved-text'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { MultiSelect, type OptionGroup } from '../../ui/multi-select'
import { Section } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { useTranslator } from '../../ui/translator'
import styles from './people-section.module.css'
import { sectionId } from './setup-contents'
import type { Setup } from './use-setup'

export function PeopleSection({ setup }: { readonly setup: Setup }) {
  const { t } = useTranslator()
  const people = participantsInOrder(setup.data)
  return (
    <Section title={t('setup.people')} aside={t('setup.people.lead')} id={sectionId('people')} className={styles.section}>
      <div className={styles.head} aria-hidden="true">
        <span>{t('setup.people.name')}</span>
        <span>{t('setup.people.seats')}</span>
      </div>
      <ul aria-label={t('setup.people')}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} setup={setup} />
        ))}
      </ul>
      <AddPerson setup={setup} />
    </Section>
  )
}

/** Seats in the pack's order, under the side of the house they speak for. */
function useSeatGroups(pack: Pack): readonly OptionGroup[] {
  const { t } = useTranslator()
  const groups = [...new Set(pack.seats.map(({ group }) => group))]
  return groups.map((group) => ({
    id: group,
    title: t('setup.group', { group }),
    options: pack.seats
      .filter((seat) => seat.group === group)
      .map(({ id, title, quorum }) => ({ id, title, note: quorum ? t('setup.people.quorum') : undefined })),
  }))
}

function PersonRow({ person, setup }: { readonly person: Participant; readonly setup: Setup }) {
  const { t, list } = useTranslator()
  const groups = useSeatGroups(setup.pack)
  const name = useSavedText(person.name, (value) => {
    if (value.trim() !== '') setup.change((data) => setParticipantName(data, person.id, value.trim()))
  })
  const remove = () => {
    let removal: readonly ChangeOp[] = []
    setup.change((data) => {
      removal = removeParticipant(data, person.id)
      return [...removal]
    })
    // Back with place and votes. A draft has no votes, and another id once it is saved.
    const undo = () => setup.change((data) => (setup.isDraft ? addParticipant(data, person) : invertChange({ ops: removal })))
    showToast({ text: t('setup.people.removed', { name: person.name }), icon: 'undo', action: { label: t('app.undo'), run: undo } })
  }
  return (
    <li className={styles.row} data-testid="person">
      <TextField label={t('setup.people.name')} isLabelHidden maxLength={200} {...name} />
      <MultiSelect
        label={t('setup.people.seatsOf', { name: person.name })}
        isLabelHidden
        groups={groups}
        value={person.seats}
        onChange={(seats) => setup.change((data) => setParticipantSeats(data, person.id, seats))}
        placeholder={t('setup.people.noSeat')}
        join={list}
      />
      <IconButton icon="close" label={t('setup.people.remove', { name: person.name })} onPress={remove} />
    </li>
  )
}

/** The empty row. Leaving it with a name and a seat adds the person as well, and so does leaving the screen: nothing typed gets lost. */
function AddPerson({ setup }: { readonly setup: Setup }) {
  const { t, list } = useTranslator()
  const groups = useSeatGroups(setup.pack)
  const [name, setName] = useState('')
  const [seats, setSeats] = useState<readonly string[]>([])
  const field = useRef<HTMLInputElement>(null)
  const add = () => {
    if (name.trim() === '') return
    const person = { id: runtime().newId(), name: name.trim(), seats }
    setup.change((data) => addParticipant(data, person))
    setName('')
    setSeats([])
  }
  const addLatest = useRef(add)
  useLayoutEffect(() => {
    addLatest.current = add
  })
  useLayoutEffect(() => () => addLatest.current(), [])
  const addOnLeaving = (event: FocusEvent<HTMLFieldSetElement>) => {
    const next = event.relatedTarget
    // The list of seats opens outside the row: that is not leaving it.
    const isLeaving =
      next instanceof Node && !event.currentTarget.contains(next) && !(next as Element).closest('[role=listbox], [role=dialog]')
    if (isLeaving && seats.length > 0) add()
  }
  return (
    <fieldset className={styles.row} data-testid="add-person" aria-label={t('setup.people.add')} onBlur={addOnLeaving}>
      <TextField
        ref={field}
        label={t('setup.people.addName')}
        isLabelHidden
        placeholder={t('setup.people.addName')}
        maxLength={200}
        value={name}
        onChange={setName}
        testId="person-name"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add()
        }}
      />
      <MultiSelect
        label={t('setup.people.chooseSeats')}
        isLabelHidden
        groups={groups}
        value={seats}
        onChange={setSeats}
        placeholder={t('setup.people.chooseSeats')}
        join={list}
        testId="person-seats"
      />
      <Button
        size="small"
        isDisabled={name.trim() === ''}
        onPress={() => {
          add()
          field.current?.focus()
        }}
        data-testid="person-add"
      >
        {t('setup.people.add')}
      </Button>
    </fieldset>
  )
}
