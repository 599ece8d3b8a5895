/** The parts of the document as a list to tick and to put in order, each with what it holds in this session. */
import { useState } from 'react'
import type { SectionId } from '../../../shared/domain/report/report'
import type { Derived } from '../../stores/derived'
import { LiveRegion } from '../../ui/live-region'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { nameSection } from './describe-section'
import styles from './section-choice.module.css'
import { SectionRow } from './section-row'
import { useRowDrag } from './use-row-drag'
import type { Sections } from './use-sections'

export interface SectionChoiceProps {
  readonly derived: Derived
  readonly sections: Sections
  /** The brief opens with its decision. */
  readonly hasCover: boolean
}

export function SectionChoice({ derived, sections, hasCover }: SectionChoiceProps) {
  const translator = useTranslator()
  const { t } = translator
  const { order, chosen, judged } = sections
  const [told, setTold] = useState('')
  const move = (id: SectionId, to: number): void => {
    if (to < 0 || to >= order.length) return
    sections.move(id, to)
    setTold(t('document.order.moved', { name: nameSection(translator, id, judged), place: to + 1, all: order.length }))
  }
  const { list, dropAt, handlersFor } = useRowDrag(order, move)
  return (
    <Section title={t('document.contents')} aside={t('document.chosen', { count: chosen.length, all: order.length })}>
      <p className={styles.lead}>{t('document.order.help')}</p>
      <ul className={styles.list} ref={list}>
        {hasCover && (
          <li className={styles.fixed}>
            <span className={styles.part}>
              <span className={styles.name}>{t('document.section.cover')}</span>
              <span className={styles.text}>{t('document.section.coverText')}</span>
            </span>
          </li>
        )}
        {order.map((id, at) => (
          <SectionRow
            key={id}
            id={id}
            derived={derived}
            judged={judged}
            isIn={chosen.includes(id)}
            isFirst={at === 0}
            isLast={at === order.length - 1}
            drop={dropAt(at)}
            drag={handlersFor(id)}
            onToggle={(isIn) => sections.toggle(id, isIn)}
            onMove={(steps) => move(id, at + steps)}
          />
        ))}
      </ul>
      <LiveRegion text={told} />
    </Section>
  )
}
