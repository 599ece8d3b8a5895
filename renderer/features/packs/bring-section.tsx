/** "Bring this": per seat the artefacts to bring, by group, to send out before the day. */
import { useState } from 'react'
import type { Pack } from '../../../shared/domain/pack/pack'
import type { Translator } from '../../../shared/i18n/translate'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/icon'
import { Section } from '../../ui/section'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import styles from './bring-section.module.css'
import { BRING_PLACE } from './places'
import { type InvitedSeat, seatsByGroup } from './seats-by-group'
import type { Workshop } from './use-workshop'

export interface BringSectionProps {
  readonly pack: Pack
  /** Null while no session is open: then nobody is named and nothing can be narrowed down. */
  readonly workshop: Workshop | null
  /** While the lists alone are printed: each seat on a sheet of its own. */
  readonly areSheets: boolean
  /** Prints the lists alone, each seat on a sheet of its own. */
  readonly onPrint: () => void
}

export function BringSection({ pack, workshop, areSheets, onPrint }: BringSectionProps) {
  const { t } = useTranslator()
  const [isHeldOnly, setHeldOnly] = useState(false)
  const groups = seatsByGroup(pack, workshop?.participants ?? [], workshop !== null && isHeldOnly)
  return (
    <div id={BRING_PLACE} tabIndex={-1} className={cx(styles.section, areSheets && styles.sheets)}>
      <Section title={t('pack.bring')} aside={t('pack.bring.gist')}>
        <div className={styles.controls}>
          {workshop !== null && (
            <Segmented
              label={t('pack.bring.whose')}
              value={isHeldOnly ? 'held' : 'all'}
              options={[
                { id: 'all', title: t('pack.bring.all') },
                { id: 'held', title: t('pack.bring.held') },
              ]}
              onChange={(id) => setHeldOnly(id === 'held')}
              testId="bring-filter"
            />
          )}
          {groups.length > 0 && (
            <Button size="small" icon="document" onPress={onPrint}>
              {t('pack.bring.print')}
            </Button>
          )}
        </div>
        {groups.length === 0 && <p className={styles.none}>{t('pack.bring.noneHeld')}</p>}
        {groups.map((group) => (
          <section key={group.id} className={styles.group} aria-labelledby={`group-${group.id}`}>
            <h3 id={`group-${group.id}`} className={styles.groupTitle}>
              {groupTitle(group.id, t)}
            </h3>
            <div className={styles.seats}>
              {group.seats.map((invited) => (
                <SeatList key={invited.seat.id} lang={pack.language} invited={invited} workshop={workshop} />
              ))}
            </div>
          </section>
        ))}
      </Section>
    </div>
  )
}

interface SeatListProps {
  readonly lang: string
  readonly invited: InvitedSeat
  readonly workshop: Workshop | null
}

function SeatList({ lang, invited: { seat, names }, workshop }: SeatListProps) {
  const { t, list, date } = useTranslator()
  const id = `seat-${seat.id}`
  return (
    <article className={styles.seat} aria-labelledby={id} data-testid="bring" data-id={seat.id}>
      <p className={styles.sheetHead}>
        {workshop === null ? t('pack.bring') : t('pack.bring.for', { initiative: workshop.initiative, date: date(workshop.date, 'long') })}
      </p>
      <div className={styles.seatHead}>
        <h4 id={id} lang={lang} className={styles.title}>
          {seat.title}
        </h4>
        {seat.quorum && (
          <span className={styles.quorum}>
            <Chip icon="flag">{t('pack.bring.quorum')}</Chip>
          </span>
        )}
      </div>
      {workshop !== null && (
        <p className={names.length === 0 ? styles.nobody : styles.names}>
          {names.length > 0 && <Icon name="person" />}
          {names.length === 0 ? t('pack.bring.nobody') : list(names)}
        </p>
      )}
      <ul className={styles.list} lang={lang}>
        {(seat.bring ?? []).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className={styles.sheetFoot}>{t('pack.bring.gist')}</p>
    </article>
  )
}

const GROUPS = ['business', 'users', 'technology', 'operations', 'control'] as const

/** Packs name groups by id alone; one that is not ours stands as it is. */
function groupTitle(id: string, t: Translator['t']): string {
  const known = GROUPS.find((group) => group === id)
  return known === undefined ? id : t(`pack.group.${known}`)
}
